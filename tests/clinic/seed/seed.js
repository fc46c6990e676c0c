// What a new clinic has on record.

import { course } from './course.js';
import { careTeam, organization, patient, practitioner } from './people.js';
import { planDefinition } from './policy.js';

/** @typedef {{id: string, given: string, login: string, password: string}} Person */

/**
 * The patients who can sign in: alex, then patient-2 and so on.
 * @param {number} count
 * @returns {Person[]}
 */
export function people(count) {
    const others = Array.from({ length: count - 1 }, (_, index) => ({
        id: `patient-${index + 2}`,
        given: `Number ${index + 2}`,
    }));
    return [{ id: 'alex', given: 'Alex' }, ...others].map((person) => ({
        ...person,
        login: person.id,
        password: 'sandbox',
    }));
}

/**
 * Everything, what is referred to first.
 * @param {Person[]} persons
 * @param {number} now
 */
export function seeds(persons, now) {
    const clinic = [organization(), practitioner(), planDefinition(now)];
    return [
        ...clinic,
        ...persons.flatMap((person) => [patient(person), careTeam(person.id), ...course(person.id, now)]),
    ];
}
