// Faults on the way: nothing comes back, or late, or cut off, or something that is no answer at all.

import { setTimeout as pause } from 'node:timers/promises';

const nothing = { status: 500, headers: {}, body: Buffer.alloc(0) };

/** @param {number} status @param {string} type @param {string} text @param {Record<string, any>} [headers] */
function answer(status, type, text, headers = {}) {
    return { status, headers: { 'Content-Type': type, ...headers }, body: Buffer.from(text) };
}

function refused({ status = 503, retryAfter }) {
    const text = JSON.stringify({
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'transient', details: { text: 'Not now' } }],
    });
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    return answer(status, 'application/fhir+json', text, headers);
}

/** A page to sign in to a network, as one gets it in a hotel. */
const portal =
    '<!doctype html><html><head><title>Welcome</title></head><body><h1>Please accept our terms</h1></body></html>';

/** Written in pieces, so that it needs no memory; ends early if nobody listens any more. */
async function flood(response, bytes) {
    response.statusCode = 200;
    response.setHeader('Content-Type', 'application/fhir+json');
    const piece = Buffer.alloc(64 * 1024, ' ');
    response.write('{"resourceType":"Bundle","type":"searchset","entry":[');
    for (let sent = 0; sent < bytes && !response.destroyed; sent += piece.length)
        if (!response.write(piece))
            await Promise.race([
                new Promise((resolve) => response.once('drain', resolve)),
                new Promise((resolve) => response.once('close', resolve)),
            ]);
    response.end(']}');
}

/** The length of the whole, and not the whole. */
function cutOff(response, { status, headers, body }, bytes) {
    response.writeHead(status, { ...headers, 'Content-Length': body.length });
    response.write(body.subarray(0, bytes), () => response.destroy());
}

/** @type {Record<string, import('./kinds.js').Kind>} */
export const transportFaults = {
    /** Everything is done, and nobody hears of it. */
    dropAnswer: {
        takes: [],
        send: async (_settings, _answer, response) => void response.destroy(),
    },
    /** The request never arrives. */
    dropRequest: {
        takes: [],
        instead: () => nothing,
        send: async (_settings, _answer, response) => void response.destroy(),
    },
    /** Nothing is done. 429 and 503 may say when to come back. */
    status: { takes: ['status', 'retryAfter'], instead: refused },
    /** Everything is done, and the answer says that it is not. */
    statusAfterCommit: { takes: ['status', 'retryAfter'], change: (settings) => refused(settings) },
    slow: {
        takes: ['ms'],
        async change({ ms = 5000 }, whole) {
            await pause(ms);
            return whole;
        },
    },
    /** The connection ends in the middle. */
    truncated: {
        takes: ['bytes'],
        send: async ({ bytes }, whole, response) => cutOff(response, whole, bytes ?? Math.floor(whole.body.length / 2)),
    },
    /** Half of the JSON, as if it were all. */
    truncatedJson: {
        takes: ['bytes'],
        change: ({ bytes }, whole) => ({
            ...whole,
            body: whole.body.subarray(0, bytes ?? Math.floor(whole.body.length / 2)),
        }),
    },
    html: { takes: ['status'], instead: ({ status = 200 }) => answer(status, 'text/html', portal) },
    redirect: {
        takes: ['to', 'status'],
        instead: ({ to = 'http://localhost:9/', status = 302 }) => answer(status, 'text/plain', '', { Location: to }),
    },
    oversized: {
        takes: ['bytes'],
        instead: () => nothing,
        send: ({ bytes = 100 * 1024 * 1024 }, _answer, response) => flood(response, bytes),
    },
    deep: {
        takes: ['depth'],
        instead: ({ depth = 10_000 }) =>
            answer(200, 'application/fhir+json', `${'['.repeat(depth)}${']'.repeat(depth)}`),
    },
};
