// What the server says of itself.

import { clinicTypes, patientTypes } from '../smart/compartment.js';

const interactions = ['read', 'vread', 'update', 'patch', 'delete', 'history-instance', 'create', 'search-type'];

/** @param {{base: string, mode: import('../modes/modes.js').Mode, clock: () => number, login?: {authorize: string, token: string}}} clinic */
export function capabilityStatement({ base, mode, clock, login }) {
    return {
        resourceType: 'CapabilityStatement',
        status: 'active',
        date: new Date(clock()).toISOString(),
        kind: 'instance',
        software: { name: `Homeward's sandbox clinic (${mode.name})` },
        implementation: { description: 'A clinic to try Homeward with. Nobody is treated here.', url: base },
        fhirVersion: '4.0.1',
        format: ['json'],
        patchFormat: ['application/json-patch+json'],
        rest: [
            {
                mode: 'server',
                ...(login ? { security: security(login) } : {}),
                interaction: [{ code: 'transaction' }, { code: 'batch' }, { code: 'history-system' }],
                resource: [...patientTypes, ...clinicTypes].map(resource),
            },
        ],
    };
}

/** @param {string} type */
function resource(type) {
    return {
        type,
        interaction: interactions.map((code) => ({ code })),
        versioning: 'versioned-update',
        readHistory: true,
        updateCreate: false,
        conditionalCreate: true,
        conditionalRead: 'not-match',
    };
}

function security({ authorize, token }) {
    const url = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';
    const extension = [
        { url: 'authorize', valueUri: authorize },
        { url: 'token', valueUri: token },
    ];
    const coding = [
        { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
    ];
    return { extension: [{ url, extension }], service: [{ coding }] };
}
