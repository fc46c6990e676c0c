// A page of a search as a Bundle, with a link to the next one.

import { formatSearchQuery } from '@medplum/core';

/** @typedef {import('@medplum/core').SearchRequest} SearchRequest */

/**
 * The elements that _elements asks for, besides those that a resource cannot do without.
 * @param {any} resource
 * @param {string[]|undefined} fields
 */
function trimmed(resource, fields) {
    if (!fields) return resource;
    const kept = new Set(['resourceType', 'id', 'meta', ...fields]);
    return Object.fromEntries(Object.entries(resource).filter(([name]) => kept.has(name)));
}

/**
 * @param {{base: string, resources: any[], total: number, fields?: string[], self: string, next?: string}} page
 */
export function searchset({ base, resources, total, fields, self, next }) {
    const link = [{ relation: 'self', url: self }];
    if (next) link.push({ relation: 'next', url: next });
    const entry = resources.map((resource) => ({
        fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
        resource: trimmed(resource, fields),
        search: { mode: 'match' },
    }));
    return { resourceType: 'Bundle', type: 'searchset', total, link, ...(entry.length > 0 ? { entry } : {}) };
}

/**
 * The address of a search, as the server has understood it.
 * @param {string} base
 * @param {SearchRequest} request
 */
export function addressOf(base, request) {
    // The library's own name for _elements is no standard's.
    return `${base}/${request.resourceType}${formatSearchQuery(request)}`.replace('_fields=', '_elements=');
}

/**
 * Pages by _offset: each page is a search of its own, so what is written in between moves them.
 * @param {string} base
 * @param {any[]} all
 * @param {SearchRequest} request
 */
export function offsetPage(base, all, request) {
    const offset = request.offset ?? 0;
    const count = request.count ?? all.length;
    const isLast = count === 0 || offset + count >= all.length;
    return searchset({
        base,
        resources: all.slice(offset, offset + count),
        total: all.length,
        fields: request.fields,
        self: addressOf(base, request),
        next: isLast ? undefined : addressOf(base, { ...request, count, offset: offset + count }),
    });
}
