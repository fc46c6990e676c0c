// The page for the clinic's people: the code of the moment, and what has come from patients.

import { html, page } from './html.js';

const refreshSeconds = 10;

/** @param {{at: string, what: string, version: string, says: string}} arrival */
function line({ at, what, version, says }) {
    return html`<tr><td>${at}</td><td>${what}</td><td>${says}</td><td>${version}</td></tr>`;
}

/** @param {{person: any, arrivals: any[]}} patient */
function patientSection({ person, arrivals }) {
    const table = html`<table>
        <thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Says</th><th scope="col">Version</th></tr></thead>
        <tbody>${arrivals.map(line)}</tbody></table>`;
    return html`<section><h2>${person.given} (${person.id})</h2>${arrivals.length > 0 ? table : html`<p>Nothing has arrived yet.</p>`}</section>`;
}

/** @param {{clinic: string, code: string, seconds: number, patients: {person: any, arrivals: any[]}[]}} shown */
export function staffPage({ clinic, code, seconds, patients }) {
    return page(
        `Staff of ${clinic}`,
        html`
        <h1>${clinic}</h1>
        <p>Code of the staff</p>
        <p class="code" id="staff-code">${code}</p>
        <p>A new one in ${seconds} seconds.</p>
        <p><a href="/staff/ride">Check a ride home</a></p>
        ${patients.map(patientSection)}`,
        { refreshSeconds },
    );
}
