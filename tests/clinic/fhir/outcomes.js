// Refusals as OperationOutcomes, and the HTTP status that each of them means.

import { OperationOutcomeError, getStatus } from '@medplum/core';

/** Statuses that the library has no outcome for, by the id that marks ours. */
const ownStatus = new Map([
    ['unprocessable', 422],
    ['conflict', 409],
    ['too-large', 413],
    ['unsupported-media', 415],
]);

/**
 * An error that the router carries through a batch like its own.
 * @param {string} id what getStatus, or the table above, knows
 * @param {string} code of http://hl7.org/fhir/issue-type
 * @param {string} text
 */
export function refusal(id, code, text) {
    return new OperationOutcomeError({
        resourceType: 'OperationOutcome',
        id,
        issue: [{ severity: 'error', code, details: { text }, diagnostics: text }],
    });
}

/** @param {string} text */
export const invalid = (text) => refusal('invalid', 'invalid', text);
/** @param {string} text */
export const forbidden = (text) => refusal('forbidden', 'forbidden', text);
/** @param {string} text */
export const conflict = (text) => refusal('conflict', 'conflict', text);
/** @param {string} text */
export const gone = (text) => refusal('gone', 'deleted', text);
/** @param {string} text */
export const notFound = (text) => refusal('not-found', 'not-found', text);
/** @param {string} text */
export const preconditionFailed = (text) => refusal('precondition-failed', 'conflict', text);

/**
 * The same outcome under another status.
 * @param {unknown} error
 * @param {string} id
 */
export function asStatus(error, id) {
    if (!(error instanceof OperationOutcomeError)) return error;
    return new OperationOutcomeError({ ...error.outcome, id });
}

/** @param {import('@medplum/fhirtypes').OperationOutcome} outcome */
export function statusOf(outcome) {
    return ownStatus.get(outcome.id ?? '') ?? getStatus(outcome);
}
