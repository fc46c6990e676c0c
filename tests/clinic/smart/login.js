// Everything that has to do with who somebody is.

import { unauthorized, OperationOutcomeError } from '@medplum/core';

import { clinicName } from '../seed/names.js';
import { patientAccess } from './access.js';
import { endpoints, smartConfiguration } from './discovery.js';
import { loginProvider } from './provider.js';
import { allScopes } from './scopes.js';
import { SignIn } from './sign_in.js';
import { TokenStore } from './token_store.js';

export class Login {
    #provider;
    #issuer;
    #scopes = allScopes();
    tokens = new TokenStore();
    signIn;

    /** @param {{origin: string, base: string, persons: any[], tokenSeconds: number}} options */
    constructor({ origin, base, persons, tokenSeconds }) {
        const patients = new Map(persons.map((person) => [person.id, person]));
        this.#issuer = `${origin}/login`;
        this.#provider = loginProvider({ issuer: this.#issuer, base, tokens: this.tokens, patients, tokenSeconds });
        this.signIn = new SignIn({ provider: this.#provider, patients, scopes: this.#scopes, clinic: clinicName });
    }

    get endpoints() {
        return endpoints(this.#issuer);
    }

    get smartConfiguration() {
        return smartConfiguration({ issuer: this.#issuer, scopes: this.#scopes });
    }

    /** The requests below /login. @param {import('node:http').IncomingMessage & {originalUrl?: string}} request */
    handle(request, response) {
        const url = new URL(request.url, this.#issuer);
        // The library gives a refresh token where consent was asked for; here it always is.
        if (url.pathname === '/login/auth' && !url.searchParams.has('prompt'))
            url.searchParams.set('prompt', 'consent');
        request.originalUrl = url.pathname + url.search;
        request.url = request.originalUrl.slice('/login'.length);
        return this.#provider.callback()(request, response);
    }

    /**
     * What the bearer of a token may do.
     * @param {string|undefined} authorization header
     */
    async access(authorization) {
        const text = /^Bearer ([\w-]+)$/i.exec(authorization ?? '')?.[1];
        const token = text && (await this.#provider.AccessToken.find(text));
        if (!token) throw new OperationOutcomeError(unauthorized);
        return patientAccess(token.accountId, token.scope ?? '');
    }
}
