// Histories as Bundles, the newest version first.

/** @param {string} base @param {import('./store.js').Version} version @param {number} index of it among all */
function entry(base, version, index) {
    const address = `${version.type}/${version.id}`;
    const method = version.resource === null ? 'DELETE' : index === 0 ? 'POST' : 'PUT';
    return {
        fullUrl: `${base}/${address}`,
        ...(version.resource ? { resource: structuredClone(version.resource) } : {}),
        request: { method, url: method === 'POST' ? version.type : address },
        response: {
            status: method === 'POST' ? '201' : '200',
            etag: `W/"${version.versionId}"`,
            lastModified: new Date(version.at).toISOString(),
        },
    };
}

/**
 * @param {string} base
 * @param {import('./store.js').Version[]} versions oldest first
 */
export function historyOf(base, versions) {
    const entries = versions.map((version, index) => entry(base, version, index)).reverse();
    return {
        resourceType: 'Bundle',
        type: 'history',
        total: entries.length,
        ...(entries.length > 0 ? { entry: entries } : {}),
    };
}
