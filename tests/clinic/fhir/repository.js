// What the router of FHIR requests works on, for one request: the store as one person may see it, in one mode.

import { parseSearchRequest, tooManyRequests, OperationOutcomeError, validateResource } from '@medplum/core';
import { MemoryRepository } from '@medplum/fhir-router';

import { conflict, gone, invalid, notFound, preconditionFailed, asStatus } from './outcomes.js';
import { historyOf } from './history.js';
import { matches } from './search.js';

/**
 * What is particular to a request.
 * @typedef {object} Turn
 * @property {import('../smart/access.js').Access} access
 * @property {boolean} mayBeStale whether the answer to a search may come from a cache
 * @property {number} [asOf] searches show what was there then
 * @property {number} [entriesLeft] then everything is throttled
 * @property {string} [patchIfMatch] the version that a PATCH expects
 * @property {Map<string, string[]>} [foundOnArrival] matches of conditional creates before anybody else was done
 * @property {Map<string, string>} [versionsOnArrival] of what is to be replaced
 */

// The library's repository gives the conditional interactions and JSON Patch; none of its own storage is used.
export class ClinicRepository extends MemoryRepository {
    /** Resources that this request brought into being. */
    created = new Set();
    #written = [];
    #depth = 0;
    #store;
    #mode;
    #turn;
    #base;

    /** @param {{store: import('./store.js').ClinicStore, mode: import('../modes/modes.js').Mode, base: string}} clinic @param {Turn} turn */
    constructor({ store, mode, base }, turn) {
        super();
        this.#store = store;
        this.#mode = mode;
        this.#turn = turn;
        this.#base = base;
    }

    generateId() {
        let id = this.#mode.newId();
        while (this.#store.isTaken(id)) id = this.#mode.newId();
        return id;
    }

    async createResource(resource, options) {
        this.#take('c', resource.resourceType);
        const id = options?.assignedId && resource.id ? resource.id : this.generateId();
        return this.#write({ ...resource, id }, /* isNew */ true);
    }

    async updateResource(resource, options) {
        this.#take('u', resource.resourceType);
        const version = this.#store.version(resource.resourceType, resource.id);
        if (!version?.resource) return this.#bringIntoBeing(resource, version, options?.ifMatch);
        this.#turn.access.mustHold(version.resource);
        this.#checkVersion(version, options?.ifMatch);
        return this.#write(resource, /* isNew */ false);
    }

    async patchResource(type, id, patch) {
        const version = this.#store.version(type, id);
        if (version && this.#turn.patchIfMatch && version.versionId !== this.#turn.patchIfMatch)
            throw preconditionFailed('The resource has another version');
        return super.patchResource(type, id, patch);
    }

    async deleteResource(type, id) {
        this.#take('d', type);
        const version = this.#store.version(type, id);
        if (!version) throw notFound('Not found');
        if (!version.resource) return;
        this.#turn.access.mustHold(version.resource);
        this.#store.remove(type, id, this.#turn.access.name);
    }

    async readResource(type, id) {
        this.#take('r', type);
        const version = this.#store.version(type, id);
        if (!version) throw notFound('Not found');
        if (!version.resource) throw gone('Deleted');
        this.#turn.access.mustHold(version.resource);
        return structuredClone(version.resource);
    }

    async readVersion(type, id, versionId) {
        this.#take('r', type);
        const version = this.#store.versions(type, id).find((one) => one.versionId === versionId);
        if (!version) throw notFound('Not found');
        if (!version.resource) throw gone('Deleted');
        this.#turn.access.mustHold(version.resource);
        return structuredClone(version.resource);
    }

    async readHistory(type, id) {
        this.#take('r', type);
        const versions = this.#store.versions(type, id);
        if (versions.length === 0) throw notFound('Not found');
        versions
            .filter((version) => version.resource)
            .forEach((version) => this.#turn.access.mustHold(version.resource));
        const shown = versions.filter((version) => version.resource || !this.#mode.historyHidesDeletes);
        return historyOf(this.#base, shown);
    }

    async search(request) {
        this.#take('s', request.resourceType);
        const isVisible = (resource) => this.#turn.access.holds(resource);
        const find = () => matches(this.#store, request, { isVisible, asOf: this.#turn.asOf });
        return structuredClone(
            this.#mode.page({ base: this.#base, store: this.#store, turn: this.#turn, request, find }),
        );
    }

    /** A server that searches first and writes later does not see what others write in between. */
    async conditionalCreate(resource, search, options) {
        const key = criteriaKey(search);
        const found = this.#turn.foundOnArrival?.get(key);
        if (!found) return super.conditionalCreate(resource, search, options);
        if (found.length > 1) throw preconditionFailed(`Conditional create matched ${found.length} resources`);
        if (found.length === 1)
            return {
                resource: await this.readResource(resource.resourceType, found[0]),
                outcome: { resourceType: 'OperationOutcome', id: 'ok', issue: [] },
            };
        const created = await this.createResource(resource, options);
        found.push(created.id);
        return { resource: created, outcome: { resourceType: 'OperationOutcome', id: 'created', issue: [] } };
    }

    async withTransaction(work) {
        this.#depth += 1;
        try {
            return await this.#store.inTransaction(async () => {
                const result = await work(undefined);
                if (this.#depth === 1) this.#checkReferences();
                return result;
            });
        } finally {
            this.#depth -= 1;
        }
    }

    /** References are judged when all of a transaction is there. */
    #checkReferences() {
        for (const resource of this.#written.splice(0)) this.#mode.checkReferences(this.#store, resource);
    }

    #bringIntoBeing(resource, version, ifMatch) {
        if (ifMatch) throw preconditionFailed('There is no version to match');
        if (version && !this.#mode.putRevives) throw gone('Deleted');
        if (!version) this.#mode.checkPutCreate(resource.id);
        return this.#write(resource, /* isNew */ true);
    }

    #checkVersion(version, ifMatch) {
        const onArrival = this.#turn.versionsOnArrival?.get(`${version.type}/${version.id}`);
        if (ifMatch && ifMatch !== (onArrival ?? version.versionId))
            throw preconditionFailed('The resource has another version');
        if (onArrival && onArrival !== version.versionId)
            throw conflict('Somebody else has changed the resource at the same time');
    }

    #write(resource, isNew) {
        try {
            validateResource(resource);
        } catch (error) {
            throw asStatus(error, this.#mode.invalidId);
        }
        this.#turn.access.mustHold(resource);
        if (!/^[A-Za-z0-9\-.]{1,64}$/.test(resource.id)) throw invalid('That is no id');
        const written = this.#store.put(structuredClone(resource), this.#turn.access.name);
        this.#written.push(written);
        if (isNew) this.created.add(`${written.resourceType}/${written.id}`);
        return structuredClone(written);
    }

    /** May this be done, and is there room for it? */
    #take(letter, type) {
        this.#turn.access.mustAllow(letter, type);
        if (this.#turn.entriesLeft === undefined) return;
        if (this.#turn.entriesLeft === 0) throw new OperationOutcomeError(tooManyRequests);
        this.#turn.entriesLeft -= 1;
    }
}

/**
 * The same text for the same criteria, however they were written.
 * @param {import('@medplum/core').SearchRequest} search
 */
export function criteriaKey(search) {
    return JSON.stringify([search.resourceType, search.filters]);
}

/**
 * @param {string} type
 * @param {string} criteria as in ifNoneExist
 */
export function criteriaOf(type, criteria) {
    return parseSearchRequest(`${type}?${criteria}`);
}
