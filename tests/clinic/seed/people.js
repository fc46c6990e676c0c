// The clinic, its staff and its patients. All of them are made up; the numbers are reserved for fiction.

import { clinicId, clinicName, identifier, local, practitionerId } from './names.js';

export function organization() {
    return {
        resourceType: 'Organization',
        id: clinicId,
        identifier: identifier('clinic'),
        active: true,
        name: clinicName,
        telecom: [{ system: 'phone', value: '+1 555 0100', use: 'work' }],
        address: [{ line: ['1 River Road'], city: 'Springfield' }],
    };
}

export function practitioner() {
    return {
        resourceType: 'Practitioner',
        id: practitionerId,
        identifier: identifier('practitioner-1'),
        name: [{ family: 'Lee', given: ['Morgan'] }],
    };
}

/** @param {{id: string, given: string}} person */
export function patient({ id, given }) {
    return {
        resourceType: 'Patient',
        id,
        identifier: identifier(`patient-${id}`),
        active: true,
        name: [{ family: 'Example', given: [given] }],
        managingOrganization: { reference: `Organization/${clinicId}` },
    };
}

/** Whom to call, and when. @param {string} patientId */
export function careTeam(patientId) {
    return {
        resourceType: 'CareTeam',
        id: `${patientId}-team`,
        identifier: identifier(`team-${patientId}`),
        status: 'active',
        name: clinicName,
        subject: { reference: `Patient/${patientId}` },
        managingOrganization: [{ reference: `Organization/${clinicId}` }],
        participant: [
            {
                role: [local('team-nurse', 'Nurse of the ketamine team')],
                member: { reference: `Practitioner/${practitionerId}`, display: 'Morgan Lee' },
            },
        ],
        telecom: [
            { system: 'phone', value: '+1 555 0101', use: 'work', rank: 1 },
            { system: 'phone', value: '+1 555 0102', use: 'mobile', rank: 2 },
        ],
        note: [{ text: 'The first number: Monday to Friday, 08:00 to 17:00. The second: at any time.' }],
    };
}
