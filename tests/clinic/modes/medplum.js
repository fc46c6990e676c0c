// The ways of a Medplum server (4.5): docs/sandbox-clinic.md has each of them, and the test that shows it.

import { runByRouter } from '../fhir/bundles.js';
import { invalid } from '../fhir/outcomes.js';
import { offsetPage } from '../fhir/paging.js';
import { plain, withCount } from './plain.js';

const mostOffset = 10_000;

/** @param {import('@medplum/core').SearchRequest} request */
function refuseFarOffset(request) {
    if ((request.offset ?? 0) > mostOffset)
        throw invalid(`Search offset exceeds maximum (got ${request.offset}, max ${mostOffset})`);
}

/**
 * @param {{transactions: boolean}} options without transactions, one runs as a batch, and nothing says so
 * @returns {import('./modes.js').Mode}
 */
export function medplum({ transactions }) {
    return {
        ...plain(),
        name: 'medplum',
        patchHonoursIfMatch: false,
        systemHistoryIsEmpty: true,
        page({ base, request, find }) {
            refuseFarOffset(request);
            return offsetPage(base, find(), withCount(request));
        },
        // The limits (50 updates; 8 entries where one is conditional) are the router's own.
        runBundle: (work) => runByRouter(work, { transactions }),
    };
}
