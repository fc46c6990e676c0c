// Checks a ride-home confirmation (docs/ride-confirmation.md): form, signature, claims, time, in this order.

import { createHash, createPublicKey, verify } from 'node:crypto';

/** {"alg":"EdDSA"}: the one head there is. */
const head = 'eyJhbGciOiJFZERTQSJ9';
const longestToken = 400;
const skewSeconds = 5 * 60;
const longestRideSeconds = 24 * 60 * 60;
const latest = 253_402_300_799;
const largestInt = 2_147_483_647;

export const methods = { c: 'car', t: 'taxi', p: 'public transport', f: 'on foot' };
export const proofs = { c: 'staff code', m: 'message of the clinic', i: 'initials of staff' };

/**
 * @typedef {object} RideClaims
 * @property {string} session @property {string} escort @property {string} relation @property {string} method
 * @property {string} proof @property {string} by @property {number} at @property {number} [noDrivingUntil]
 * @property {number} policyVersion
 */
/** @typedef {'malformed'|'wrongKey'|'tampered'|'fromTheFuture'|'expired'} RideFault */

/** The bytes of a text in its one canonical form. @param {string} text */
function bytesOf(text) {
    const bytes = Buffer.from(text, 'base64url');
    return bytes.toString('base64url') === text && text !== '' ? bytes : undefined;
}

/** @param {string} token */
function partsOf(token) {
    const [first, payload, signature, ...more] = token.split('.');
    const parts = {
        signed: `${first}.${payload}`,
        payload: bytesOf(payload ?? ''),
        signature: bytesOf(signature ?? ''),
    };
    const isWhole = token.length <= longestToken && first === head && more.length === 0;
    return isWhole && parts.payload && parts.signature?.length === 64 ? parts : undefined;
}

/** @param {Buffer} payload */
function parsed(payload) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    } catch {
        return undefined;
    }
}

const isText = (value) => typeof value === 'string';
const isNumber = (most) => (value) => Number.isInteger(value) && value >= 0 && value <= most;
const isLetterOf = (names) => (value) => isText(value) && Object.hasOwn(names, value);
const isAbsentOr = (isRight) => (value) => value === undefined || isRight(value);
const forms = {
    s: (value) => isText(value) && bytesOf(value)?.length === 16,
    n: isText,
    r: isText,
    m: isLetterOf(methods),
    p: isLetterOf(proofs),
    b: isAbsentOr(isText),
    t: isNumber(latest),
    u: isAbsentOr(isNumber(latest)),
    v: isNumber(largestInt),
};

/** @param {any} json @returns {RideClaims|undefined} */
function claimsOf(json) {
    if (
        typeof json !== 'object' ||
        json === null ||
        Object.entries(forms).some(([name, isRight]) => !isRight(json[name]))
    )
        return undefined;
    const session = bytesOf(json.s)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    return {
        session,
        escort: json.n,
        relation: json.r,
        method: methods[json.m],
        proof: proofs[json.p],
        by: json.b ?? '',
        at: json.t,
        noDrivingUntil: json.u,
        policyVersion: json.v,
    };
}

/**
 * The first 16 bytes of RFC 7638's thumbprint.
 * @param {{crv: string, kty: string, x: string}} key
 */
export function thumbprint({ crv, kty, x }) {
    return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest().subarray(0, 16).toString('base64url');
}

/**
 * A device's public key, out of the text of a JSON Web Key.
 * @param {string} text
 */
export function keyFrom(text) {
    try {
        const { kty, crv, x } = JSON.parse(text);
        if (kty !== 'OKP' || crv !== 'Ed25519' || bytesOf(x)?.length !== 32) return undefined;
        createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
        return { kty, crv, x };
    } catch {
        return undefined;
    }
}

/** Whose key the token says to be signed with. @param {string} token */
export function keyNamedIn(token) {
    const named = parsed(partsOf(token)?.payload ?? Buffer.alloc(0))?.k;
    return isText(named) ? named : undefined;
}

/**
 * @param {string} token
 * @param {{kty: string, crv: string, x: string}} key
 * @param {number} now milliseconds since 1970
 * @returns {{claims: RideClaims}|{fault: RideFault}}
 */
export function checkedRide(token, key, now) {
    const parts = partsOf(token);
    if (!parts) return { fault: 'malformed' };
    const json = parsed(parts.payload);
    if (!verify(null, Buffer.from(parts.signed), createPublicKey({ key, format: 'jwk' }), parts.signature))
        return { fault: isText(json?.k) && json.k !== thumbprint(key) ? 'wrongKey' : 'tampered' };
    const claims = claimsOf(json);
    if (!claims) return { fault: 'malformed' };
    if (claims.at * 1000 > now + skewSeconds * 1000) return { fault: 'fromTheFuture' };
    if (now >= (claims.noDrivingUntil ?? claims.at + longestRideSeconds) * 1000) return { fault: 'expired' };
    return { claims };
}
