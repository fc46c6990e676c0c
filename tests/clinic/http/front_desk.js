// The port that patients' apps and browsers come to.

import { kinds } from '../faults/kinds.js';
import { clinicAccess } from '../smart/access.js';
import { asset, pageHeaders } from '../staff/html.js';
import { formOf } from './body.js';
import { exchangeFhir } from './fhir_exchange.js';
import { held, send, write } from './held_answer.js';
import { isFromLoopback } from './listener.js';

export class FrontDesk {
    #clinic;

    /** @param {{origin: string, base: string, rest: any, login?: import('../smart/login.js').Login, plan: import('../faults/plan.js').FaultPlan, clock: () => number}} clinic */
    constructor(clinic) {
        this.#clinic = clinic;
    }

    /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
    async serve(request, response) {
        if (!isFromLoopback(request)) return write(response, { status: 421, body: 'This clinic is on loopback.' });
        const { plan, clock, origin } = this.#clinic;
        const [method, target] = [request.method ?? 'GET', request.url ?? '/'];
        const fault = plan.take(method, target);
        const answer = await this.#answer(fault, request, response, new URL(target, origin));
        plan.note({ method, url: target, status: answer?.status ?? null, fault: fault?.kind, at: clock() });
        const kind = fault && kinds[fault.kind];
        return kind?.send ? kind.send(fault.with, answer, response) : send(response, answer);
    }

    async #answer(fault, request, response, url) {
        const kind = fault && kinds[fault.kind];
        if (kind?.instead) return kind.instead(fault.with);
        const whole = held(response);
        const faulty = kind?.turn?.(fault.with, this.#clinic.clock());
        await this.#route({ request, response, url }, faulty);
        const answer = await whole;
        return kind?.change ? kind.change(fault.with, answer, { url, clinic: this.#clinic }) : answer;
    }

    async #route(exchange, faulty) {
        const { request, response, url } = exchange;
        const { login } = this.#clinic;
        if (url.pathname === '/fhir' || url.pathname.startsWith('/fhir/')) return this.#fhir(exchange, faulty);
        if (login && url.pathname.startsWith('/login/')) return login.handle(request, response);
        if (login && url.pathname.startsWith('/sign-in/')) return this.#signIn(exchange);
        const otherwise = {
            status: 404,
            headers: { 'Content-Type': 'text/plain' },
            body: 'A sandbox clinic for Homeward. Its data are below /fhir.',
        };
        return write(response, asset(url.pathname) ?? otherwise);
    }

    async #fhir(exchange, faulty) {
        const { login, rest } = this.#clinic;
        if (exchange.url.pathname === '/fhir/.well-known/smart-configuration' && login)
            return write(exchange.response, {
                status: 200,
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify(login.smartConfiguration),
            });
        const isOpen = !login || exchange.url.pathname === '/fhir/metadata';
        const access = async () => (isOpen ? clinicAccess : login.access(exchange.request.headers.authorization));
        return exchangeFhir(exchange, rest, { access, faulty });
    }

    async #signIn({ request, response }) {
        try {
            const form = request.method === 'POST' ? await formOf(request) : undefined;
            const page = await this.#clinic.login.signIn.answer(request, response, form);
            if (page) write(response, { status: 200, headers: pageHeaders, body: page });
        } catch {
            write(response, {
                status: 400,
                headers: { 'Content-Type': 'text/plain' },
                body: 'This sign-in has expired. Please start it again in the app.',
            });
        }
    }
}
