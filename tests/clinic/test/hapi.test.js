import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bundle, create, ifNoneExist, mood, outbox, put, statuses } from './resources.js';
import { ask, openClinic, phoneAt, staffOf } from './visit.js';
import { many, next, phone, sixty, stalePatch } from './ways.js';

describe('Like a HAPI starter, the clinic', () => {
    const mode = 'hapi';

    it('sets no limit to a transaction', async (test) => {
        const { one, moods } = await sixty(test, mode);
        assert.equal((await one.ask('', { json: bundle('transaction', moods.map(put)) })).status, 200);
        assert.equal(
            (
                await one.ask('', {
                    json: bundle(
                        'transaction',
                        many(30, (value) => create(`7${value}`)),
                    ),
                })
            ).status,
            200,
        );
    });

    it('lets parallel calls both create, and refuses later ones for there are two', async (test) => {
        const one = await phone(test, { mode, raceMs: 500 });
        const once = () => one.ask('/Observation', { json: mood('1'), headers: { 'if-none-exist': ifNoneExist('1') } });
        assert.deepEqual(
            (await Promise.all([once(), once()])).map(({ status }) => status),
            [201, 201],
        );
        const later = await once();
        assert.equal(later.status, 412);
        assert.match(later.body.issue[0].diagnostics, /matched 2/);
    });

    it('takes a PUT to create, but no id of digits alone', async (test) => {
        const one = await phone(test, { mode });
        const create = (id) => one.ask(`/Observation/${id}`, { method: 'PUT', json: { ...mood('1'), id } });
        assert.equal((await create('of-mine')).status, 201);
        assert.equal((await create('4711')).status, 400);
    });

    it('brings back by a PUT what was deleted', async (test) => {
        const clinic = await openClinic(test, { mode });
        const one = await phoneAt(clinic);
        const { body } = await one.ask('/Observation', { json: mood('1') });
        await staffOf(clinic).ask(`/fhir/Observation/${body.id}`, { method: 'DELETE' });
        assert.equal((await one.ask(`/Observation/${body.id}`, { method: 'PUT', json: body })).status, 201);
        assert.equal((await one.ask('/Observation')).body.total, 1);
    });

    it('honours the version of a PATCH by itself, and passes it over within a batch', async (test) => {
        const one = await phone(test, { mode });
        assert.equal((await stalePatch(one)).status, 412);
        const { id } = (await one.ask(`/Observation?${ifNoneExist('1')}`)).body.entry[0].resource;
        const data = Buffer.from(JSON.stringify([{ op: 'replace', path: '/status', value: 'amended' }])).toString(
            'base64',
        );
        const request = { method: 'PATCH', url: `Observation/${id}`, ifMatch: 'W/"1"' };
        const resource = { resourceType: 'Binary', contentType: 'application/json-patch+json', data };
        assert.deepEqual(statuses(await one.ask('', { json: bundle('batch', [{ resource, request }]) })), ['200']);
    });

    it('answers writers who race with 409, and who is late with 412', async (test) => {
        const one = await phone(test, { mode, raceMs: 500 });
        const first = (await one.ask('/Observation', { json: mood('1') })).body;
        const replace = () =>
            one.ask(`/Observation/${first.id}`, { method: 'PUT', json: first, headers: { 'if-match': 'W/"1"' } });
        assert.deepEqual((await Promise.all([replace(), replace()])).map(({ status }) => status).sort(), [200, 409]);
        assert.equal((await replace()).status, 412);
    });

    it('counts versions', async (test) => {
        const one = await phone(test, { mode });
        const first = (await one.ask('/Observation', { json: mood('1') })).body;
        assert.equal(first.meta.versionId, '1');
        assert.equal(
            (await one.ask(`/Observation/${first.id}`, { method: 'PUT', json: first })).body.meta.versionId,
            '2',
        );
    });

    it('ends with an empty page where the last one is full', async (test) => {
        const { one } = await sixty(test, mode);
        const third = await one.ask(next(await one.ask(next(await one.ask('/Observation')))));
        assert.equal(third.body.entry.length, 20);
        const empty = await one.ask(next(third));
        assert.deepEqual([empty.status, empty.body.entry, next(empty)], [200, undefined, undefined]);
    });

    it('forgets a page after an hour', async (test) => {
        const clinic = await openClinic(test, { mode });
        const one = await phoneAt(clinic);
        await one.ask('', { json: bundle('batch', many(30, create)) });
        const link = next(await one.ask('/Observation'));
        await ask(`${clinic.control}/clock`, { json: { advanceSeconds: 3599 } });
        assert.equal((await one.ask(link)).status, 200);
        await ask(`${clinic.control}/clock`, { json: { advanceSeconds: 2 } });
        assert.equal((await one.ask(link)).status, 410);
    });

    it('answers the same search from memory for a minute, unless told not to', async (test) => {
        const clinic = await openClinic(test, { mode });
        const one = await phoneAt(clinic);
        const total = async (headers) => (await one.ask('/Observation', { headers })).body.total;
        assert.equal(await total(), 0);
        await one.ask('/Observation', { json: mood('1') });
        assert.equal(await total(), 0);
        assert.equal(await total({ 'cache-control': 'no-cache' }), 1);
        await one.ask('/Observation', { json: mood('2') });
        await ask(`${clinic.control}/clock`, { json: { advanceSeconds: 61 } });
        assert.equal(await total(), 2);
    });

    it('hides deletes from the history of a resource', async (test) => {
        const clinic = await openClinic(test, { mode });
        const one = await phoneAt(clinic);
        const { id } = (await one.ask('/Observation', { json: mood('1') })).body;
        await staffOf(clinic).ask(`/fhir/Observation/${id}`, { method: 'DELETE' });
        assert.deepEqual(
            (await one.ask(`/Observation/${id}/_history`)).body.entry.map(({ request }) => request.method),
            ['POST'],
        );
    });

    it('refuses references to nothing, and to elsewhere; parents come first', async (test) => {
        const one = await phone(test, { mode });
        const child = (reference) => one.ask('/Observation', { json: mood('2', { hasMember: [{ reference }] }) });
        assert.equal((await child('Observation/nowhere')).status, 400);
        assert.equal((await child('https://elsewhere.example/fhir/Observation/1')).status, 400);
        const { id } = (await one.ask('/Observation', { json: mood('1') })).body;
        assert.equal((await child(`Observation/${id}`)).status, 201);
    });

    it('knows the placeholders of a transaction, and none of a batch', async (test) => {
        const one = await phone(test, { mode });
        const parent = create('1');
        const child = create('2', { hasMember: [{ reference: parent.fullUrl }] });
        assert.deepEqual(statuses(await one.ask('', { json: bundle('batch', [parent, child]) })), ['201', '400']);
        const other = [create('3'), create('4', { hasMember: [{ reference: create('3').fullUrl }] })];
        assert.deepEqual(statuses(await one.ask('', { json: bundle('transaction', other) })), ['201', '201']);
        const [{ resource }] = (await one.ask(`/Observation?identifier=${outbox}|4`)).body.entry;
        assert.match(resource.hasMember[0].reference, /^Observation\/\d+$/);
    });

    it('has no login of its own: without a gateway, nobody is asked who they are', async (test) => {
        const clinic = await openClinic(test, { mode, gateway: false });
        assert.equal((await ask(`${clinic.base}/.well-known/smart-configuration`)).status, 404);
        assert.equal((await ask(`${clinic.base}/Patient`)).body.total, 1);
    });
});
