import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bundle, create, ifNoneExist, mood } from './resources.js';
import { ask, openClinic, phoneAt, refreshed, staffOf, tokensOf, withFault } from './visit.js';

/** A clinic, a phone, and the fault that its next request meets. */
async function before(test, fault) {
    const clinic = await openClinic(test);
    const phone = await phoneAt(clinic);
    await phone.ask('', { json: bundle('batch', [create('1'), create('2'), create('3')]) });
    await withFault(clinic, { path: '^/fhir', ...fault });
    return { clinic, phone };
}

const total = async (phone) => (await phone.ask('/Observation')).body.total;
const next = ({ body }) => body.link.find(({ relation }) => relation === 'next')?.url;

describe('A fault on the way', () => {
    it('drops the answer after everything is done', async (test) => {
        const { phone } = await before(test, { kind: 'dropAnswer', method: 'POST' });
        await assert.rejects(phone.ask('/Observation', { json: mood('4') }), TypeError);
        assert.equal(await total(phone), 4);
        assert.equal(
            (await phone.ask('/Observation', { json: mood('4'), headers: { 'if-none-exist': ifNoneExist('4') } }))
                .status,
            200,
        );
    });

    it('drops the request before anything is done', async (test) => {
        const { phone } = await before(test, { kind: 'dropRequest', method: 'POST' });
        await assert.rejects(phone.ask('/Observation', { json: mood('4') }), TypeError);
        assert.equal(await total(phone), 3);
    });

    it('refuses with 503, or with 429 and when to come back, and does nothing', async (test) => {
        const { clinic, phone } = await before(test, { kind: 'status', method: 'POST' });
        assert.equal((await phone.ask('/Observation', { json: mood('4') })).status, 503);
        await withFault(clinic, { kind: 'status', status: 429, retryAfter: 7 });
        const throttled = await phone.ask('/Observation', { json: mood('4') });
        assert.deepEqual([throttled.status, throttled.headers.get('retry-after')], [429, '7']);
        assert.equal(await total(phone), 3);
    });

    it('says 502 of what is done', async (test) => {
        const { phone } = await before(test, { kind: 'statusAfterCommit', status: 502, method: 'POST' });
        assert.equal((await phone.ask('/Observation', { json: mood('4') })).status, 502);
        assert.equal(await total(phone), 4);
    });

    it('answers late, while others are answered at once', async (test) => {
        const { phone } = await before(test, { kind: 'slow', ms: 400, path: 'CarePlan' });
        const order = [];
        await Promise.all([
            phone.ask('/CarePlan').then(() => order.push('slow')),
            phone.ask('/Patient').then(() => order.push('other')),
        ]);
        assert.deepEqual(order, ['other', 'slow']);
    });

    it('cuts the connection in the middle of an answer', async (test) => {
        const { phone } = await before(test, { kind: 'truncated' });
        await assert.rejects(phone.ask('/Observation'));
    });

    it('sends half of the JSON as if it were all', async (test) => {
        const { phone } = await before(test, { kind: 'truncatedJson' });
        await assert.rejects(phone.ask('/Observation'), SyntaxError);
    });

    it('sends a page in the place of JSON', async (test) => {
        const { phone } = await before(test, { kind: 'html' });
        const { status, headers, text } = await phone.ask('/Observation');
        assert.deepEqual([status, headers.get('content-type')], [200, 'text/html']);
        assert.match(text, /^<!doctype html>/);
    });

    it('sends elsewhere', async (test) => {
        const { phone } = await before(test, { kind: 'redirect', to: 'http://elsewhere.example/' });
        const { status, headers } = await phone.ask('/Observation');
        assert.deepEqual([status, headers.get('location')], [302, 'http://elsewhere.example/']);
    });

    it('sends as much as it is told to', async (test) => {
        const { phone } = await before(test, { kind: 'oversized', bytes: 3_000_000 });
        const { text } = await phone.ask('/Observation');
        assert.ok(text.length >= 3_000_000);
    });

    it('sends JSON that is deep', async (test) => {
        const { phone } = await before(test, { kind: 'deep', depth: 10_000 });
        const { text } = await phone.ask('/Observation').catch((error) => assert.fail(error));
        assert.equal(text, '['.repeat(10_000) + ']'.repeat(10_000));
    });
});

describe('A fault in what is said', () => {
    it('shows what was there a while ago', async (test) => {
        const { phone } = await before(test, { kind: 'staleSearch', seconds: 3600, method: 'GET' });
        assert.equal(await total(phone), 0);
        assert.equal(await total(phone), 3);
    });

    it('puts another patient’s data into a list, and in the place of a resource', async (test) => {
        const { clinic, phone } = await before(test, { kind: 'otherPatient' });
        const list = (await phone.ask('/Observation')).body.entry.map(({ resource }) => resource.subject.reference);
        assert.deepEqual(list, ['Patient/alex', 'Patient/alex', 'Patient/alex', 'Patient/somebody-else']);
        await withFault(clinic, { kind: 'otherPatient' });
        assert.equal((await phone.ask('/Patient/alex')).body.subject.reference, 'Patient/somebody-else');
    });

    it('has always another page', async (test) => {
        const { phone } = await before(test, { kind: 'endlessNext', times: 0 });
        const links = new Set();
        let page = await phone.ask('/Observation');
        for (let count = 0; count < 5; count += 1) {
            links.add(next(page));
            page = await phone.ask(next(page));
        }
        assert.equal(links.size, 5);
    });

    it('sends a page twice, and then goes on', async (test) => {
        const { phone } = await before(test, { kind: 'duplicatedPage' });
        const first = await phone.ask('/Observation?_count=2');
        const again = await phone.ask(next(first));
        assert.deepEqual(again.body.entry, first.body.entry);
        assert.equal((await phone.ask(next(again))).body.entry.length, 1);
    });

    it('makes versions long, or whatever else', async (test) => {
        const { clinic, phone } = await before(test, { kind: 'hostileVersion' });
        const long = (await phone.ask('/Observation')).body.entry[0].resource.meta.versionId;
        assert.equal(long.length, 10_000);
        await withFault(clinic, { kind: 'hostileVersion', text: '"\r\n; DROP' });
        assert.equal((await phone.ask('/Patient/alex')).body.meta.versionId, '"\r\n; DROP');
    });

    it('moves the last change far into the future', async (test) => {
        const { phone } = await before(test, { kind: 'futureCursor' });
        assert.equal(
            (await phone.ask('/Observation')).body.entry[0].resource.meta.lastUpdated,
            '9999-12-31T23:59:59.999Z',
        );
    });

    it('names another type than was asked for', async (test) => {
        const { phone } = await before(test, { kind: 'wrongType' });
        assert.equal((await phone.ask('/Observation')).body.entry[0].resource.resourceType, 'Basic');
    });

    it('fills texts with what a careless reader stumbles over', async (test) => {
        const { phone } = await before(test, { kind: 'hostileText' });
        assert.match((await phone.ask('/CareTeam')).body.entry[0].resource.name, /<script>/);
    });
});

describe('Faults', () => {
    it('meet what they are meant for: by method and path, after so many, so many times', async (test) => {
        const { clinic, phone } = await before(test, {
            kind: 'status',
            method: 'GET',
            path: '/fhir/CarePlan',
            skip: 1,
            times: 2,
        });
        const seen = [];
        for (const path of ['/CarePlan', '/Patient', '/CarePlan', '/CarePlan', '/CarePlan'])
            seen.push((await phone.ask(path)).status);
        assert.deepEqual(seen, [200, 200, 503, 503, 200]);
        assert.deepEqual((await ask(`${clinic.control}/faults`)).body, []);
    });

    it('meet the login as well: a rotated token is lost with its answer', async (test) => {
        const clinic = await openClinic(test);
        const { refresh_token } = await tokensOf(clinic);
        await withFault(clinic, { kind: 'dropAnswer', path: '^/login/token' });
        await assert.rejects(refreshed(clinic, refresh_token), TypeError);
        assert.equal((await refreshed(clinic, refresh_token)).body.error, 'invalid_grant');
    });

    it('are taken back, one or all', async (test) => {
        const { clinic, phone } = await before(test, { kind: 'status', times: 0 });
        const { id } = await withFault(clinic, { kind: 'html', times: 0 });
        await ask(`${clinic.control}/faults/${id}`, { method: 'DELETE' });
        assert.equal((await ask(`${clinic.control}/faults`)).body.length, 1);
        await ask(`${clinic.control}/faults`, { method: 'DELETE' });
        assert.equal((await phone.ask('/Patient')).status, 200);
    });

    it('are refused with a reason where there is no such thing', async (test) => {
        const { control } = await openClinic(test);
        for (const fault of [
            {},
            { kind: 'toString' },
            { kind: 'slow', path: '(' },
            { kind: 'slow', times: -1 },
            { kind: 'slow', bytes: 3 },
        ])
            assert.equal((await ask(`${control}/faults`, { json: fault })).status, 400);
    });

    it('stand beside each request that met one', async (test) => {
        const { clinic, phone } = await before(test, { kind: 'status' });
        await ask(`${clinic.control}/requests`, { method: 'DELETE' });
        await phone.ask('/Patient');
        await phone.ask('/Patient');
        const noted = (await ask(`${clinic.control}/requests`)).body;
        assert.deepEqual(
            noted.map(({ method, url, status, fault }) => [method, url, status, fault]),
            [
                ['GET', '/fhir/Patient', 503, 'status'],
                ['GET', '/fhir/Patient', 200, undefined],
            ],
        );
    });

    it('never meet the clinic’s own people', async (test) => {
        const { clinic } = await before(test, { kind: 'dropRequest', path: '', times: 0 });
        assert.equal((await staffOf(clinic).ask('/fhir/Observation')).body.total, 3);
    });
});
