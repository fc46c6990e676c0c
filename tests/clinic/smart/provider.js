// The login: OpenID Connect with PKCE for a public native client, and what SMART adds to it.

import { generateKeyPairSync, randomBytes } from 'node:crypto';

import { errors, Provider } from 'oidc-provider';

import { allScopes } from './scopes.js';
import { adapterOf } from './token_store.js';

const day = 24 * 60 * 60;

/** Homeward itself: no secret, and any port of loopback (RFC 8252). */
const homeward = {
    client_id: 'homeward',
    client_name: 'Homeward',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback', 'http://localhost/callback'],
};

function signingKey() {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' };
}

/** A request for another server's data is refused (SMART App Launch, "aud"). */
function checkAudience(base) {
    return (_context, audience) => {
        if (audience !== base) throw new errors.InvalidRequest(`aud has to be ${base}`);
    };
}

/**
 * @param {{issuer: string, base: string, tokens: import('./token_store.js').TokenStore, patients: Map<string, any>, tokenSeconds: number}} options
 */
export function loginProvider({ issuer, base, tokens, patients, tokenSeconds }) {
    const provider = new Provider(issuer, {
        adapter: adapterOf(tokens),
        clients: [homeward],
        clientDefaults: { id_token_signed_response_alg: 'ES256' },
        cookies: { keys: [randomBytes(24).toString('hex')] },
        jwks: { keys: [signingKey()] },
        scopes: allScopes(),
        claims: { openid: ['sub'], fhirUser: ['fhirUser'] },
        conformIdTokenClaims: false,
        extraParams: { aud: checkAudience(base), launch: null },
        pkce: { methods: ['S256'], required: () => true },
        rotateRefreshToken: true,
        issueRefreshToken: async (_context, client, code) =>
            client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
        features: {
            devInteractions: { enabled: false },
            revocation: { enabled: true },
            rpInitiatedLogout: { enabled: false },
        },
        interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
        ttl: {
            AccessToken: tokenSeconds,
            AuthorizationCode: 60,
            RefreshToken: 90 * day,
            Grant: 90 * day,
            Interaction: 600,
            Session: day,
            IdToken: 3600,
        },
        findAccount: (_context, id) => account(id, base, patients),
    });
    provider.use(namePatient);
    return provider;
}

function account(id, base, patients) {
    if (!patients.has(id)) return undefined;
    return { accountId: id, claims: async () => ({ sub: id, fhirUser: `${base}/Patient/${id}` }) };
}

/** Whose data a token is for stands beside it. */
async function namePatient(context, next) {
    await next();
    if (context.oidc?.route === 'token' && context.body?.access_token)
        context.body = { ...context.body, patient: context.oidc.entities.Account?.accountId };
}
