// What comes with a request, up to a limit.

import { invalid, refusal } from '../fhir/outcomes.js';

export const mostBytes = 16 * 1024 * 1024;

/** @param {import('node:http').IncomingMessage} request */
export async function bodyOf(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > mostBytes) throw refusal('too-large', 'too-long', `More than ${mostBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

/** @param {import('node:http').IncomingMessage} request */
export async function formOf(request) {
    return new URLSearchParams(await bodyOf(request));
}

/** @param {import('node:http').IncomingMessage} request */
export async function jsonOf(request) {
    const text = await bodyOf(request);
    if (text === '') return undefined;
    const kind = (request.headers['content-type'] ?? '').split(';')[0].trim();
    if (kind === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
    if (!/^application\/([a-z-]+\+)?json$/.test(kind))
        throw refusal('unsupported-media', 'not-supported', `${kind || 'This'} is not JSON`);
    try {
        return JSON.parse(text);
    } catch {
        throw invalid('That is not JSON');
    }
}
