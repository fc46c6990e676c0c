// HTTP around the REST interface: a request taken apart, an answer written.

import { normalizeOperationOutcome } from '@medplum/core';

import { statusOf } from '../fhir/outcomes.js';
import { jsonOf } from './body.js';
import { write } from './held_answer.js';

/** Parameters that say how to answer, and not what to find. */
const passedOver = ['_format', '_pretty', '_page'];

/** @param {import('node:http').IncomingMessage} request @param {URL} url */
async function fhirRequest(request, url) {
    const query = new URLSearchParams(url.search);
    passedOver.forEach((name) => query.delete(name));
    const path = url.pathname.replace(/^\/fhir\/?/, '').replace(/\/$/, '');
    const hasBody = ['POST', 'PUT', 'PATCH'].includes(request.method ?? '');
    return {
        method: request.method ?? 'GET',
        path,
        query,
        headers: request.headers,
        body: hasBody ? await jsonOf(request) : undefined,
    };
}

/** Whoever asks for something fresh gets it, and what a write looks up is fresh: a cache is for the others. */
function mayBeStale({ method, headers }) {
    return method === 'GET' && !/no-cache|no-store/.test(headers['cache-control'] ?? '');
}

/**
 * @param {{request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL}} exchange
 * @param {import('../fhir/rest.js').FhirRest} rest
 * @param {{access: () => Promise<import('../smart/access.js').Access>, faulty?: any}} how
 */
export async function exchangeFhir({ request, response, url }, rest, { access, faulty = {} }) {
    try {
        const turn = { mayBeStale: mayBeStale(request), access: await access(), ...faulty };
        write(response, withNoStore(await rest.answer(await fhirRequest(request, url), turn)));
    } catch (error) {
        const outcome = normalizeOperationOutcome(error);
        const status = statusOf(outcome);
        const headers = status === 401 ? { 'WWW-Authenticate': 'Bearer error="invalid_token"' } : {};
        write(response, { status, headers, body: outcome });
    }
}

/** What is on record about a person stays in no cache on the way. */
function withNoStore(answer) {
    return { ...answer, headers: { ...answer.headers, 'Cache-Control': 'no-store' } };
}
