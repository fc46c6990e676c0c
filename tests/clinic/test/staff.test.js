import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';

import { html, page } from '../staff/html.js';
import { checkedRide, keyFrom, thumbprint } from '../staff/ride_token.js';
import { base32, staffCode } from '../staff/staff_code.js';
import { mood } from './resources.js';
import { device, now, rideToken, seconds, session } from './rides.js';
import { ask, openClinic, phoneAt } from './visit.js';

describe('The code of the staff', () => {
    it('is that of RFC 6238, appendix B, cut to six digits', () => {
        const secret = Buffer.from('12345678901234567890');
        for (const [at, code] of [
            [59, '287082'],
            [1111111109, '081804'],
            [1234567890, '005924'],
            [20000000000, '353130'],
        ])
            assert.equal(staffCode(secret, at * 1000), code);
    });

    it('has a secret in the letters of RFC 4648', () => {
        assert.equal(base32(Buffer.from('12345678901234567890')), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
        assert.equal(base32(Buffer.from('fo')), 'MZXQ');
    });

    it('reaches the phone over the channel that it has signed in to, and no other way', async (test) => {
        const clinic = await openClinic(test, { patients: 2 });
        const phone = await phoneAt(clinic);
        const { status, headers, body } = await phone.ask('/CareTeam/alex-team/$staff-code-secret');
        assert.equal(status, 200);
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.equal(body.parameter.find(({ name }) => name === 'secret').valueString, base32(clinic.secret));
        assert.equal((await phone.ask('/CareTeam/patient-2-team/$staff-code-secret')).status, 403);
        assert.equal((await phone.ask('/CareTeam/nobody/$staff-code-secret')).status, 404);
        assert.equal((await ask(`${clinic.base}/CareTeam/alex-team/$staff-code-secret`)).status, 401);
        const without = await phoneAt(clinic, { refuse: ['patient/CareTeam.rs'] });
        assert.equal((await without.ask('/CareTeam/alex-team/$staff-code-secret')).status, 403);
        assert.equal((await phone.ask('/CareTeam')).text.includes(base32(clinic.secret)), false);
    });
});

describe('A ride-home confirmation', () => {
    it('is valid until its end, which counts 24 hours where none is named', () => {
        const phone = device();
        assert.equal(checkedRide(rideToken(phone), phone.key, now).claims.escort, 'Maya');
        assert.equal(checkedRide(rideToken(phone), phone.key, now + 3_599_999).claims.method, 'car');
        assert.deepEqual(checkedRide(rideToken(phone), phone.key, now + 3_600_000), { fault: 'expired' });
        const endless = rideToken(phone, { u: undefined, t: seconds - 86_399 });
        assert.equal(checkedRide(endless, phone.key, now).claims.noDrivingUntil, undefined);
        assert.deepEqual(checkedRide(endless, phone.key, now + 1000), { fault: 'expired' });
    });

    it('may be five minutes ahead of this clock', () => {
        const phone = device();
        assert.ok(checkedRide(rideToken(phone, { t: seconds + 300 }), phone.key, now).claims);
        assert.deepEqual(checkedRide(rideToken(phone, { t: seconds + 301 }), phone.key, now), {
            fault: 'fromTheFuture',
        });
    });

    it('of another device is told from one that was changed', () => {
        const [phone, other] = [device(), device()];
        assert.deepEqual(checkedRide(rideToken(phone), other.key, now), { fault: 'wrongKey' });
        const [head, , signature] = rideToken(phone).split('.');
        const changed = Buffer.from(JSON.stringify({ s: session, k: thumbprint(phone.key) })).toString('base64url');
        assert.deepEqual(checkedRide(`${head}.${changed}.${signature}`, phone.key, now), { fault: 'tampered' });
    });

    it('is none with another head, cut off, too long, or without what it has to say', () => {
        const phone = device();
        const good = rideToken(phone);
        for (const token of [
            '',
            'x',
            good.slice(0, -1),
            `${good}.`,
            `${good}=`,
            rideToken(phone, {}, '{"alg":"none"}'),
            rideToken(phone, {}, '{"alg":"EdDSA","crit":["x"]}'),
            rideToken(phone, { n: 'M'.repeat(300) }),
        ])
            assert.deepEqual(checkedRide(token, phone.key, now), { fault: 'malformed' }, token);
        for (const claims of [
            { s: 'short' },
            { n: 1 },
            { m: 'toString' },
            { p: 'x' },
            { b: 1 },
            { t: 1.5 },
            { t: -1 },
            { u: 1e15 },
            { v: 2 ** 31 },
            { v: undefined },
        ])
            assert.deepEqual(
                checkedRide(rideToken(phone, claims), phone.key, now),
                { fault: 'malformed' },
                JSON.stringify(claims),
            );
    });

    it('is checked with a key of Ed25519, and no other text is one', () => {
        const { key } = device();
        assert.deepEqual(keyFrom(JSON.stringify(key)), key);
        for (const text of [
            '',
            '{}',
            'null',
            '{"kty":"OKP","crv":"Ed25519","x":"AA"}',
            '{"kty":"OKP","crv":"Ed25519","x":7}',
            JSON.stringify({ ...key, crv: 'X25519' }),
        ])
            assert.equal(keyFrom(text), undefined, text);
    });
});

describe('The page of the staff', () => {
    it('shows what has arrived, and not what the clinic wrote itself', async (test) => {
        const clinic = await openClinic(test);
        assert.match((await ask(clinic.staffPage)).text, /Nothing has arrived yet/);
        await (await phoneAt(clinic)).ask('/Observation', { json: mood('1') });
        const { text, headers } = await ask(clinic.staffPage);
        assert.match(text, /mood-0-10 · 6 \{score\} · final/);
        assert.doesNotMatch(text, /Appointment\//);
        assert.match(text, new RegExp(staffCode(clinic.secret, clinic.clock())));
        assert.match(headers.get('content-security-policy'), /default-src 'none'.*form-action 'self'/);
    });

    it('escapes whatever a patient wrote', async (test) => {
        const clinic = await openClinic(test);
        await (
            await phoneAt(clinic)
        ).ask('/Observation', { json: mood('1', { code: { text: `<img src=x onerror="alert('1')">&` } }) });
        assert.match(
            (await ask(clinic.staffPage)).text,
            /&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt;&amp;/,
        );
    });

    it('checks a token that is pasted, and remembers the key of a good one', async (test) => {
        const clinic = await openClinic(test);
        const phone = device();
        const at = Math.floor(clinic.clock() / 1000);
        const token = rideToken(phone, { t: at, u: at + 60, n: '<b>Maya</b>' });
        const paste = async (form) => (await ask(`${clinic.control}/staff/ride`, { form })).text;
        assert.match(await paste({ token }), /key of this device is not known/);
        assert.match(await paste({ token, key: 'no key' }), /That is no key/);
        assert.match(await paste({ token: 'x', key: JSON.stringify(phone.key) }), /no confirmation/);
        assert.match(
            await paste({ token, key: JSON.stringify(phone.key) }),
            /staff have confirmed[^]*&lt;b&gt;Maya&lt;\/b&gt;/,
        );
        assert.match(await paste({ token: ` ${token}\n` }), /staff have confirmed/);
    });

    it('is not for pages elsewhere, nor for names that are not loopback’s', async (test) => {
        const clinic = await openClinic(test);
        assert.equal(
            (
                await ask(`${clinic.control}/staff/ride`, {
                    form: { token: 'x' },
                    headers: { origin: 'https://elsewhere.example' },
                })
            ).status,
            403,
        );
        assert.equal(
            (await ask(`${clinic.control}/faults`, { json: { kind: 'slow' }, headers: { origin: 'null' } })).status,
            403,
        );
        assert.equal(await statusWithHost(clinic.control, 'elsewhere.example'), 403);
        assert.equal(await statusWithHost(clinic.base, 'elsewhere.example'), 421);
    });

    it('takes no value for markup but what it made itself', () => {
        const inner = html`<b>${'<i>'}</b>`;
        assert.equal(html`${inner}${['<', inner]}${undefined}`.text, '<b>&lt;i&gt;</b>&lt;<b>&lt;i&gt;</b>');
        assert.match(page('</title>', html``), /<title>&lt;\/title&gt;<\/title>/);
        assert.equal(html`${{ text: '<i>' }}`.text, '[object Object]');
    });
});

/** fetch does not let a Host be named. */
function statusWithHost(address, host) {
    return new Promise((resolve, reject) => {
        request(address, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
            .on('error', reject)
            .end();
    });
}
