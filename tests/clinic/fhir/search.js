// Which resources a search finds, in which order.

import { evalFhirPath, isResourceType, matchesSearchRequest } from '@medplum/core';

import { searchParameter } from './definitions.js';
import { invalid } from './outcomes.js';

/** @typedef {import('@medplum/core').SearchRequest} SearchRequest */

/** @param {SearchRequest} request */
function refuseUnknown(request) {
    if (!isResourceType(request.resourceType)) throw invalid(`No such resource: ${request.resourceType}`);
    if ((request.count ?? 0) < 0 || (request.offset ?? 0) < 0) throw invalid('_count and _offset count from 0 on');
    if (request.include || request.revInclude) throw invalid('_include and _revinclude are not supported');
    for (const code of [...(request.filters ?? []), ...(request.sortRules ?? [])].map((part) => part.code))
        if (!searchParameter(request.resourceType, code))
            throw invalid(`Unknown search parameter for ${request.resourceType}: ${code}`);
}

/**
 * "patient=7" means "patient=Patient/7".
 * @param {SearchRequest} request
 */
function withWholeReferences(request) {
    const filters = request.filters?.map((filter) => {
        const parameter = searchParameter(request.resourceType, filter.code);
        const isBare = parameter?.type === 'reference' && !/[/:]/.test(filter.value);
        return isBare && parameter.target?.length === 1
            ? { ...filter, value: `${parameter.target[0]}/${filter.value}` }
            : filter;
    });
    return { ...request, filters };
}

/**
 * Identifiers and ids are looked up, everything else is looked through.
 * @param {import('./store.js').ClinicStore} store
 * @param {SearchRequest} request
 * @param {number} [asOf]
 */
function candidates(store, request, asOf) {
    const type = request.resourceType;
    const equal = (code) => request.filters?.find((filter) => filter.code === code && filter.operator === 'eq')?.value;
    const identifier = equal('identifier');
    const ids =
        identifier?.includes('|') && !identifier.includes(',')
            ? store.idsWith(type, identifier)
            : equal('_id')?.split(',');
    if (!ids) return store.all(type, asOf);
    return ids.map((id) => store.version(type, id, asOf)?.resource).filter(Boolean);
}

/**
 * @param {any} resource
 * @param {string} code
 */
function sortKey(resource, code) {
    if (code === '_lastUpdated') return resource.meta.lastUpdated;
    const expression = searchParameter(resource.resourceType, code)?.expression;
    return JSON.stringify(expression ? evalFhirPath(expression, resource) : '');
}

/**
 * @param {any[]} resources
 * @param {SearchRequest} request
 */
function sorted(resources, request) {
    const rules = request.sortRules ?? [];
    const order = (a, b) => {
        for (const { code, descending } of rules) {
            const difference = sortKey(a, code).localeCompare(sortKey(b, code));
            if (difference !== 0) return descending ? -difference : difference;
        }
        return 0;
    };
    return rules.length > 0 ? [...resources].sort(order) : resources;
}

/**
 * Every match that whoever asks may see.
 * @param {import('./store.js').ClinicStore} store
 * @param {SearchRequest} asked
 * @param {{isVisible: (resource: any) => boolean, asOf?: number}} view
 */
export function matches(store, asked, { isVisible, asOf }) {
    refuseUnknown(asked);
    const request = withWholeReferences(asked);
    const found = candidates(store, request, asOf).filter(
        (resource) => isVisible(resource) && matchesSearchRequest(resource, request),
    );
    return sorted(found, request);
}
