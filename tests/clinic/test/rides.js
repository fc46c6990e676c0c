// Confirmations as a device signs them (docs/ride-confirmation.md).

import { generateKeyPairSync, sign } from 'node:crypto';

import { thumbprint } from '../staff/ride_token.js';

export const now = Date.parse('2026-03-02T12:00:00Z');
export const seconds = now / 1000;
export const session = Buffer.alloc(16, 7).toString('base64url');

export function device() {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    return { privateKey, key: publicKey.export({ format: 'jwk' }) };
}

/** @param {any} phone @param {any} [changes] of the claims @param {string} [head] */
export function rideToken({ privateKey, key }, changes = {}, head = '{"alg":"EdDSA"}') {
    const claims = {
        s: session,
        n: 'Maya',
        r: 'sister',
        m: 'c',
        p: 'c',
        t: seconds - 60,
        u: seconds + 3600,
        v: 3,
        k: thumbprint(key),
        ...changes,
    };
    const text = `${Buffer.from(head).toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
}
