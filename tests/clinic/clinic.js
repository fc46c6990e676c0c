// A clinic on loopback: FHIR and the login on one port, the clinic's own people and the faults on another.

import './fhir/definitions.js';

import { BackOffice } from './staff/back_office.js';
import { ClinicStore } from './fhir/store.js';
import { FhirRest } from './fhir/rest.js';
import { FaultPlan } from './faults/plan.js';
import { FrontDesk } from './http/front_desk.js';
import { closed, listening } from './http/listener.js';
import { modeNamed } from './modes/modes.js';
import { clinicId } from './seed/names.js';
import { people, seeds } from './seed/seed.js';
import { Login } from './smart/login.js';
import { newSecret } from './staff/staff_code.js';
import { staffSecretOperation } from './staff/secret_operation.js';
import { loaded, saving } from './state_file.js';

/**
 * @typedef {object} ClinicOptions
 * @property {string} [mode] plain, medplum or hapi
 * @property {number} [port] 0: any that is free
 * @property {number} [controlPort]
 * @property {number} [patients] how many can sign in
 * @property {boolean} [gateway] without one there is no login, and nobody is asked who they are
 * @property {boolean} [transactions] the flag of a Medplum project
 * @property {number} [tokenSeconds] life of an access token
 * @property {string} [state] a file that keeps what is on record
 * @property {number} [raceMs] hapi: how long a request takes between looking and writing
 */

/** @param {string} base */
export function pairingLink(base) {
    return `homeward://pair?base=${encodeURIComponent(base)}&clinic=${clinicId}`;
}

/**
 * Puts into the store what was there before, or else what a new clinic has. Gives the staff's secret.
 * @param {ClinicStore} store
 * @param {{state?: string, persons: import('./seed/seed.js').Person[], clock: () => number}} from
 */
async function filled(store, { state, persons, clock }) {
    const kept = await loaded(state);
    if (kept) store.restore(kept.journal);
    else seeds(persons, clock()).forEach((resource) => store.put(resource, 'clinic'));
    return kept?.secret ?? newSecret();
}

/** @param {ClinicOptions} [options] */
export async function startClinic({
    mode = 'medplum',
    port = 0,
    controlPort = 0,
    patients = 1,
    gateway = true,
    transactions = true,
    tokenSeconds = 3600,
    state,
    raceMs,
} = {}) {
    let ahead = 0;
    const clock = () => Date.now() + ahead;
    const ways = modeNamed(mode, { clock, transactions, raceMs });
    const store = new ClinicStore(clock, ways.nextVersionId);
    const plan = new FaultPlan();
    const persons = people(patients);
    const secret = await filled(store, { state, persons, clock });

    let desk;
    let office;
    const front = await listening(port, (request, response) => desk.serve(request, response));
    const back = await listening(controlPort, (request, response) => office.serve(request, response));
    const origin = `http://127.0.0.1:${front.address().port}`;
    const base = `${origin}/fhir`;
    const control = `http://127.0.0.1:${back.address().port}`;
    const login = gateway ? new Login({ origin, base, persons, tokenSeconds }) : undefined;
    const rest = new FhirRest({
        store,
        mode: ways,
        base,
        clock,
        login: login?.endpoints,
        operations: new Map([['$staff-code-secret', staffSecretOperation(store, secret)]]),
    });
    desk = new FrontDesk({ origin, base, rest, login, plan, clock });
    const advance = (ms) => void (ahead += ms);
    office = new BackOffice({ control, rest, store, plan, login, secret, clock, persons, advance });
    const stopSaving = saving(state, store, secret);

    return {
        base,
        control,
        mode,
        persons,
        store,
        secret,
        clock,
        staffPage: `${control}/staff`,
        pairingLink: pairingLink(base),
        async close() {
            await Promise.all([closed(front), closed(back)]);
            await stopSaving();
        },
    };
}
