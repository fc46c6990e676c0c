// Faults in what is said: well-formed JSON that no honest server sends.

const strangers = 'somebody-else';

/**
 * Refusals, pages and empty answers stay what they are.
 * @param {import('../http/held_answer.js').Answer} answer
 * @param {(resource: any) => any} change
 */
function changed(answer, change) {
    const isResource =
        answer.status < 300 && /json/.test(String(answer.headers['content-type'])) && answer.body.length > 0;
    if (!isResource) return answer;
    return { ...answer, body: Buffer.from(JSON.stringify(change(JSON.parse(answer.body.toString('utf8'))))) };
}

/** The same change to a resource, or to each in a bundle. @param {any} resource @param {(one: any) => any} change */
function each(resource, change) {
    if (resource.resourceType !== 'Bundle') return change(resource);
    const entry = (resource.entry ?? []).map((one) =>
        one.resource ? { ...one, resource: change(one.resource) } : one,
    );
    return { ...resource, entry };
}

/** An observation of a patient who has not signed in. @param {string} base */
function strangersMood(base) {
    return {
        fullUrl: `${base}/Observation/of-${strangers}`,
        resource: {
            resourceType: 'Observation',
            id: `of-${strangers}`,
            meta: { versionId: '1', lastUpdated: '2026-01-01T00:00:00.000Z' },
            status: 'final',
            code: { text: 'Mood' },
            subject: { reference: `Patient/${strangers}` },
            valueInteger: 1,
        },
        search: { mode: 'match' },
    };
}

function withLink(bundle, next) {
    return {
        ...bundle,
        link: [...(bundle.link ?? []).filter(({ relation }) => relation !== 'next'), { relation: 'next', url: next }],
    };
}

/** @param {URL} url @param {string} name @param {string} value */
function withParameter(url, name, value) {
    const next = new URL(url);
    next.searchParams.set(name, value);
    return next.toString();
}

/** Text that a careless reader stumbles over: markup, a NUL, text from right to left, half a pair, a format of printf. */
const hostileWords =
    '<script>alert(1)</script>\u0000\u202Edlrow\u202C \uD83D %s%n \'"; DROP TABLE outbox;-- ' + 'a\u0301'.repeat(500);

function withHostileTexts(value, key) {
    if (Array.isArray(value)) return value.map((one) => withHostileTexts(one, key));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withHostileTexts(one, name)]));
    return ['text', 'display', 'title', 'description', 'name', 'comment'].includes(key) && typeof value === 'string'
        ? hostileWords
        : value;
}

const withMeta = (meta) => (resource) => ({ ...resource, meta: { ...resource.meta, ...meta } });

/** @type {Record<string, import('./kinds.js').Kind>} */
export const contentFaults = {
    /** Another patient's observation among the answer, or in its place. */
    otherPatient: {
        takes: [],
        change: (_settings, answer, { clinic }) =>
            changed(answer, (resource) =>
                resource.resourceType === 'Bundle'
                    ? { ...resource, entry: [...(resource.entry ?? []), strangersMood(clinic.base)] }
                    : strangersMood(clinic.base).resource,
            ),
    },
    /** There is always another page; it is this one. */
    endlessNext: {
        takes: [],
        change: (_settings, answer, { url }) =>
            changed(answer, (bundle) =>
                withLink(bundle, withParameter(url, '_page', String(Number(url.searchParams.get('_page') ?? 0) + 1))),
            ),
    },
    /** The next page is this one once more, and then it goes on. */
    duplicatedPage: {
        takes: [],
        change: (_settings, answer, { url }) =>
            changed(answer, (bundle) => withLink(bundle, withParameter(url, '_page', 'again'))),
    },
    hostileVersion: {
        takes: ['text', 'length'],
        change({ text, length = 10_000 }, answer) {
            const versionId = text ?? 'v'.repeat(length);
            const hostile = changed(answer, (resource) => each(resource, withMeta({ versionId })));
            // What no header can hold stands in the body alone.
            return answer.headers.etag && /^[!-~]+$/.test(versionId)
                ? { ...hostile, headers: { ...answer.headers, etag: `W/"${versionId}"` } }
                : hostile;
        },
    },
    futureCursor: {
        takes: ['to'],
        change: ({ to = '9999-12-31T23:59:59.999Z' }, answer) =>
            changed(answer, (resource) => each(resource, withMeta({ lastUpdated: to }))),
    },
    wrongType: {
        takes: ['type'],
        change: ({ type = 'Basic' }, answer) =>
            changed(answer, (resource) => each(resource, (one) => ({ ...one, resourceType: type }))),
    },
    hostileText: {
        takes: [],
        change: (_settings, answer) => changed(answer, (resource) => withHostileTexts(resource, '')),
    },
};
