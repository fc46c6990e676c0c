// A phone at the clinic: what the tests do to sign in and to ask.

import { createHash, randomBytes } from 'node:crypto';

import { startClinic } from '../clinic.js';

export const redirectUri = 'http://127.0.0.1:49152/callback';
export const everything =
    'openid fhirUser launch/patient offline_access patient/Patient.rs patient/Observation.crus patient/QuestionnaireResponse.crus ' +
    'patient/Appointment.rs patient/AppointmentResponse.crus patient/Task.rus patient/Consent.crs patient/CarePlan.rs patient/Encounter.rs ' +
    'patient/MedicationAdministration.rs patient/CareTeam.rs patient/PlanDefinition.rs';

/**
 * Opens a clinic for as long as the test lasts.
 * @param {import('node:test').TestContext} test
 * @param {import('../clinic.js').ClinicOptions} [options]
 */
export async function openClinic(test, options) {
    const clinic = await startClinic(options);
    test.after(() => clinic.close());
    return clinic;
}

/** @param {Response} answer */
async function read(answer) {
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** @param {string} address @param {{method?: string, headers?: Record<string, string>, json?: any, form?: any}} [what] */
export async function ask(address, { method, headers = {}, json, form } = {}) {
    const body = form ? new URLSearchParams(form) : json === undefined ? undefined : JSON.stringify(json);
    const kind = json === undefined ? {} : { 'content-type': 'application/fhir+json' };
    return read(
        await fetch(address, {
            method: method ?? (body ? 'POST' : 'GET'),
            headers: { ...kind, ...headers },
            body,
            redirect: 'manual',
        }),
    );
}

/** Keeps cookies and follows the clinic's own redirects, like a browser. */
class Browser {
    #jar = new Map();

    async open(address, what = {}) {
        const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await ask(address, { ...what, headers: { ...what.headers, cookie } });
        for (const line of answer.headers.getSetCookie()) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            this.#jar.set(name, value);
        }
        const location = answer.headers.get('location');
        const next = location && new URL(location, address);
        if (!next || next.pathname === '/callback') return { ...answer, address, callback: next || undefined };
        return this.open(next.toString());
    }
}

/** @param {any} clinic @param {Record<string, string|undefined>} changes */
export function authorizeAddress(clinic, verifier, changes = {}) {
    const address = new URL(clinic.base.replace('/fhir', '/login/auth'));
    const parameters = {
        client_id: 'homeward',
        response_type: 'code',
        redirect_uri: redirectUri,
        scope: everything,
        state: 'a-state',
        aud: clinic.base,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...changes,
    };
    for (const [name, value] of Object.entries(parameters))
        if (value !== undefined) address.searchParams.set(name, value);
    return address.toString();
}

/**
 * Fills in the page as far as the app's own address, where the code is.
 * @param {any} clinic
 * @param {{verifier?: string, login?: string, password?: string, refuse?: string[], changes?: Record<string, string|undefined>, answer?: string}} [how]
 */
export async function signIn(
    clinic,
    {
        verifier = randomBytes(32).toString('base64url'),
        login = 'alex',
        password = 'sandbox',
        refuse = [],
        changes,
        answer = 'allow',
    } = {},
) {
    const browser = new Browser();
    const page = await browser.open(authorizeAddress(clinic, verifier, changes));
    if (page.callback || page.status !== 200) return { page, callback: page.callback, verifier };
    const offered = [...page.text.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => scope);
    const form = [
        ['login', login],
        ['password', password],
        ['answer', answer],
    ];
    offered.filter((scope) => !refuse.includes(scope)).forEach((scope) => form.push(['scope', scope]));
    const done = await browser.open(page.address, { form });
    return { page, done, callback: done.callback, verifier };
}

/** @param {any} clinic @param {Record<string, string>} form */
export function askForTokens(clinic, form) {
    return ask(clinic.base.replace('/fhir', '/login/token'), { form: { client_id: 'homeward', ...form } });
}

/** @param {any} clinic @param {string} refresh_token */
export function refreshed(clinic, refresh_token) {
    return askForTokens(clinic, { grant_type: 'refresh_token', refresh_token });
}

/** @param {any} clinic @param {Parameters<typeof signIn>[1]} [how] */
export async function tokensOf(clinic, how) {
    const { callback, verifier } = await signIn(clinic, how);
    const code = callback.searchParams.get('code');
    return (
        await askForTokens(clinic, {
            grant_type: 'authorization_code',
            code,
            redirect_uri: redirectUri,
            code_verifier: verifier,
        })
    ).body;
}

/**
 * A phone that has signed in.
 * @param {any} clinic
 * @param {Parameters<typeof signIn>[1]} [how]
 */
export async function phoneAt(clinic, how) {
    const { access_token } = await tokensOf(clinic, how);
    return {
        ask: (path, what = {}) =>
            ask(path.startsWith('http') ? path : `${clinic.base}${path}`, {
                ...what,
                headers: { authorization: `Bearer ${access_token}`, ...what.headers },
            }),
    };
}

/** The clinic's own people, who are not asked who they are. */
export function staffOf(clinic) {
    return { ask: (path, what) => ask(`${clinic.control}${path}`, what) };
}

/** @param {any} clinic @param {any} fault */
export async function withFault(clinic, fault) {
    const answer = await ask(`${clinic.control}/faults`, { json: fault });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
}
