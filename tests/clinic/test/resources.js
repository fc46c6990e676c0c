// Resources as Homeward writes them.

export const outbox = 'https://homeward.example/outbox';

/** @param {string} value of the identifier @param {any} [changes] */
export function mood(value, changes = {}) {
    return {
        resourceType: 'Observation',
        identifier: [{ system: outbox, value }],
        status: 'final',
        code: { coding: [{ system: 'https://homeward.example/fhir/CodeSystem/homeward', code: 'mood-0-10' }] },
        subject: { reference: 'Patient/alex' },
        effectiveDateTime: '2026-03-01T19:00:00+01:00',
        valueQuantity: { value: 6, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
        ...changes,
    };
}

/** @param {string} value */
export const ifNoneExist = (value) => `identifier=${outbox}|${value}`;

/** @param {string} value @param {any} [changes] of the resource */
export function create(value, changes) {
    return {
        fullUrl: `urn:uuid:00000000-0000-4000-8000-${value.padStart(12, '0')}`,
        resource: mood(value, changes),
        request: { method: 'POST', url: 'Observation', ifNoneExist: ifNoneExist(value) },
    };
}

/** A create without a condition. @param {string} value */
export function plainCreate(value) {
    return { resource: mood(value), request: { method: 'POST', url: 'Observation' } };
}

/** @param {any} resource with its id */
export function put(resource) {
    return { resource, request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` } };
}

/** @param {string} type @param {any[]} entry */
export const bundle = (type, entry) => ({ resourceType: 'Bundle', type, entry });

/** @param {any} answer */
export const statuses = (answer) => answer.body.entry.map((entry) => entry.response.status);
