// What the tests of the modes have in common.

import { bundle, create, mood, put } from './resources.js';
import { openClinic, phoneAt } from './visit.js';

export const many = (count, make) => Array.from({ length: count }, (_, index) => make(String(index)));
export const next = ({ body }) => body.link.find(({ relation }) => relation === 'next')?.url;

/** @param {any} test @param {any} options */
export async function phone(test, options) {
    return phoneAt(await openClinic(test, options));
}

export async function sixty(test, mode) {
    const one = await phone(test, { mode });
    const made = await one.ask('', { json: bundle('batch', many(60, create)) });
    return { one, moods: made.body.entry.map(({ resource }) => resource) };
}

/** A PATCH with the version before the newest. */
export async function stalePatch(one) {
    const first = (await one.ask('/Observation', { json: mood('1') })).body;
    await one.ask(`/Observation/${first.id}`, { method: 'PUT', json: { ...first, note: [{ text: 'first' }] } });
    const headers = { 'if-match': `W/"${first.meta.versionId}"`, 'content-type': 'application/json-patch+json' };
    return one.ask(`/Observation/${first.id}`, {
        method: 'PATCH',
        headers,
        json: [{ op: 'replace', path: '/status', value: 'amended' }],
    });
}
