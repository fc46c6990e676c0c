// What somebody may do and see.

import { forbidden } from '../fhir/outcomes.js';
import { clinicTypes, patientsOf } from './compartment.js';
import { Scopes } from './scopes.js';

/**
 * @typedef {object} Access
 * @property {string} name
 * @property {string} [patient] their id
 * @property {(letter: string, type: string) => void} mustAllow throws where a scope is missing
 * @property {(resource: any) => boolean} holds
 * @property {(resource: any) => void} mustHold throws where it is another patient's
 */

/** @type {Access} The clinic's own people may do everything. */
export const clinicAccess = { name: 'clinic', mustAllow() {}, holds: () => true, mustHold() {} };

/**
 * A patient sees what is theirs and what is the clinic's, as far as the scopes go; and writes nothing of the clinic's.
 * @param {string} patient id
 * @param {string} scopeText
 * @returns {Access}
 */
export function patientAccess(patient, scopeText) {
    const scopes = new Scopes(scopeText);
    const holds = (resource) =>
        clinicTypes.includes(resource.resourceType) || patientsOf(resource).includes(`Patient/${patient}`);
    return {
        name: `Patient/${patient}`,
        patient,
        holds,
        mustAllow(letter, type) {
            if (!scopes.allow(letter, type)) throw forbidden(`No scope allows this with ${type}`);
            if (clinicTypes.includes(type) && 'cud'.includes(letter)) throw forbidden(`${type} is the clinic's`);
        },
        mustHold(resource) {
            if (!holds(resource))
                throw forbidden(`This ${resource.resourceType} is not about the patient who has signed in`);
        },
    };
}
