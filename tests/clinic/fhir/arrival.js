// What a server that looks first and writes later has seen before it writes.

import { criteriaKey, criteriaOf } from './repository.js';
import { matches } from './search.js';

/** @typedef {{method: string, url: string, ifNoneExist?: string}} Interaction */

/**
 * The interactions of a request: those of its Bundle, or itself.
 * @param {import('./rest.js').FhirRequest} request
 * @returns {Interaction[]}
 */
function interactionsOf({ method, path, headers, body }) {
    if (path === '' && body?.resourceType === 'Bundle') return (body.entry ?? []).map((entry) => entry.request ?? {});
    return [{ method, url: path, ifNoneExist: headers['if-none-exist'] }];
}

/**
 * The matches of every conditional create, and the version of everything that is to be replaced.
 * @param {import('./store.js').ClinicStore} store
 * @param {import('./rest.js').FhirRequest} request
 * @param {import('../smart/access.js').Access} access
 */
export function seenOnArrival(store, request, access) {
    const foundOnArrival = new Map();
    const versionsOnArrival = new Map();
    const isVisible = (resource) => access.holds(resource);
    for (const { method, url = '', ifNoneExist } of interactionsOf(request)) {
        const version = store.version(...url.split('/', 2));
        if (method === 'PUT' && version?.resource) versionsOnArrival.set(url, version.versionId);
        if (method !== 'POST' || !ifNoneExist) continue;
        const search = criteriaOf(url, ifNoneExist);
        foundOnArrival.set(
            criteriaKey(search),
            matches(store, search, { isVisible }).map((resource) => resource.id),
        );
    }
    return { foundOnArrival, versionsOnArrival };
}
