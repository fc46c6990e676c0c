import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { validateResource } from '@medplum/core';

import '../fhir/definitions.js';
import { referencesIn } from '../fhir/references.js';
import { startClinic } from '../clinic.js';
import { policyExtension } from '../seed/names.js';
import { policy } from '../seed/policy.js';
import { people, seeds } from '../seed/seed.js';
import { ifNoneExist, mood } from './resources.js';
import { openClinic, phoneAt } from './visit.js';

const now = Date.parse('2026-03-02T12:00:00Z');

/** A folder for as long as the test lasts. */
async function folder(test) {
    const path = await mkdtemp(join(tmpdir(), 'clinic-'));
    test.after(() => rm(path, { recursive: true }));
    return path;
}

describe('What a new clinic has on record', () => {
    const all = seeds(people(2), now);

    it('is what R4 knows', () => {
        for (const resource of all) assert.doesNotThrow(() => validateResource(resource), resource.id);
    });

    it('has each thing once, and what it refers to before it', () => {
        const seen = new Set();
        for (const resource of all) {
            for (const reference of referencesIn(resource))
                assert.ok(seen.has(reference), `${resource.id} refers to ${reference}`);
            assert.equal(seen.has(`${resource.resourceType}/${resource.id}`), false);
            seen.add(`${resource.resourceType}/${resource.id}`);
        }
    });

    it('has sessions before and after today, a suggestion, and people to call', () => {
        const ofAlex = all.filter(({ id }) => id.startsWith('alex'));
        const statuses = ofAlex
            .filter(({ resourceType }) => resourceType === 'Appointment')
            .map(({ status }) => status);
        assert.deepEqual(statuses, ['fulfilled', 'fulfilled', 'fulfilled', 'booked', 'booked', 'booked', 'proposed']);
        assert.equal(ofAlex.find(({ resourceType }) => resourceType === 'CareTeam').telecom.length, 2);
    });

    it('carries the rules word by word, under their version', () => {
        const plan = all.find(({ resourceType }) => resourceType === 'PlanDefinition');
        const text = plan.extension.find(({ url }) => url === policyExtension).valueString;
        assert.deepEqual(JSON.parse(text), policy);
        assert.equal(plan.version, String(policy.version));
    });
});

describe('The clinic', () => {
    it('keeps what is on record in a file, if one is named, for its owner alone', async (test) => {
        const state = join(await folder(test), 'clinic.json');
        const first = await startClinic({ state });
        const phone = await phoneAt(first);
        const { id } = (await phone.ask('/Observation', { json: mood('1') })).body;
        await first.close();
        assert.equal((await stat(state)).mode & 0o077, 0);
        const second = await startClinic({ state });
        const { status } = await (await phoneAt(second)).ask(`/Observation/${id}`);
        await second.close();
        assert.equal(status, 200);
        assert.deepEqual(second.secret, first.secret);
    });

    it('gives no number again that was given before the restart', async (test) => {
        const options = { mode: 'hapi', state: join(await folder(test), 'clinic.json') };
        const first = await startClinic(options);
        const before = (await (await phoneAt(first)).ask('/Observation', { json: mood('1') })).body;
        await first.close();
        const second = await startClinic(options);
        const phone = await phoneAt(second);
        const after = (await phone.ask('/Observation', { json: mood('2') })).body;
        const { total } = (await phone.ask('/Observation')).body;
        await second.close();
        assert.notEqual(after.id, before.id);
        assert.equal(total, 2);
    });

    it('does not touch a file that it cannot read', async (test) => {
        const state = join(await folder(test), 'clinic.json');
        await writeFile(state, 'something else');
        await assert.rejects(startClinic({ state }), /no state of a clinic/);
        assert.equal(await readFile(state, 'utf8'), 'something else');
    });

    it('serves 200 patients at once, each their own', async (test) => {
        const clinic = await openClinic(test, { patients: 200 });
        const done = await Promise.all(
            clinic.persons.map(async ({ id, login }) => {
                const phone = await phoneAt(clinic, { login });
                const json = mood(id, { subject: { reference: `Patient/${id}` } });
                const created = await phone.ask('/Observation', {
                    json,
                    headers: { 'if-none-exist': ifNoneExist(id) },
                });
                const { total, entry } = (await phone.ask('/Observation')).body;
                return [created.status, total, entry[0].resource.subject.reference];
            }),
        );
        assert.deepEqual(
            done,
            clinic.persons.map(({ id }) => [201, 1, `Patient/${id}`]),
        );
    });
});
