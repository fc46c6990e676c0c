// Pages as text. Whatever is put into one is escaped, unless it was made here.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of a page that is already markup. */
class Markup {
    /** @param {string} text */
    constructor(text) {
        this.text = text;
    }
}

/** @param {unknown} value */
function markupOf(value) {
    if (Array.isArray(value)) return value.map(markupOf).join('');
    if (value instanceof Markup) return value.text;
    return String(value ?? '').replace(/[&<>"']/g, (letter) => escapes[letter]);
}

/**
 * html`<p>${whatever}</p>`: values are text, and only another html`` is markup.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
    return new Markup(strings.reduce((text, string, index) => text + markupOf(values[index - 1]) + string));
}

/** No script, no picture, nothing from elsewhere. */
export const pageHeaders = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    // With "no-referrer", a browser would post forms under the name of nobody, and they would be refused.
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
};

/** Forms stay here, too. A sign-in ends elsewhere: at the app that asked for it. */
export const staffHeaders = {
    ...pageHeaders,
    'Content-Security-Policy': `${pageHeaders['Content-Security-Policy']}; form-action 'self'`,
};

/**
 * @param {string} title
 * @param {Markup} body
 * @param {{refreshSeconds?: number}} [options]
 */
export function page(title, body, { refreshSeconds } = {}) {
    const refresh = refreshSeconds ? html`<meta http-equiv="refresh" content="${refreshSeconds}">` : '';
    return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${refresh}
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>${body}</main>
</body>
</html>
`.text;
}

/** The look of all pages. */
const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
label { display: block; margin: 0.5rem 0; }
textarea { display: block; width: 100%; font-family: monospace; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.code { font-size: 2.5rem; letter-spacing: 0.2em; font-variant-numeric: tabular-nums; }
.problem { border-left: 0.5rem solid; padding-left: 0.5rem; }
`;

/**
 * What every page needs beside itself; a browser asks for an icon on its own.
 * @param {string} path
 */
export function asset(path) {
    if (path === '/style.css') return { status: 200, headers: { 'Content-Type': 'text/css' }, body: style };
    return path === '/favicon.ico' ? { status: 204 } : undefined;
}
