// A course of six infusions that is half way, and a day to think about another session.

import { clinicId, identifier, local, practitionerId } from './names.js';

const dayMs = 24 * 60 * 60 * 1000;
const sessionMinutes = 130; // 40 of dosing, 90 of observation
const sessionDays = [-9, -6, -2, 2, 5, 9];
const boosterDay = 37;

/** Nine in the morning, UTC. @param {number} now @param {number} days */
function morning(now, days) {
    return Math.floor(now / dayMs) * dayMs + days * dayMs + 9 * 60 * 60 * 1000;
}

const instant = (ms) => new Date(ms).toISOString();
const participants = (patientId, status) => [
    { actor: { reference: `Patient/${patientId}` }, status },
    { actor: { reference: `Practitioner/${practitionerId}` }, status: 'accepted' },
];

function session(patientId, index, start) {
    const isPast = sessionDays[index] < 0;
    return {
        resourceType: 'Appointment',
        id: `${patientId}-session-${index + 1}`,
        identifier: identifier(`session-${patientId}-${index + 1}`),
        status: isPast ? 'fulfilled' : 'booked',
        serviceType: [local('session-iv', 'Ketamine session, infusion')],
        description: `Session ${index + 1} of ${sessionDays.length}`,
        start: instant(start),
        end: instant(start + sessionMinutes * 60 * 1000),
        participant: participants(patientId, 'accepted'),
    };
}

/** What the clinic suggests, and the patient has not answered. */
function booster(patientId, now) {
    const start = morning(now, boosterDay);
    return {
        resourceType: 'Appointment',
        id: `${patientId}-booster`,
        identifier: identifier(`booster-${patientId}`),
        status: 'proposed',
        serviceType: [local('session-iv', 'Ketamine session, infusion')],
        appointmentType: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0276', code: 'FOLLOWUP' }] },
        description: 'Another session, to think about',
        requestedPeriod: [{ start: instant(start - 3 * dayMs), end: instant(start + 3 * dayMs) }],
        participant: participants(patientId, 'needs-action'),
    };
}

/** What the clinic wrote down of a session that took place. */
function past(patientId, index, start) {
    const period = { start: instant(start), end: instant(start + sessionMinutes * 60 * 1000) };
    const dosing = { start: instant(start), end: instant(start + 40 * 60 * 1000) };
    const subject = { reference: `Patient/${patientId}` };
    const encounter = {
        resourceType: 'Encounter',
        id: `${patientId}-visit-${index + 1}`,
        identifier: identifier(`visit-${patientId}-${index + 1}`),
        status: 'finished',
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
        subject,
        appointment: [{ reference: `Appointment/${patientId}-session-${index + 1}` }],
        period,
        serviceProvider: { reference: `Organization/${clinicId}` },
    };
    const about = { status: 'completed', subject };
    const procedure = {
        resourceType: 'Procedure',
        id: `${patientId}-procedure-${index + 1}`,
        ...about,
        encounter: { reference: `Encounter/${encounter.id}` },
        code: local('session-iv', 'Ketamine session, infusion'),
        performedPeriod: dosing,
    };
    const medication = {
        resourceType: 'MedicationAdministration',
        id: `${patientId}-medication-${index + 1}`,
        ...about,
        context: { reference: `Encounter/${encounter.id}` },
        medicationCodeableConcept: { text: 'Ketamine' },
        effectivePeriod: dosing,
    };
    return [encounter, procedure, medication];
}

function carePlan(patientId, now, sessions) {
    return {
        resourceType: 'CarePlan',
        id: `${patientId}-course`,
        identifier: identifier(`course-${patientId}`),
        status: 'active',
        intent: 'plan',
        title: 'Six infusions in three weeks',
        subject: { reference: `Patient/${patientId}` },
        period: { start: sessions[0].start, end: sessions.at(-1).end },
        created: instant(now),
        instantiatesCanonical: [`https://homeward.example/fhir/PlanDefinition/${clinicId}-rules`],
        activity: sessions.map(({ id }) => ({ reference: { reference: `Appointment/${id}` } })),
    };
}

/**
 * The course of a patient, what it refers to first.
 * @param {string} patientId
 * @param {number} now
 */
export function course(patientId, now) {
    const starts = sessionDays.map((days) => morning(now, days));
    const sessions = starts.map((start, index) => session(patientId, index, start));
    const visits = starts.flatMap((start, index) => (sessionDays[index] < 0 ? past(patientId, index, start) : []));
    return [...sessions, booster(patientId, now), carePlan(patientId, now, sessions), ...visits];
}
