// Pages of a list that was made once: the links die after an hour, and for a minute the same search gets the same list.

import { randomUUID } from 'node:crypto';

import { gone } from '../fhir/outcomes.js';
import { addressOf, searchset } from '../fhir/paging.js';

const defaultCount = 20;
const mostCount = 200;
const listLifeMs = 60 * 60 * 1000;
const reuseMs = 60 * 1000;
const mostLists = 2000;

/**
 * @typedef {object} List
 * @property {string} id
 * @property {string} owner whose it is
 * @property {number} at
 * @property {string} self
 * @property {string[]|undefined} fields
 * @property {boolean} isShared with the same search, asked again
 * @property {{type: string, id: string}[]} found
 */

/**
 * There is a further page also where the last one is full: it is empty then.
 * @param {{base: string, store: any, list: List, offset: number, count: number}} asked
 */
function pageOf({ base, store, list, offset, count }) {
    const slice = list.found.slice(offset, offset + count);
    const next = `${base}?_getpages=${list.id}&_getpagesoffset=${offset + count}&_count=${count}&_bundletype=searchset`;
    return searchset({
        base,
        resources: slice.map(({ type, id }) => store.version(type, id)?.resource).filter(Boolean),
        total: list.found.length,
        fields: list.fields,
        self: list.self,
        next: slice.length === count && count > 0 ? next : undefined,
    });
}

/** @param {() => number} clock */
export function hapiPaging(clock) {
    /** @type {Map<string, List>} */
    const lists = new Map();

    function remembered(owner, self, turn) {
        const isAsked = (list) =>
            list.isShared && list.owner === owner && list.self === self && clock() - list.at < reuseMs;
        return turn.mayBeStale ? [...lists.values()].reverse().find(isAsked) : undefined;
    }

    function made({ base, turn, request, find }) {
        const found = find().map((resource) => ({ type: resource.resourceType, id: resource.id }));
        const self = addressOf(base, request);
        const list = {
            id: randomUUID(),
            owner: turn.access.name,
            at: clock(),
            self,
            fields: request.fields,
            found,
            isShared: turn.mayBeStale,
        };
        lists.set(list.id, list);
        if (lists.size > mostLists) lists.delete(lists.keys().next().value);
        return list;
    }

    return {
        page(asked) {
            const { base, store, turn, request } = asked;
            const list = remembered(turn.access.name, addressOf(base, request), turn) ?? made(asked);
            const count = Math.min(request.count ?? defaultCount, mostCount);
            return pageOf({ base, store, list, offset: 0, count });
        },
        nextPage({ base, store, turn, query }) {
            const list = lists.get(query.get('_getpages') ?? '');
            if (!list || list.owner !== turn.access.name || clock() - list.at >= listLifeMs)
                throw gone(`Search ID "${query.get('_getpages')}" does not exist and may have expired`);
            const offset = Math.max(0, Number(query.get('_getpagesoffset')) || 0);
            const count = Math.min(Number(query.get('_count')) || defaultCount, mostCount);
            return pageOf({ base, store, list, offset, count });
        },
    };
}
