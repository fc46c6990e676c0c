// The references within a resource.

/**
 * Every literal reference, wherever it stands. Contained ones ("#x") refer to the resource itself.
 * @param {unknown} value
 * @returns {string[]}
 */
export function referencesIn(value) {
    if (Array.isArray(value)) return value.flatMap(referencesIn);
    if (typeof value !== 'object' || value === null) return [];
    const own = 'reference' in value && typeof value.reference === 'string' ? [value.reference] : [];
    return [...own, ...Object.values(value).flatMap(referencesIn)].filter((reference) => !reference.startsWith('#'));
}

/**
 * Why a server that keeps its references whole refuses this one; nothing if it does not.
 * @param {import('./store.js').ClinicStore} store
 * @param {string} reference
 */
export function faultOfReference(store, reference) {
    if (/^(https?|urn):/.test(reference))
        return `Resource contains external reference to URL "${reference}" but this server is not configured to allow external references`;
    const [type, id] = reference.split('/');
    if (!store.version(type, id ?? '')?.resource) return `Resource ${reference} not found`;
    return undefined;
}
