// A server that does what the standard says, and nothing that it leaves open.

import { randomUUID } from 'node:crypto';

import { runByRouter } from '../fhir/bundles.js';
import { notFound } from '../fhir/outcomes.js';
import { offsetPage } from '../fhir/paging.js';

const defaultCount = 20;
const mostCount = 1000;

/** @param {import('@medplum/core').SearchRequest} request */
export function withCount(request) {
    return { ...request, count: Math.min(request.count ?? defaultCount, mostCount) };
}

/** @returns {import('./modes.js').Mode} */
export function plain() {
    return {
        name: 'plain',
        newId: randomUUID,
        nextVersionId: () => randomUUID(),
        checkPutCreate() {
            throw notFound('Not found');
        },
        putRevives: false,
        invalidId: 'invalid',
        patchHonoursIfMatch: true,
        historyHidesDeletes: false,
        systemHistoryIsEmpty: false,
        raceMs: 0,
        checkReferences() {},
        page: ({ base, request, find }) => offsetPage(base, find(), withCount(request)),
        runBundle: (work) => runByRouter(work, { transactions: true }),
    };
}
