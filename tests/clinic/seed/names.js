// The systems that codes and identifiers of the clinic are of: docs/fhir.md.

export const localCodes = 'https://homeward.example/fhir/CodeSystem/homeward';
export const policyExtension = 'https://homeward.example/fhir/StructureDefinition/clinic-policy';
export const clinicRecord = 'https://homeward.example/fhir/clinic-record';
export const clinicId = 'riverside';
export const clinicName = 'Riverside Clinic (sandbox)';
export const practitionerId = 'morgan-lee';

/** @param {string} value */
export const identifier = (value) => [{ system: clinicRecord, value }];

/** @param {string} code @param {string} display */
export const local = (code, display) => ({ coding: [{ system: localCodes, code, display }], text: display });
