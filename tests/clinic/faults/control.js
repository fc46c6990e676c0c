// What tests tell the clinic: faults to come, what has been asked for, time that passes, tokens that are no good.

import { jsonOf } from '../http/body.js';

/** @param {import('./plan.js').Fault} fault */
function shown({ id, kind, method, path, skip, left, with: settings }) {
    return { id, kind, method, path: path.source, skip, left: Number.isFinite(left) ? left : 'always', ...settings };
}

export class FaultControl {
    #plan;
    #login;
    #clock;
    #advance;

    /** @param {{plan: import('./plan.js').FaultPlan, login?: import('../smart/login.js').Login, clock: () => number, advance: (ms: number) => void}} clinic */
    constructor({ plan, login, clock, advance }) {
        this.#plan = plan;
        this.#login = login;
        this.#clock = clock;
        this.#advance = advance;
    }

    /**
     * @param {import('node:http').IncomingMessage} request
     * @param {string} path
     * @returns {Promise<{status: number, body?: any}|undefined>} nothing where this is none of its paths
     */
    async answer(request, path) {
        const [, name, id] = path.split('/');
        const action = this.#actions[`${request.method} ${name}`];
        return action ? action(await jsonOf(request), id) : undefined;
    }

    #actions = {
        'GET faults': async () => ({ status: 200, body: this.#plan.waiting.map(shown) }),
        'POST faults': async (asked) => {
            try {
                return { status: 201, body: shown(this.#plan.add(asked ?? {})) };
            } catch (error) {
                return { status: 400, body: { error: error.message } };
            }
        },
        'DELETE faults': async (_body, id) => {
            this.#plan.remove(id);
            return { status: 204 };
        },
        'GET requests': async () => ({ status: 200, body: this.#plan.noted }),
        'DELETE requests': async () => {
            this.#plan.noted.length = 0;
            return { status: 204 };
        },
        'POST expire-tokens': async () => {
            this.#login?.tokens.forgetAccessTokens();
            return { status: 204 };
        },
        'GET clock': async () => ({ status: 200, body: { now: new Date(this.#clock()).toISOString() } }),
        'POST clock': async (asked) => {
            if (!Number.isFinite(asked?.advanceSeconds) || asked.advanceSeconds < 0)
                return { status: 400, body: { error: 'advanceSeconds has to be a number from 0 on' } };
            this.#advance(asked.advanceSeconds * 1000);
            return { status: 200, body: { now: new Date(this.#clock()).toISOString() } };
        },
    };
}
