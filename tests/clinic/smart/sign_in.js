// The page on which a patient signs in and chooses what the app may do: one form, no script.

import { randomUUID } from 'node:crypto';

import { html, page } from '../staff/html.js';

/** Scopes that are no choice of their own. */
const implied = new Set(['openid', 'fhirUser', 'launch/patient']);

/** @param {string} scopeText @param {Set<string>} known */
function choices(scopeText, known) {
    return scopeText.split(' ').filter((scope) => known.has(scope) && !implied.has(scope));
}

function choiceLine(scope) {
    return html`<label class="choice"><input type="checkbox" name="scope" value="${scope}" checked> ${scope}</label>`;
}

/**
 * @param {{uid: string, client: string, scopes: string[], clinic: string, problem?: string}} asked
 */
export function signInPage({ uid, client, scopes, clinic, problem }) {
    return page(
        `Sign in to ${clinic}`,
        html`
        <h1>${clinic}</h1>
        <p>${client} asks to work with your record. This is a sandbox: nobody is treated here.</p>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
        <form method="post" action="/sign-in/${uid}">
            <label>Name <input name="login" autocomplete="username" required></label>
            <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
            <fieldset><legend>${client} may</legend>${scopes.map(choiceLine)}</fieldset>
            <button name="answer" value="allow">Sign in and allow</button>
            <button name="answer" value="refuse" formnovalidate>Refuse</button>
        </form>`,
    );
}

/** Answers the requests below /sign-in/. */
export class SignIn {
    #provider;
    #patients;
    #known;
    #clinic;

    /** @param {{provider: any, patients: Map<string, {id: string, login: string, password: string}>, scopes: string[], clinic: string}} options */
    constructor({ provider, patients, scopes, clinic }) {
        this.#provider = provider;
        this.#patients = patients;
        this.#known = new Set(scopes);
        this.#clinic = clinic;
    }

    /**
     * @param {import('node:http').IncomingMessage} request
     * @param {import('node:http').ServerResponse} response
     * @param {URLSearchParams} [form] what was filled in
     * @returns {Promise<string|undefined>} a page to show, if the browser is not sent on
     */
    async answer(request, response, form) {
        const details = await this.#provider.interactionDetails(request, response);
        if (!form) return this.#page(details);
        if (form.get('answer') === 'refuse')
            return this.#finish(request, response, {
                error: 'access_denied',
                error_description: 'The patient refused',
            });
        const patient = [...this.#patients.values()].find((one) => one.login === form.get('login'));
        if (!patient || patient.password !== form.get('password'))
            return this.#page(details, 'That name and password do not belong together.');
        const consent = { grantId: await this.#grant(details, patient.id, form.getAll('scope')) };
        return this.#finish(request, response, { login: { accountId: patient.id, remember: false }, consent });
    }

    async #page({ uid, params }, problem) {
        const scopes = choices(String(params.scope ?? ''), this.#known);
        return signInPage({ uid, client: 'Homeward', scopes, clinic: this.#clinic, problem });
    }

    async #grant({ params }, accountId, allowed) {
        const grant = new this.#provider.Grant({ accountId, clientId: params.client_id, jti: randomUUID() });
        const asked = String(params.scope ?? '')
            .split(' ')
            .filter((scope) => this.#known.has(scope));
        const granted = asked.filter((scope) => implied.has(scope) || allowed.includes(scope));
        const refused = asked.filter((scope) => !granted.includes(scope));
        grant.addOIDCScope(asked.join(' '));
        if (refused.length > 0) grant.rejectOIDCScope(refused.join(' '));
        return grant.save();
    }

    async #finish(request, response, result) {
        await this.#provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
        return undefined;
    }
}
