import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bundle, create, ifNoneExist, mood, plainCreate, put, statuses } from './resources.js';
import { ask, openClinic, phoneAt, staffOf } from './visit.js';

describe('The clinic as a FHIR server, in every mode,', () => {
    for (const mode of ['plain', 'medplum', 'hapi']) {
        it(`creates with address and version, reads and lists (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const created = await phone.ask('/Observation', { json: mood('1') });
            assert.equal(created.status, 201);
            const { id, meta } = created.body;
            assert.equal(created.headers.get('etag'), `W/"${meta.versionId}"`);
            assert.match(
                created.headers.get('location'),
                new RegExp(`/fhir/Observation/${id}/_history/${meta.versionId}$`),
            );
            const read = await phone.ask(`/Observation/${id}`);
            assert.deepEqual(read.body, created.body);
            assert.equal(
                (await phone.ask(`/Observation/${id}`, { headers: { 'if-none-match': read.headers.get('etag') } }))
                    .status,
                304,
            );
            const found = await phone.ask(`/Observation?patient=alex&${ifNoneExist('1')}`);
            assert.deepEqual(
                found.body.entry.map(({ resource }) => resource.id),
                [id],
            );
        });

        it(`refuses what R4 does not know, and keeps nothing of it (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const refused = await phone.ask('/Observation', { json: mood('1', { status: undefined, color: 'blue' }) });
            assert.equal(refused.status, mode === 'hapi' ? 422 : 400);
            assert.equal(refused.body.resourceType, 'OperationOutcome');
            assert.equal((await phone.ask('/Observation')).body.total, 0);
        });

        it(`answers 410 for what was deleted, and 404 for what never was (${mode})`, async (test) => {
            const clinic = await openClinic(test, { mode });
            const [phone, staff] = [await phoneAt(clinic), staffOf(clinic)];
            const { id } = (await phone.ask('/Observation', { json: mood('1') })).body;
            assert.equal((await staff.ask(`/fhir/Observation/${id}`, { method: 'DELETE' })).status, 200);
            assert.equal((await phone.ask(`/Observation/${id}`)).status, 410);
            assert.equal((await phone.ask('/Observation/nobody-knows')).status, 404);
            assert.equal((await phone.ask('/Observation')).body.total, 0);
        });

        it(`replaces a version that is still the newest, and refuses 412 with another (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const first = (await phone.ask('/Observation', { json: mood('1') })).body;
            const replace = (note) =>
                phone.ask(`/Observation/${first.id}`, {
                    method: 'PUT',
                    json: { ...first, note: [{ text: note }] },
                    headers: { 'if-match': `W/"${first.meta.versionId}"` },
                });
            assert.equal((await replace('mine')).status, 200);
            assert.equal((await replace('late')).status, 412);
            assert.equal((await phone.ask(`/Observation/${first.id}`)).body.note[0].text, 'mine');
            const versions = (await phone.ask(`/Observation/${first.id}/_history`)).body;
            assert.equal(versions.entry.length, 2);
            assert.equal(
                (await phone.ask(`/Observation/${first.id}/_history/${first.meta.versionId}`)).body.note,
                undefined,
            );
        });

        it(`creates once for the same identifier: 201, then 200, and 412 where there are two (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const once = () =>
                phone.ask('/Observation', { json: mood('1'), headers: { 'if-none-exist': ifNoneExist('1') } });
            assert.deepEqual([(await once()).status, (await once()).status], [201, 200]);
            await phone.ask('/Observation', { json: mood('1') });
            assert.equal((await once()).status, 412);
        });

        it(`does what it can of a batch, in its order, each with its status (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const poison = { ...create('2'), resource: mood('2', { status: 'no-such-status', value: 7 }) };
            const answer = await phone.ask('', { json: bundle('batch', [create('1'), poison, create('3')]) });
            assert.equal(answer.status, 200);
            assert.deepEqual(statuses(answer), ['201', mode === 'hapi' ? '422' : '400', '201']);
            assert.match(answer.body.entry[0].response.etag, /^W\/".+"$/);
            assert.equal((await phone.ask('/Observation')).body.total, 2);
        });

        it(`keeps nothing of a transaction of which one part fails (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const poison = { ...plainCreate('2'), resource: mood('2', { status: undefined }) };
            const refused = await phone.ask('', { json: bundle('transaction', [plainCreate('1'), poison]) });
            assert.equal(refused.status, mode === 'hapi' ? 422 : 400);
            assert.equal((await phone.ask('/Observation')).body.total, 0);
            const done = await phone.ask('', { json: bundle('transaction', [create('1'), plainCreate('2')]) });
            assert.equal(done.body.type, 'transaction-response');
            assert.deepEqual(statuses(done), ['201', '201']);
        });

        it(`links each page to the next, without a gap and without doubles (${mode})`, async (test) => {
            const clinic = await openClinic(test, { mode });
            const phone = await phoneAt(clinic);
            await phone.ask('', {
                json: bundle(
                    'batch',
                    Array.from({ length: 45 }, (_, index) => create(String(index))),
                ),
            });
            const seen = [];
            for (let next = `${clinic.base}/Observation?_sort=_lastUpdated`; next; ) {
                const { body } = await phone.ask(next);
                assert.equal(body.total, 45);
                seen.push(...(body.entry ?? []).map(({ resource }) => resource.identifier[0].value));
                next = body.link.find(({ relation }) => relation === 'next')?.url;
            }
            assert.equal(seen.length, 45);
            assert.equal(new Set(seen).size, 45);
        });

        it(`finds by the moment of the last change, and trims to ids (${mode})`, async (test) => {
            const phone = await phoneAt(await openClinic(test, { mode }));
            const { meta } = (await phone.ask('/Observation', { json: mood('1') })).body;
            assert.equal((await phone.ask(`/Observation?_lastUpdated=ge${meta.lastUpdated}`)).body.total, 1);
            assert.equal((await phone.ask('/Observation?_lastUpdated=ge2200-01-01T00:00:00Z')).body.total, 0);
            const [{ resource }] = (await phone.ask('/Observation?_elements=id')).body.entry;
            assert.deepEqual(Object.keys(resource).sort(), ['id', 'meta', 'resourceType']);
        });
    }

    it('says what it is to whoever asks', async (test) => {
        const clinic = await openClinic(test);
        const { status, body } = await ask(`${clinic.base}/metadata`);
        assert.equal(status, 200);
        assert.equal(body.resourceType, 'CapabilityStatement');
        assert.equal(body.fhirVersion, '4.0.1');
    });

    it('refuses searches that it does not understand, text that is no JSON, and kinds that are none', async (test) => {
        const phone = await phoneAt(await openClinic(test));
        assert.equal((await phone.ask('/Observation?colour=blue')).status, 400);
        assert.equal((await phone.ask('/Observation?_count=-5')).status, 400);
        assert.equal((await phone.ask('/Observation?_lastUpdated=geXX')).status, 400);
        assert.equal((await phone.ask('/Observation?_include=Observation:subject')).status, 400);
        const text = await fetch(`${(await openClinic(test)).base}/Observation`, { method: 'POST', body: '{' });
        assert.equal(text.status, 401);
        assert.equal(
            (await phone.ask('/Observation', { json: 'text', headers: { 'content-type': 'text/plain' } })).status,
            415,
        );
        assert.equal((await phone.ask('', { json: { resourceType: 'Patient' } })).status, 400);
        assert.equal((await phone.ask('', { json: bundle('message', [create('1')]) })).status, 400);
    });

    it('outlives requests that make no sense', async (test) => {
        const phone = await phoneAt(await openClinic(test));
        const deep = JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`);
        for (const json of [
            null,
            7,
            [],
            bundle('batch', [null]),
            bundle('batch', 7),
            { resourceType: '__proto__' },
            mood('1', { x: deep }),
        ])
            for (const path of ['', '/Observation', '/__proto__'])
                assert.ok((await phone.ask(path, { json })).status >= 400, path);
        for (const path of ['//', '/Patient/%', '/$graphql', '/Patient/alex/$x', '/_history/1/2/3/4', '?_getpages=x'])
            assert.ok((await phone.ask(path)).status >= 400, path);
        assert.equal((await phone.ask('/Patient')).status, 200);
    });

    it('reads no request of more than 16 MB', async (test) => {
        const phone = await phoneAt(await openClinic(test));
        const note = [{ text: 'a'.repeat(16 * 1024 * 1024) }];
        const status = await phone.ask('/Observation', { json: mood('1', { note }) }).then(
            (answer) => answer.status,
            () => 'cut',
        );
        assert.ok([413, 'cut'].includes(status), String(status));
        assert.equal((await phone.ask('/Observation')).body.total, 0);
    });

    it('takes a JSON Patch', async (test) => {
        const phone = await phoneAt(await openClinic(test));
        const { id } = (await phone.ask('/Observation', { json: mood('1') })).body;
        const patch = {
            method: 'PATCH',
            json: [{ op: 'add', path: '/note', value: [{ text: 'more' }] }],
            headers: { 'content-type': 'application/json-patch+json' },
        };
        assert.equal((await phone.ask(`/Observation/${id}`, patch)).body.note[0].text, 'more');
    });

    it('takes a PUT of what is there within a batch', async (test) => {
        const phone = await phoneAt(await openClinic(test));
        const { body } = await phone.ask('/Observation', { json: mood('1') });
        const answer = await phone.ask('', { json: bundle('batch', [put({ ...body, note: [{ text: 'again' }] })]) });
        assert.deepEqual(statuses(answer), ['200']);
    });
});
