// The clinic's rules (docs/clinic-policy.md), and the PlanDefinition that carries them (docs/fhir.md).

import { clinicId, clinicName, identifier, local, policyExtension } from './names.js';

const dayRule = (rule, text) => ({
    rule,
    restMinutes: 1440,
    nextDayFromMinutes: 480,
    needsSleep: true,
    ...(text ? { text } : {}),
});

/** Stricter than the built-in rules in one place: the morning begins at 08:00. */
export const policy = {
    format: 1,
    clinic: clinicName,
    version: 3,
    routes: {
        iv: {
            after: [
                dayRule('noDriving', 'No driving until the morning after.'),
                dayRule('noMachines'),
                { rule: 'noSwimming', text: 'No swimming alone.' },
            ],
            before: [{ rule: 'food', withinMinutes: 360 }, { rule: 'noAlcoholNightBefore' }],
            observation: { mode: 'planned', minutes: 90 },
        },
    },
    medicineLines: ['Bring your list of medicines.'],
    bringLines: ['A blanket', 'Headphones'],
    preparation: [{ id: 'labResults', text: 'Send us your lab results.' }],
    bladderQuestion: true,
    trendNotice: false,
};

/** @param {number} now */
export function planDefinition(now) {
    return {
        resourceType: 'PlanDefinition',
        id: `${clinicId}-rules`,
        extension: [{ url: policyExtension, valueString: JSON.stringify(policy) }],
        identifier: identifier(`rules-${policy.version}`),
        version: String(policy.version),
        title: 'What holds before and after a session',
        status: 'active',
        type: local('clinic-policy', 'Rules of a clinic'),
        date: new Date(now).toISOString(),
        publisher: clinicName,
    };
}
