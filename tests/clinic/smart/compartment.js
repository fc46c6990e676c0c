// Whose a resource is.

/** Where a resource names its patient. */
const patientPaths = {
    Patient: (resource) => [`Patient/${resource.id}`],
    Appointment: (resource) => (resource.participant ?? []).map((one) => one.actor?.reference),
    AppointmentResponse: (resource) => [resource.actor?.reference],
    CarePlan: (resource) => [resource.subject?.reference],
    CareTeam: (resource) => [resource.subject?.reference],
    Consent: (resource) => [resource.patient?.reference],
    DocumentReference: (resource) => [resource.subject?.reference],
    Encounter: (resource) => [resource.subject?.reference],
    MedicationAdministration: (resource) => [resource.subject?.reference],
    Observation: (resource) => [resource.subject?.reference],
    Procedure: (resource) => [resource.subject?.reference],
    QuestionnaireResponse: (resource) => [resource.subject?.reference],
    RelatedPerson: (resource) => [resource.patient?.reference],
    Task: (resource) => [resource.for?.reference],
};

/** Types of which each resource belongs to one patient. */
export const patientTypes = Object.keys(patientPaths);

/** Types that belong to the clinic, and that all of its patients may read. */
export const clinicTypes = ['Organization', 'PlanDefinition', 'Practitioner', 'Questionnaire'];

/**
 * The patients that a resource is about.
 * @param {any} resource
 * @returns {string[]} "Patient/..."
 */
export function patientsOf(resource) {
    const references = patientPaths[resource.resourceType]?.(resource) ?? [];
    return references.filter((reference) => reference?.startsWith('Patient/'));
}
