// The port that patients do not come to: the staff's pages, all data without a login, and the control of faults.

import { FaultControl } from '../faults/control.js';
import { formOf } from '../http/body.js';
import { exchangeFhir } from '../http/fhir_exchange.js';
import { write } from '../http/held_answer.js';
import { isFromElsewhere, isFromLoopback } from '../http/listener.js';
import { clinicName } from '../seed/names.js';
import { clinicAccess } from '../smart/access.js';
import { arrivalsOf } from './arrivals.js';
import { asset, staffHeaders } from './html.js';
import { RideDesk, ridePage } from './ride_page.js';
import { secondsLeft, staffCode } from './staff_code.js';
import { staffPage } from './staff_page.js';

const mostArrivals = 100;

export class BackOffice {
    #clinic;
    #control;
    #rides = new RideDesk();

    /** @param {any} clinic */
    constructor(clinic) {
        this.#clinic = clinic;
        this.#control = new FaultControl(clinic);
    }

    /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
    async serve(request, response) {
        if (!isFromLoopback(request) || isFromElsewhere(request, this.#clinic.control))
            return write(response, { status: 403, body: 'This is for the clinic alone.' });
        const url = new URL(request.url ?? '/', this.#clinic.control);
        if (url.pathname === '/fhir' || url.pathname.startsWith('/fhir/'))
            return exchangeFhir({ request, response, url }, this.#clinic.rest, { access: async () => clinicAccess });
        const page = await this.#page(request, url.pathname);
        if (page) return write(response, { status: 200, headers: staffHeaders, body: page });
        const beside = asset(url.pathname);
        if (beside) return write(response, beside);
        return this.#controlled(request, response, url.pathname);
    }

    async #controlled(request, response, path) {
        const answer = (await this.#control.answer(request, path)) ?? {
            status: 404,
            body: { error: 'There is nothing here' },
        };
        const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
        write(response, { status: answer.status, headers: { 'Content-Type': 'application/json' }, body });
    }

    async #page(request, path) {
        const { method } = request;
        if (path === '/staff' && method === 'GET') return this.#staffPage();
        if (path === '/staff/ride' && method === 'GET') return ridePage();
        if (path === '/staff/ride' && method === 'POST') return this.#ride(await formOf(request));
        return undefined;
    }

    #staffPage() {
        const { store, persons, secret, clock } = this.#clinic;
        const patients = persons.map((person) => ({ person, arrivals: arrivalsOf(store, person.id, mostArrivals) }));
        return staffPage({
            clinic: clinicName,
            code: staffCode(secret, clock()),
            seconds: secondsLeft(clock()),
            patients,
        });
    }

    #ride(form) {
        const token = (form.get('token') ?? '').trim();
        const key = form.get('key') ?? '';
        return ridePage({ token, key, result: this.#rides.check(token, key, this.#clinic.clock()) });
    }
}
