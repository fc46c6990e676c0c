// The pages of the clinic in a real browser: docs/sandbox-clinic.md.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';

import { openBrowser } from '../browser/chromium.js';
import { startClinic } from '../clinic.js';
import { staffCode } from '../staff/staff_code.js';
import { mood } from './resources.js';
import { device, rideToken } from './rides.js';
import { authorizeAddress, phoneAt } from './visit.js';

const program = process.env.CHROMIUM ?? 'chromium';

describe('In a browser,', () => {
    let clinic;
    let browser;
    const ends = [];

    before(async () => {
        clinic = await startClinic();
        browser = await openBrowser({ after: (end) => ends.push(end) }, program);
    });
    after(async () => {
        for (const end of ends) await end();
        await clinic.close();
    });

    it('staff see the code of the moment and what a patient sent, as text', async () => {
        const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
        await (await phoneAt(clinic)).ask('/Observation', { json: mood('1', { code: { text: attack } }) });
        const page = await browser.page();
        await page.open(clinic.staffPage);
        const code = await page.value(`document.querySelector('#staff-code').textContent`);
        assert.ok([0, -30_000].map((ms) => staffCode(clinic.secret, clinic.clock() + ms)).includes(code));
        assert.ok((await page.value(`document.querySelector('td:nth-child(3)').textContent`)).includes(attack));
        assert.equal(await page.value(`document.title`), 'Staff of Riverside Clinic (sandbox)');
        assert.equal(await page.value(`document.querySelectorAll('script, main img').length`), 0);
    });

    it('the page lets nothing be loaded or run, whatever gets into it', async () => {
        const page = await browser.page();
        await page.open(clinic.staffPage);
        const put = `document.body.insertAdjacentHTML('beforeend', '<img src="/style.css" onerror="document.title=\\'run\\'">')`;
        const before = browser.complaints.length;
        await page.value(put);
        await page.value(`new Promise((resolve) => setTimeout(resolve, 300))`);
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.notEqual(await page.value('document.title'), 'run');
        assert.ok(
            browser.complaints.slice(before).some((text) => /Content Security Policy/.test(text)),
            browser.complaints.join('\n'),
        );
        browser.complaints.length = 0;
    });

    it('staff paste a confirmation and read who takes the person home', async () => {
        const phone = device();
        const at = Math.floor(clinic.clock() / 1000);
        const page = await browser.page();
        await page.open(`${clinic.control}/staff/ride`);
        await page.type('[name=token]', rideToken(phone, { t: at, u: at + 600 }));
        await page.type('[name=key]', JSON.stringify(phone.key));
        await page.press('button');
        assert.match(await page.value(`document.querySelector('#result').textContent`), /staff have confirmed/);
        assert.match(await page.value(`document.querySelector('#claims').textContent`), /Maya.*sister.*car/s);
        await page.type('[name=token]', 'x');
        await page.press('button');
        assert.match(
            await page.value(`document.querySelector('[role=alert]').textContent`),
            /Nobody has signed|no confirmation/,
        );
    });

    it('a patient signs in, and the browser takes the code to the app', async (test) => {
        const app = createServer((_request, response) => response.end('You can close this page.'));
        app.listen(0, '127.0.0.1');
        await once(app, 'listening');
        ends.push(async () => {
            app.close();
            app.closeAllConnections();
        });
        const callback = `http://127.0.0.1:${app.address().port}/callback`;
        const page = await browser.page();
        await page.open(authorizeAddress(clinic, randomBytes(32).toString('base64url'), { redirect_uri: callback }));
        await page.type('[name=login]', 'alex');
        await page.type('[name=password]', 'sandbox');
        await page.press('[value=allow]');
        const address = new URL(await page.value('location.href'));
        assert.equal(address.origin + address.pathname, callback);
        assert.deepEqual([...address.searchParams.keys()].sort(), ['code', 'iss', 'state']);
    });

    it('every field has a name that can be heard', async () => {
        const page = await browser.page();
        await page.open(`${clinic.control}/staff/ride`);
        const heard = await page.heard();
        for (const part of [
            'textbox: Confirmation',
            'textbox: Key of the device, if it is not known here yet',
            'button: Check',
            'heading: Check a ride home',
        ])
            assert.ok(heard.includes(part), `${part}\n${heard.join('\n')}`);
    });

    it('no page complains', () => {
        assert.deepEqual(browser.complaints, []);
    });
});
