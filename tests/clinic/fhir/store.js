// What the clinic has on record: every version of every resource, in memory.

/**
 * One state of a resource; without a resource, it was deleted.
 * @typedef {object} Version
 * @property {string} type
 * @property {string} id
 * @property {string} versionId
 * @property {number} at milliseconds since 1970
 * @property {string} by who wrote it: "clinic", or the id of a patient
 * @property {any} resource
 */

export class ClinicStore {
    /** @type {Map<string, Map<string, Version[]>>} */
    #versions = new Map();
    /** @type {Map<string, Set<string>>} resources that have, or once had, an identifier */
    #identifiers = new Map();
    /** @type {Set<string>} that something has, or once had */
    #ids = new Set();
    /** @type {Version[]} every change, oldest first */
    #journal = [];
    #isInTransaction = false;
    #clock;
    #nextVersionId;

    /**
     * @param {() => number} clock
     * @param {(versionsBefore: number) => string} nextVersionId
     */
    constructor(clock, nextVersionId) {
        this.#clock = clock;
        this.#nextVersionId = nextVersionId;
    }

    /**
     * Every version, oldest first.
     * @param {string} type
     * @param {string} id
     */
    versions(type, id) {
        return this.#versions.get(type)?.get(id) ?? [];
    }

    /**
     * The state at a moment, now if none is given. Nothing if it was never there by then.
     * @param {string} type
     * @param {string} id
     * @param {number} [asOf]
     */
    version(type, id, asOf = Infinity) {
        return this.versions(type, id)
            .filter((version) => version.at <= asOf)
            .at(-1);
    }

    /**
     * The resources of a type that were there at a moment, oldest first.
     * @param {string} type
     * @param {number} [asOf]
     */
    all(type, asOf) {
        return [...(this.#versions.get(type)?.keys() ?? [])]
            .map((id) => this.version(type, id, asOf)?.resource)
            .filter(Boolean);
    }

    /**
     * Ids of resources that may have this identifier now.
     * @param {string} type
     * @param {string} token system|value
     */
    idsWith(type, token) {
        return [...(this.#identifiers.get(`${type}|${token}`) ?? [])];
    }

    /**
     * Whether a resource of any type has, or once had, this id.
     * @param {string} id
     */
    isTaken(id) {
        return this.#ids.has(id);
    }

    /** Every change since the start, oldest first. */
    get journal() {
        return this.#journal;
    }

    /**
     * @param {any} resource with its id
     * @param {string} by
     */
    put(resource, by) {
        const { resourceType: type, id } = resource;
        const at = this.#clock();
        const versionId = this.#nextVersionId(this.versions(type, id).length);
        const meta = { ...resource.meta, versionId, lastUpdated: new Date(at).toISOString() };
        return this.#append({ type, id, versionId, at, by, resource: { ...resource, meta } }).resource;
    }

    /**
     * @param {string} type
     * @param {string} id
     * @param {string} by
     */
    remove(type, id, by) {
        const versionId = this.#nextVersionId(this.versions(type, id).length);
        this.#append({ type, id, versionId, at: this.#clock(), by, resource: null });
    }

    /**
     * All or nothing: what fails leaves no trace.
     * @template T
     * @param {() => Promise<T>} work
     */
    async inTransaction(work) {
        if (this.#isInTransaction) return work();
        const before = this.#journal.length;
        this.#isInTransaction = true;
        try {
            return await work();
        } catch (error) {
            for (const { type, id } of this.#journal.splice(before)) this.versions(type, id).pop();
            throw error;
        } finally {
            this.#isInTransaction = false;
        }
    }

    /** @param {Version[]} journal of an earlier run */
    restore(journal) {
        for (const version of journal) this.#append(version);
    }

    /** @param {Version} version */
    #append(version) {
        const ofType = this.#versions.get(version.type) ?? new Map();
        this.#versions.set(version.type, ofType);
        ofType.set(version.id, ofType.get(version.id) ?? []);
        ofType.get(version.id).push(version);
        this.#journal.push(version);
        this.#ids.add(version.id);
        this.#index(version);
        return version;
    }

    /** @param {Version} version */
    #index({ type, id, resource }) {
        for (const { system, value } of [resource?.identifier ?? []].flat()) {
            const key = `${type}|${system ?? ''}|${value}`;
            this.#identifiers.set(key, (this.#identifiers.get(key) ?? new Set()).add(id));
        }
    }
}
