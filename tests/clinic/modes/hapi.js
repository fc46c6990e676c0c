// The ways of a HAPI starter server, with a gateway before it that knows who asks.

import { runEntryByEntry, runWhole } from '../fhir/bundles.js';
import { invalid, notFound } from '../fhir/outcomes.js';
import { faultOfReference, referencesIn } from '../fhir/references.js';
import { hapiPaging } from './hapi_paging.js';
import { plain } from './plain.js';

/**
 * Ids are numbers that the server gives. Who brings one along must have a letter in it.
 * @param {string} id
 */
function checkPutCreate(id) {
    if (/^\d+$/.test(id))
        throw invalid(
            `Can not create resource with ID "${id}", no resource with this ID exists and clients may only assign IDs which contain at least one non-numeric character`,
        );
    if (!id) throw notFound('Not found');
}

/**
 * @param {{clock: () => number, raceMs?: number}} options
 * @returns {import('./modes.js').Mode}
 */
export function hapi({ clock, raceMs = 10 }) {
    let lastId = 1000;
    return {
        ...plain(),
        ...hapiPaging(clock),
        name: 'hapi',
        newId: () => String(++lastId),
        nextVersionId: (versionsBefore) => String(versionsBefore + 1),
        checkPutCreate,
        putRevives: true,
        invalidId: 'unprocessable',
        historyHidesDeletes: true,
        raceMs,
        checkReferences(store, resource) {
            const fault = referencesIn(resource)
                .map((reference) => faultOfReference(store, reference))
                .find(Boolean);
            if (fault) throw invalid(fault);
        },
        runBundle: (work) => (work.bundle.type === 'transaction' ? runWhole(work) : runEntryByEntry(work)),
    };
}
