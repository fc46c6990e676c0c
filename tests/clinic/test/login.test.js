import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';

import { mood } from './resources.js';
import {
    ask,
    askForTokens,
    everything,
    openClinic,
    phoneAt,
    redirectUri,
    refreshed,
    signIn,
    tokensOf,
} from './visit.js';

const problem = ({ callback }) => callback.searchParams.get('error');

describe('Signing in at the clinic', () => {
    it('is found by discovery: S256 alone, and iss in the answer', async (test) => {
        const clinic = await openClinic(test);
        const { body } = await ask(`${clinic.base}/.well-known/smart-configuration`);
        assert.deepEqual(body.code_challenge_methods_supported, ['S256']);
        assert.equal(body.authorization_response_iss_parameter_supported, true);
        for (const capability of ['launch-standalone', 'client-public', 'permission-offline', 'permission-v2'])
            assert.ok(body.capabilities.includes(capability), capability);
        for (const scope of everything.split(' ')) assert.ok(body.scopes_supported.includes(scope), scope);
    });

    it('gives a code with state and iss, then tokens with the patient they are for', async (test) => {
        const clinic = await openClinic(test);
        const { callback, verifier } = await signIn(clinic);
        assert.equal(callback.searchParams.get('state'), 'a-state');
        assert.equal(callback.searchParams.get('iss'), clinic.base.replace('/fhir', '/login'));
        const { body } = await askForTokens(clinic, {
            grant_type: 'authorization_code',
            code: callback.searchParams.get('code'),
            redirect_uri: redirectUri,
            code_verifier: verifier,
        });
        assert.equal(body.patient, 'alex');
        assert.equal(body.token_type, 'Bearer');
        assert.deepEqual(body.scope.split(' ').sort(), everything.split(' ').sort());
        assert.ok(body.refresh_token && body.id_token);
    });

    it('refuses a wrong verifier, and the code is spent with it', async (test) => {
        const clinic = await openClinic(test);
        const { callback, verifier } = await signIn(clinic);
        const code = callback.searchParams.get('code');
        const exchange = (code_verifier) =>
            askForTokens(clinic, { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier });
        const wrong = await exchange(randomBytes(32).toString('base64url'));
        assert.deepEqual([wrong.status, wrong.body.error], [400, 'invalid_grant']);
        await exchange(verifier);
        assert.equal((await exchange(verifier)).body.error, 'invalid_grant');
    });

    it('refuses a request without PKCE, with the plain kind, or for the data of another server', async (test) => {
        const clinic = await openClinic(test);
        assert.equal(
            problem(await signIn(clinic, { changes: { code_challenge: undefined, code_challenge_method: undefined } })),
            'invalid_request',
        );
        assert.equal(problem(await signIn(clinic, { changes: { code_challenge_method: 'plain' } })), 'invalid_request');
        assert.equal(
            problem(await signIn(clinic, { changes: { aud: 'https://elsewhere.example/fhir' } })),
            'invalid_request',
        );
    });

    it('sends nobody to an address that is not loopback', async (test) => {
        const clinic = await openClinic(test);
        const { page, callback } = await signIn(clinic, {
            changes: { redirect_uri: 'https://elsewhere.example/callback' },
        });
        assert.equal(callback, undefined);
        assert.equal(page.status, 400);
    });

    it('takes any port of loopback', async (test) => {
        const clinic = await openClinic(test);
        const { callback } = await signIn(clinic, { changes: { redirect_uri: 'http://127.0.0.1:50001/callback' } });
        assert.equal(callback.port, '50001');
    });

    it('asks again after a wrong password, and says no more than that', async (test) => {
        const clinic = await openClinic(test);
        for (const who of [{ password: 'guess' }, { login: 'nobody' }]) {
            const { done } = await signIn(clinic, who);
            assert.equal(done.callback, undefined);
            assert.match(done.text, /do not belong together/);
        }
    });

    it('tells the app when the patient refuses', async (test) => {
        assert.equal(problem(await signIn(await openClinic(test), { answer: 'refuse' })), 'access_denied');
    });

    it('grants no more than the patient allows, and says what that is', async (test) => {
        const clinic = await openClinic(test);
        const refuse = ['patient/Observation.crus', 'patient/Consent.crs'];
        const { scope, access_token } = await tokensOf(clinic, { refuse });
        assert.equal(
            refuse.some((one) => scope.split(' ').includes(one)),
            false,
        );
        const headers = { authorization: `Bearer ${access_token}` };
        assert.equal((await ask(`${clinic.base}/Observation`, { headers })).status, 403);
        assert.equal((await ask(`${clinic.base}/CarePlan`, { headers })).status, 200);
    });

    it('gives no refresh token without offline_access', async (test) => {
        const clinic = await openClinic(test);
        assert.equal((await tokensOf(clinic, { refuse: ['offline_access'] })).refresh_token, undefined);
        assert.equal(
            (await tokensOf(clinic, { changes: { scope: 'openid launch/patient patient/Patient.rs' } })).refresh_token,
            undefined,
        );
    });

    it('gives a new refresh token for each, and ends everything when an old one comes again', async (test) => {
        const clinic = await openClinic(test);
        const first = await tokensOf(clinic);
        const second = (await refreshed(clinic, first.refresh_token)).body;
        assert.notEqual(second.refresh_token, first.refresh_token);
        assert.equal(second.patient, 'alex');
        const reused = await refreshed(clinic, first.refresh_token);
        assert.deepEqual([reused.status, reused.body.error], [400, 'invalid_grant']);
        assert.equal((await refreshed(clinic, second.refresh_token)).body.error, 'invalid_grant');
        assert.equal(
            (await ask(`${clinic.base}/Patient`, { headers: { authorization: `Bearer ${second.access_token}` } }))
                .status,
            401,
        );
    });

    it('narrows the scopes of a refresh when asked to', async (test) => {
        const clinic = await openClinic(test);
        const { refresh_token } = await tokensOf(clinic);
        const { body } = await askForTokens(clinic, {
            grant_type: 'refresh_token',
            refresh_token,
            scope: 'openid patient/Patient.rs',
        });
        assert.equal(body.scope, 'openid patient/Patient.rs');
        assert.equal(
            (await ask(`${clinic.base}/Observation`, { headers: { authorization: `Bearer ${body.access_token}` } }))
                .status,
            403,
        );
    });

    it('is over when the refresh token is revoked', async (test) => {
        const clinic = await openClinic(test);
        const { refresh_token, access_token } = await tokensOf(clinic);
        const form = { client_id: 'homeward', token: refresh_token };
        assert.equal((await ask(clinic.base.replace('/fhir', '/login/token/revocation'), { form })).status, 200);
        assert.equal((await refreshed(clinic, refresh_token)).body.error, 'invalid_grant');
        assert.equal(
            (await ask(`${clinic.base}/Patient`, { headers: { authorization: `Bearer ${access_token}` } })).status,
            401,
        );
    });

    it('lasts as long as the token: then 401, and a refresh goes on', async (test) => {
        const clinic = await openClinic(test);
        const { access_token, refresh_token } = await tokensOf(clinic);
        await ask(`${clinic.control}/expire-tokens`, { method: 'POST' });
        const late = await ask(`${clinic.base}/Patient`, { headers: { authorization: `Bearer ${access_token}` } });
        assert.equal(late.status, 401);
        assert.match(late.headers.get('www-authenticate'), /invalid_token/);
        const again = (await refreshed(clinic, refresh_token)).body;
        assert.equal(
            (await ask(`${clinic.base}/Patient`, { headers: { authorization: `Bearer ${again.access_token}` } }))
                .status,
            200,
        );
    });

    it('shows a page without a script that nothing else can be put into', async (test) => {
        const { page } = await signIn(await openClinic(test), {
            changes: { scope: `openid "><script>alert(1)</script>` },
        });
        assert.match(page.headers.get('content-security-policy'), /default-src 'none'/);
        assert.doesNotMatch(page.text, /<script/);
    });
});

describe('Who has signed in', () => {
    const strangers = { subject: { reference: 'Patient/patient-2' } };

    it('sees their own record, and the clinic', async (test) => {
        const phone = await phoneAt(await openClinic(test, { patients: 2 }));
        assert.equal((await phone.ask('/Patient/alex')).status, 200);
        for (const [type, total] of [
            ['Patient', 1],
            ['CarePlan', 1],
            ['CareTeam', 1],
            ['Appointment', 7],
            ['Encounter', 3],
            ['PlanDefinition', 1],
        ])
            assert.equal((await phone.ask(`/${type}`)).body.total, total, type);
    });

    it('is refused what is another patient’s, however they ask', async (test) => {
        const clinic = await openClinic(test, { patients: 2 });
        const [mine, theirs] = [await phoneAt(clinic), await phoneAt(clinic, { login: 'patient-2' })];
        const { id } = (await theirs.ask('/Observation', { json: mood('1', strangers) })).body;
        assert.equal((await mine.ask('/Patient/patient-2')).status, 403);
        assert.equal((await mine.ask(`/Observation/${id}`)).status, 403);
        assert.equal((await mine.ask(`/Observation/${id}/_history`)).status, 403);
        assert.equal((await mine.ask('/Observation?patient=patient-2')).body.total, 0);
        assert.equal((await mine.ask(`/Observation/${id}`, { method: 'PUT', json: { ...mood('1'), id } })).status, 403);
        const inBatch = await mine.ask('', {
            json: {
                resourceType: 'Bundle',
                type: 'batch',
                entry: [{ request: { method: 'GET', url: `Observation/${id}` } }],
            },
        });
        assert.equal(inBatch.body.entry[0].response.status, '403');
        assert.equal(inBatch.body.entry[0].resource, undefined);
    });

    it('writes nothing about another patient, nor what is the clinic’s', async (test) => {
        const clinic = await openClinic(test, { patients: 2 });
        const phone = await phoneAt(clinic, { changes: { scope: 'openid launch/patient patient/*.cruds' } });
        assert.equal((await phone.ask('/Observation', { json: mood('1', strangers) })).status, 403);
        assert.equal((await phone.ask('/Observation', { json: mood('1', { subject: undefined }) })).status, 403);
        const { id, ...own } = (await phone.ask('/Observation', { json: mood('2') })).body;
        assert.equal(
            (await phone.ask(`/Observation/${id}`, { method: 'PUT', json: { ...own, id, ...strangers } })).status,
            403,
        );
        const rules = (await phone.ask('/PlanDefinition')).body.entry[0].resource;
        assert.equal((await phone.ask(`/PlanDefinition/${rules.id}`, { method: 'PUT', json: rules })).status, 403);
    });

    it('needs the scope for each type and each letter', async (test) => {
        const phone = await phoneAt(await openClinic(test), {
            changes: { scope: 'openid launch/patient patient/Observation.r patient/CarePlan.read' },
        });
        assert.equal((await phone.ask('/Observation/none')).status, 404);
        assert.equal((await phone.ask('/Observation')).status, 403);
        assert.equal((await phone.ask('/Observation', { json: mood('1') })).status, 403);
        assert.equal((await phone.ask('/CarePlan')).status, 200);
        assert.equal((await phone.ask('/Appointment')).status, 403);
    });

    it('is asked for a token: none, a made-up one and another kind are refused', async (test) => {
        const clinic = await openClinic(test);
        for (const authorization of [undefined, 'Bearer made-up', 'Basic YTpi'])
            assert.equal(
                (await ask(`${clinic.base}/Patient`, { headers: authorization ? { authorization } : {} })).status,
                401,
            );
    });
});
