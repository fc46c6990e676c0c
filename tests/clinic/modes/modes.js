// The servers that the clinic can be: by the book, or with the ways of one that people really run.

import { hapi } from './hapi.js';
import { medplum } from './medplum.js';
import { plain } from './plain.js';

/**
 * In what servers differ.
 * @typedef {object} Mode
 * @property {string} name
 * @property {() => string} newId
 * @property {(versionsBefore: number) => string} nextVersionId
 * @property {(id: string) => void} checkPutCreate throws where a PUT may not bring a resource into being
 * @property {boolean} putRevives whether a PUT brings back what was deleted
 * @property {string} invalidId the outcome (and so the status) of a resource that does not validate
 * @property {boolean} patchHonoursIfMatch
 * @property {boolean} historyHidesDeletes
 * @property {boolean} systemHistoryIsEmpty
 * @property {number} raceMs how long a request takes between looking and writing
 * @property {(store: import('../fhir/store.js').ClinicStore, resource: any) => void} checkReferences
 * @property {(asked: any) => any} page of a search
 * @property {(paging: {query: URLSearchParams, store: any, turn: any, base: string}) => any} [nextPage] by a link of its own kind
 * @property {(work: import('../fhir/bundles.js').BundleWork) => Promise<any>} runBundle
 */

/** @type {Record<string, (options: {clock: () => number, transactions: boolean, raceMs?: number}) => Mode>} */
const modes = { plain, medplum, hapi };

export const modeNames = Object.keys(modes);

/**
 * @param {string} name
 * @param {{clock: () => number, transactions: boolean, raceMs?: number}} options transactions: the flag of a Medplum project
 */
export function modeNamed(name, options) {
    const mode = modes[name];
    if (!mode) throw new Error(`There is no mode ${name}; there are ${modeNames.join(', ')}`);
    return mode(options);
}
