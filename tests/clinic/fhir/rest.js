// The REST interface, without HTTP's transport: a request in, an answer out.

import { setTimeout as pause } from 'node:timers/promises';

import { normalizeOperationOutcome, OperationOutcomeError } from '@medplum/core';
import { FhirRouter } from '@medplum/fhir-router';

import { seenOnArrival } from './arrival.js';
import { completed } from './bundles.js';
import { capabilityStatement } from './capability.js';
import { historyOf } from './history.js';
import { invalid, notFound, statusOf } from './outcomes.js';
import { ClinicRepository } from './repository.js';
import { Turns } from './turns.js';

/**
 * @typedef {object} FhirRequest
 * @property {string} method
 * @property {string} path below the base, without a slash before it
 * @property {URLSearchParams} query
 * @property {Record<string, string|undefined>} headers
 * @property {any} body
 */
/** @typedef {{status: number, headers: Record<string, string>, body: any}} FhirAnswer */
/** @typedef {(request: FhirRequest, turn: import('./repository.js').Turn) => any} Operation */

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export class FhirRest {
    #router = new FhirRouter();
    #turns = new Turns();
    #clinic;

    /** @param {{store: any, mode: import('../modes/modes.js').Mode, base: string, clock: () => number, operations: Map<string, Operation>}} clinic */
    constructor(clinic) {
        this.#clinic = clinic;
    }

    /**
     * @param {FhirRequest} request
     * @param {import('./repository.js').Turn} turn
     * @returns {Promise<FhirAnswer>}
     */
    async answer(request, turn) {
        try {
            if (writing.has(request.method) && this.#clinic.mode.raceMs > 0) turn = await this.#raced(request, turn);
            return await this.#turns.take(() => this.#handled(request, turn));
        } catch (error) {
            const outcome = normalizeOperationOutcome(error);
            return { status: statusOf(outcome), headers: {}, body: outcome };
        }
    }

    /** What others write between now and this request's turn is what it races with. */
    async #raced(request, turn) {
        const seen = seenOnArrival(this.#clinic.store, request, turn.access);
        if (seen.foundOnArrival.size > 0 || seen.versionsOnArrival.size > 0) await pause(this.#clinic.mode.raceMs);
        return { ...turn, ...seen };
    }

    async #handled(request, turn) {
        const special = this.#special(request, turn);
        if (special) return { status: 200, headers: {}, body: special };
        const repository = new ClinicRepository(this.#clinic, withPatchVersion(request, turn, this.#clinic.mode));
        return request.path === '' ? this.#bundle(request, repository) : this.#interaction(request, repository);
    }

    /** What is no business of the router's. */
    #special(request, turn) {
        const { path, method, query } = request;
        const { base, mode, store, operations } = this.#clinic;
        const operation = path.split('/').find((part) => part.startsWith('$'));
        if (operation) return this.#operation(operations.get(operation), request, turn);
        if (method !== 'GET') return undefined;
        if (path === 'metadata') return capabilityStatement(this.#clinic);
        if (path === '_history')
            return historyOf(
                base,
                mode.systemHistoryIsEmpty
                    ? []
                    : store.journal.filter(({ resource }) => resource && turn.access.holds(resource)),
            );
        if (path === '' && query.has('_getpages') && mode.nextPage)
            return structuredClone(mode.nextPage({ query, store, turn, base }));
        return undefined;
    }

    #operation(operation, request, turn) {
        if (!operation || request.method !== 'GET') throw notFound('No such operation');
        return operation(request, turn);
    }

    async #bundle({ method, body }, repository) {
        if (method !== 'POST' || body?.resourceType !== 'Bundle') throw invalid('Here, only a Bundle can be posted');
        const { mode, base } = this.#clinic;
        const answer = await mode.runBundle({ bundle: body, repository, router: this.#router });
        return {
            status: 200,
            headers: {},
            body: completed(answer, { base, created: repository.created, bundle: body }),
        };
    }

    async #interaction({ method, path, query, headers, body }, repository) {
        const url = query.size === 0 ? path : `${path}?${query}`;
        const request = { method, url, pathname: '', body, params: {}, query: {}, headers, config: {} };
        const [outcome, resource] = await repository.withTransaction(() => this.#routed(request, repository));
        const isNew = resource && repository.created.has(`${resource.resourceType}/${resource.id}`);
        const status = isNew ? 201 : statusOf(outcome);
        return withVersion({ status, headers: {}, body: resource ?? outcome }, this.#clinic.base, headers);
    }

    /** A refusal is thrown, so that nothing of it stays. */
    async #routed(request, repository) {
        const [outcome, resource] = await this.#router.handleRequest(request, repository);
        if (statusOf(outcome) >= 400) throw new OperationOutcomeError(outcome);
        return [outcome, resource];
    }
}

function withPatchVersion({ method, headers }, turn, mode) {
    const version = /"([^"]+)"/.exec(headers['if-match'] ?? '')?.[1];
    return method === 'PATCH' && version && mode.patchHonoursIfMatch ? { ...turn, patchIfMatch: version } : turn;
}

/** @param {FhirAnswer} answer @param {string} base @param {Record<string, string|undefined>} asked */
function withVersion(answer, base, asked) {
    const { resourceType, id, meta } = answer.body;
    if (!meta?.versionId) return answer;
    const etag = `W/"${meta.versionId}"`;
    const headers = { ETag: etag, 'Last-Modified': new Date(meta.lastUpdated).toUTCString() };
    if (answer.status === 201) headers.Location = `${base}/${resourceType}/${id}/_history/${meta.versionId}`;
    if (answer.status === 200 && asked['if-none-match'] === etag) return { status: 304, headers, body: undefined };
    return { ...answer, headers };
}
