// Where the login keeps its sessions, grants and tokens: in memory, without a limit (the library's own forgets after
// a thousand, and a clinic may have many phones).

/** What belongs to a grant, and goes with it. */
const grantable = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken']);

export class TokenStore {
    /** @type {Map<string, any>} by "Model:id" */
    #entries = new Map();
    #clock = Date.now;

    /** Access tokens are no longer good from now on; refresh tokens still are. */
    forgetAccessTokens() {
        for (const key of this.#entries.keys()) if (key.startsWith('AccessToken:')) this.#entries.delete(key);
    }

    /** How many of a kind there are. */
    count(model) {
        return [...this.#entries.keys()].filter((key) => key.startsWith(`${model}:`)).length;
    }

    /** @param {string} model @param {string} id */
    find(model, id) {
        const entry = this.#entries.get(`${model}:${id}`);
        return entry && entry.until > this.#clock() ? entry.payload : undefined;
    }

    /** @param {(payload: any, model: string) => boolean} isMeant */
    first(isMeant) {
        for (const [key, { payload }] of this.#entries) if (isMeant(payload, key.split(':', 1)[0])) return payload;
        return undefined;
    }

    put(model, id, payload, seconds) {
        const until = seconds ? this.#clock() + seconds * 1000 : Infinity;
        this.#entries.set(`${model}:${id}`, { payload, until });
    }

    remove(model, id) {
        this.#entries.delete(`${model}:${id}`);
    }

    removeGrant(grantId) {
        for (const [key, { payload }] of this.#entries)
            if (payload.grantId === grantId && grantable.has(key.split(':', 1)[0])) this.#entries.delete(key);
    }
}

/**
 * The form in which the login's library asks for a store.
 * @param {TokenStore} store
 */
export function adapterOf(store) {
    return (model) => ({
        find: async (id) => store.find(model, id),
        findByUid: async (uid) => store.first((payload, kind) => kind === 'Session' && payload.uid === uid),
        findByUserCode: async () => undefined,
        upsert: async (id, payload, seconds) => store.put(model, id, payload, seconds),
        consume: async (id) => {
            store.find(model, id).consumed = Math.floor(Date.now() / 1000);
        },
        destroy: async (id) => store.remove(model, id),
        revokeByGrantId: async (grantId) => store.removeGrant(grantId),
    });
}
