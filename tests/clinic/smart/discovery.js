// Where an app finds the login (SMART App Launch 2, "/.well-known/smart-configuration").

/** @param {string} issuer */
export function endpoints(issuer) {
    return { authorize: `${issuer}/auth`, token: `${issuer}/token`, revoke: `${issuer}/token/revocation` };
}

/** @param {{issuer: string, scopes: string[]}} login */
export function smartConfiguration({ issuer, scopes }) {
    const { authorize, token, revoke } = endpoints(issuer);
    return {
        issuer,
        jwks_uri: `${issuer}/jwks`,
        authorization_endpoint: authorize,
        token_endpoint: token,
        revocation_endpoint: revoke,
        authorization_response_iss_parameter_supported: true,
        token_endpoint_auth_methods_supported: ['none'],
        grant_types_supported: ['authorization_code', 'refresh_token'],
        response_types_supported: ['code'],
        code_challenge_methods_supported: ['S256'],
        scopes_supported: scopes,
        capabilities: [
            'launch-standalone',
            'client-public',
            'context-standalone-patient',
            'permission-patient',
            'permission-offline',
            'permission-v1',
            'permission-v2',
            'sso-openid-connect',
        ],
    };
}
