// Batches and transactions.

import { OperationOutcomeError } from '@medplum/core';
import { processBatch } from '@medplum/fhir-router';

import { invalid, statusOf } from './outcomes.js';

/**
 * @typedef {object} BundleWork
 * @property {any} bundle
 * @property {import('./repository.js').ClinicRepository} repository
 * @property {import('@medplum/fhir-router').FhirRouter} router
 */

/** @param {BundleWork} work @param {any} bundle @param {boolean} transactions */
function processed({ repository, router }, bundle, transactions) {
    const request = {
        method: 'POST',
        url: '/',
        pathname: '',
        body: bundle,
        params: {},
        query: {},
        headers: {},
        config: { transactions },
    };
    return processBatch(request, repository, router, bundle);
}

/**
 * As Medplum does it: placeholders (urn:uuid:) become ids in batches, too.
 * @param {BundleWork} work
 * @param {{transactions: boolean}} options
 */
export function runByRouter(work, { transactions }) {
    return processed(work, work.bundle, transactions);
}

/**
 * All of it or nothing, without a limit to its size.
 * @param {BundleWork} work
 */
export async function runWhole(work) {
    const { bundle, repository } = work;
    return repository.withTransaction(async () => {
        const done = await processed(work, { ...bundle, type: 'batch' }, false);
        for (const { response } of done.entry)
            if (response.outcome && statusOf(response.outcome) >= 400)
                throw new OperationOutcomeError(response.outcome);
        return { ...done, type: 'transaction-response' };
    });
}

/**
 * Each entry for itself, as the standard has it: a placeholder of another entry stands for nothing.
 * @param {BundleWork} work
 */
export async function runEntryByEntry(work) {
    const { bundle, repository } = work;
    if (bundle.type !== 'batch') throw invalid(`Unrecognized bundle type: ${bundle.type}`);
    const entries = [];
    for (const entry of bundle.entry ?? []) entries.push(...(await oneEntry(work, repository, entry)));
    return { resourceType: 'Bundle', type: 'batch-response', entry: entries };
}

async function oneEntry(work, repository, entry) {
    try {
        const done = await repository.withTransaction(() =>
            processed(work, { resourceType: 'Bundle', type: 'batch', entry: [entry] }, false),
        );
        return done.entry;
    } catch (error) {
        if (!(error instanceof OperationOutcomeError)) throw error;
        return [{ response: { outcome: error.outcome, status: String(statusOf(error.outcome)) } }];
    }
}

/**
 * The answer with what the router leaves out: our statuses, versions, and where a new resource is.
 * @param {any} answer
 * @param {{base: string, created: Set<string>, bundle: any}} context
 */
export function completed(answer, { base, created, bundle }) {
    for (const [index, { response, resource }] of answer.entry.entries()) {
        if (response.outcome) response.status = String(statusOf(response.outcome));
        if (!resource?.meta?.versionId) continue;
        const address = `${resource.resourceType}/${resource.id}`;
        if (bundle.entry[index].request?.method === 'PUT' && created.has(address)) response.status = '201';
        response.etag = `W/"${resource.meta.versionId}"`;
        response.lastModified = resource.meta.lastUpdated;
        response.location = `${base}/${address}/_history/${resource.meta.versionId}`;
    }
    return answer;
}
