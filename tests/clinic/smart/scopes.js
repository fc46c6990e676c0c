// SMART scopes: patient/Observation.crus, and version 1's patient/Observation.read.

import { clinicTypes, patientTypes } from './compartment.js';

const letters = ['c', 'r', 'u', 'd', 's'];
const oldForms = new Map([
    ['read', 'rs'],
    ['write', 'cud'],
    ['*', 'cruds'],
]);

/** Every non-empty choice of letters in their order: c, cr, cru ... */
function letterChoices() {
    const choices = [''];
    for (const letter of letters) choices.push(...choices.map((choice) => choice + letter));
    return choices.filter(Boolean);
}

/** Every scope that can be asked for. */
export function allScopes() {
    const rights = [...letterChoices(), ...oldForms.keys()];
    const ofTypes = ['*', ...patientTypes, ...clinicTypes].flatMap((type) =>
        rights.map((right) => `patient/${type}.${right}`),
    );
    return ['openid', 'fhirUser', 'launch/patient', 'offline_access', ...ofTypes];
}

/** What a set of scopes allows. */
export class Scopes {
    /** @type {Map<string, string>} */
    #rights = new Map();

    /** @param {string} text separated by spaces */
    constructor(text) {
        for (const scope of text.split(' ')) {
            const [, type, right] = /^patient\/([A-Za-z]+|\*)\.([a-z]+|\*)$/.exec(scope) ?? [];
            if (type) this.#rights.set(type, (this.#rights.get(type) ?? '') + (oldForms.get(right) ?? right));
        }
    }

    /**
     * @param {string} letter of c, r, u, d, s
     * @param {string} type
     */
    allow(letter, type) {
        return [type, '*'].some((key) => this.#rights.get(key)?.includes(letter));
    }
}
