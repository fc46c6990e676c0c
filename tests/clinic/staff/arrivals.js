// What has arrived from a patient, in a line each.

/** @param {any} value */
const quantity = (value) => (value ? `${value.value} ${value.unit ?? value.code ?? ''}`.trim() : undefined);

/** @param {any} concept */
const words = (concept) => concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code;

/** What a resource says, as far as a line goes. @param {any} resource */
export function summary(resource) {
    const parts = [
        words(resource.code) ?? resource.questionnaire ?? words(resource.category?.[0]),
        quantity(resource.valueQuantity) ??
            words(resource.valueCodeableConcept) ??
            resource.valueInteger ??
            resource.valueString,
        ...(resource.component ?? []).map(
            (one) => `${words(one.code)}: ${quantity(one.valueQuantity) ?? words(one.valueCodeableConcept) ?? ''}`,
        ),
        resource.participantStatus ?? resource.status,
    ];
    return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/**
 * The newest first.
 * @param {import('../fhir/store.js').ClinicStore} store
 * @param {string} patientId
 * @param {number} most
 */
export function arrivalsOf(store, patientId, most) {
    const own = store.journal.filter(({ by }) => by === `Patient/${patientId}`);
    return own
        .slice(-most)
        .reverse()
        .map((version) => ({
            at: new Date(version.at).toISOString(),
            what: `${version.type}/${version.id}`,
            version: version.versionId,
            says: version.resource ? summary(version.resource) : 'deleted',
        }));
}
