// The staff's six digits (RFC 6238 with SHA-1, 30 seconds), as core/credentials/staff_code.h accepts them.

import { createHmac, randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;

/** A secret of 20 bytes (RFC 4226 recommends that many). */
export function newSecret() {
    return randomBytes(20);
}

/**
 * RFC 4648; 20 bytes need no padding.
 * @param {Buffer} bytes
 */
export function base32(bytes) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/**
 * @param {Buffer} secret
 * @param {number} now milliseconds since 1970
 */
export function staffCode(secret, now) {
    const step = Buffer.alloc(8);
    step.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / stepSeconds)));
    const digest = createHmac('sha1', secret).update(step).digest();
    const offset = digest[digest.length - 1] & 0xf;
    const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
    return String(number).padStart(6, '0');
}

/** @param {number} now */
export function secondsLeft(now) {
    return stepSeconds - (Math.floor(now / 1000) % stepSeconds);
}
