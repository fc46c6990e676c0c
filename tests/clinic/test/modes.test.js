import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bundle, create, ifNoneExist, mood, plainCreate, put, statuses } from './resources.js';
import { openClinic, phoneAt, staffOf, withFault } from './visit.js';
import { many, phone, sixty, stalePatch } from './ways.js';

describe('Like Medplum, the clinic', () => {
    const mode = 'medplum';

    it('refuses a transaction with more than 50 updates, and takes one with 50', async (test) => {
        const { one, moods } = await sixty(test, mode);
        const update = (count) => one.ask('', { json: bundle('transaction', moods.slice(0, count).map(put)) });
        assert.equal((await update(51)).status, 400);
        assert.equal((await update(50)).status, 200);
    });

    it('refuses a transaction of more than 8 entries where one of them is conditional', async (test) => {
        const one = await phone(test, { mode });
        const post = (count) =>
            one.ask('', { json: bundle('transaction', [create('99'), ...many(count - 1, plainCreate)]) });
        assert.equal((await post(9)).status, 400);
        assert.equal((await one.ask('/Observation')).body.total, 0);
        assert.equal((await post(8)).status, 200);
    });

    it('runs a transaction as a batch where the project lacks the flag, and says nothing of it', async (test) => {
        const one = await phone(test, { mode, transactions: false });
        const answer = await one.ask('', {
            json: bundle('transaction', [create('1'), { ...create('2'), resource: mood('2', { status: undefined }) }]),
        });
        assert.equal(answer.body.type, 'transaction-response');
        assert.deepEqual(statuses(answer), ['201', '400']);
        assert.equal((await one.ask('/Observation')).body.total, 1);
    });

    it('makes one of parallel creates with the same condition', async (test) => {
        const one = await phone(test, { mode });
        const answers = await Promise.all(
            many(5, () => one.ask('/Observation', { json: mood('1'), headers: { 'if-none-exist': ifNoneExist('1') } })),
        );
        assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 201]);
    });

    it('does not let a PUT bring a resource into being', async (test) => {
        const one = await phone(test, { mode });
        assert.equal(
            (await one.ask('/Observation/of-mine', { method: 'PUT', json: { ...mood('1'), id: 'of-mine' } })).status,
            404,
        );
    });

    it('does not let a PUT bring back what was deleted', async (test) => {
        const clinic = await openClinic(test, { mode });
        const one = await phoneAt(clinic);
        const { body } = await one.ask('/Observation', { json: mood('1') });
        await staffOf(clinic).ask(`/fhir/Observation/${body.id}`, { method: 'DELETE' });
        assert.equal((await one.ask(`/Observation/${body.id}`, { method: 'PUT', json: body })).status, 410);
        assert.equal((await one.ask('/Observation')).body.total, 0);
    });

    it('answers 200 to a PATCH that expects an old version: the update in between is lost', async (test) => {
        const one = await phone(test, { mode });
        assert.equal((await stalePatch(one)).status, 200);
    });

    it('gives versions a UUID', async (test) => {
        const one = await phone(test, { mode });
        assert.match((await one.ask('/Observation', { json: mood('1') })).body.meta.versionId, /^[0-9a-f-]{36}$/);
    });

    it('gives pages of 20, of 1000 at the most, and none beyond 10,000', async (test) => {
        const { one } = await sixty(test, mode);
        assert.equal((await one.ask('/Observation')).body.entry.length, 20);
        assert.match((await one.ask('/Observation?_count=5000')).body.link[0].url, /_count=1000/);
        assert.equal((await one.ask('/Observation?_offset=10000')).status, 200);
        assert.equal((await one.ask('/Observation?_offset=10001')).status, 400);
    });

    it('answers the history of the whole system with 200 and nothing', async (test) => {
        const one = await phone(test, { mode });
        await one.ask('/Observation', { json: mood('1') });
        const { status, body } = await one.ask('/_history');
        assert.deepEqual([status, body.entry], [200, undefined]);
    });

    it('takes a reference to nothing', async (test) => {
        const one = await phone(test, { mode });
        assert.equal(
            (await one.ask('/Observation', { json: mood('1', { hasMember: [{ reference: 'Observation/nowhere' }] }) }))
                .status,
            201,
        );
    });

    it('throttles the rest of a batch once it throttles', async (test) => {
        const clinic = await openClinic(test, { mode });
        const one = await phoneAt(clinic);
        await withFault(clinic, { kind: 'throttledBatch', method: 'POST', entries: 2 });
        assert.deepEqual(statuses(await one.ask('', { json: bundle('batch', many(4, plainCreate)) })), [
            '201',
            '201',
            '429',
            '429',
        ]);
        assert.equal((await one.ask('/Observation')).body.total, 2);
    });
});

describe('By the book, the clinic', () => {
    it('refuses a PATCH that expects an old version', async (test) => {
        assert.equal((await stalePatch(await phone(test, { mode: 'plain' }))).status, 412);
    });

    it('shows a delete in the history of a resource, and the writes of one patient in that of the system', async (test) => {
        const clinic = await openClinic(test, { mode: 'plain' });
        const one = await phoneAt(clinic);
        const { id } = (await one.ask('/Observation', { json: mood('1') })).body;
        await staffOf(clinic).ask(`/fhir/Observation/${id}`, { method: 'DELETE' });
        assert.deepEqual(
            (await one.ask(`/Observation/${id}/_history`)).body.entry.map(({ request }) => request.method),
            ['DELETE', 'POST'],
        );
        assert.equal((await one.ask('/_history')).body.entry[0].resource.id, id);
    });

    it('answers a mode that there is not with the names of those that there are', async () => {
        await assert.rejects(openClinic(undefined, { mode: 'epic' }), /plain, medplum, hapi/);
    });
});
