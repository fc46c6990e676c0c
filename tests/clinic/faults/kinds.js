// All faults by name.

import { contentFaults } from './content.js';
import { transportFaults } from './transport.js';

/**
 * What a fault does. Each part is optional, but for `takes`.
 * @typedef {object} Kind
 * @property {string[]} takes names of what can be said about it
 * @property {(settings: any) => import('../http/held_answer.js').Answer} [instead] the answer; the request is never handled
 * @property {(settings: any, now: number) => Partial<import('../fhir/repository.js').Turn>} [turn] how it is handled
 * @property {(settings: any, answer: import('../http/held_answer.js').Answer, context: {url: URL, clinic: any}) => any} [change] another answer
 * @property {(settings: any, answer: import('../http/held_answer.js').Answer, response: import('node:http').ServerResponse) => Promise<void>} [send]
 */

/** @type {Record<string, Kind>} */
const turnFaults = {
    /** Searches show what was there at a moment, or so many seconds ago. */
    staleSearch: {
        takes: ['seconds'],
        turn: ({ seconds = 60 }, now) => ({ asOf: now - seconds * 1000 }),
    },
    /** The first entries of a batch are done; the rest are answered with 429. */
    throttledBatch: {
        takes: ['entries'],
        turn: ({ entries = 1 }) => ({ entriesLeft: entries }),
    },
};

export const kinds = { ...transportFaults, ...contentFaults, ...turnFaults };
