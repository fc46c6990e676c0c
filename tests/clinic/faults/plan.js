// Which request meets which fault.

import { kinds } from './kinds.js';

const mostNoted = 10_000;

/**
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} kind
 * @property {string} [method]
 * @property {RegExp} path of path and query
 * @property {number} skip so many matching requests go well first
 * @property {number} left so many meet the fault then
 * @property {Record<string, any>} with what the kind asks for
 */

/** @param {unknown} value @param {number} otherwise @param {string} name */
function wholeNumber(value, otherwise, name) {
    if (value === undefined) return otherwise;
    if (!Number.isInteger(value) || value < 0) throw new Error(`${name} has to be a whole number`);
    return value;
}

export class FaultPlan {
    /** @type {Fault[]} */
    #faults = [];
    #lastId = 0;
    /** What has come and how it was answered, the newest last. */
    noted = [];

    /**
     * @param {any} asked
     * @returns {Fault}
     */
    add({ kind, method, path = '', skip, times, ...rest }) {
        if (!Object.hasOwn(kinds, kind ?? ''))
            throw new Error(`There is no fault ${kind}; there are ${Object.keys(kinds).join(', ')}`);
        const unknown = Object.keys(rest).filter((name) => !kinds[kind].takes.includes(name));
        if (unknown.length > 0) throw new Error(`${kind} takes no ${unknown.join(', ')}`);
        const left = wholeNumber(times, 1, 'times') || Infinity;
        const fault = {
            id: String(++this.#lastId),
            kind,
            method,
            path: new RegExp(path),
            skip: wholeNumber(skip, 0, 'skip'),
            left,
            with: rest,
        };
        this.#faults.push(fault);
        return fault;
    }

    get waiting() {
        return this.#faults.filter(({ left }) => left > 0);
    }

    /** @param {string} [id] all, if none is given */
    remove(id) {
        this.#faults = this.#faults.filter((fault) => id !== undefined && fault.id !== id);
    }

    /**
     * The fault that this request meets, which is used up by it.
     * @param {string} method
     * @param {string} url
     */
    take(method, url) {
        for (const fault of this.waiting) {
            if ((fault.method && fault.method !== method) || !fault.path.test(url)) continue;
            if (fault.skip > 0) {
                fault.skip -= 1;
                continue;
            }
            fault.left -= 1;
            return fault;
        }
        return undefined;
    }

    /** @param {{method: string, url: string, status: number|null, fault?: string, at: number}} request */
    note(request) {
        this.noted.push(request);
        if (this.noted.length > mostNoted) this.noted.shift();
    }
}
