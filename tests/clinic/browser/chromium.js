// Drives Debian's Chromium over the pipe of its DevTools protocol: no driver, no socket, no library.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const waitMs = 30_000;

function flags(profile) {
    // As root, which is who tests in a container, Chromium does not start with its sandbox.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return [
        '--headless=new',
        '--remote-debugging-pipe',
        `--user-data-dir=${profile}`,
        '--no-first-run',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-default-browser-check',
        '--lang=en',
        ...asRoot,
        'about:blank',
    ];
}

/** @param {import('node:test').TestContext} test @param {string} program */
export async function openBrowser(test, program) {
    const profile = await mkdtemp(join(tmpdir(), 'clinic-browser-'));
    const process = spawn(program, flags(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => process.once('exit', resolve));
    test.after(async () => {
        process.kill();
        await ended;
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    return new Browser(process.stdio[3], process.stdio[4], ended);
}

class Browser {
    #out;
    #lastId = 0;
    #waiting = new Map();
    #listeners = new Set();
    /** What pages have complained about: errors, and whatever their policy refused. */
    complaints = [];

    constructor(out, into, ended) {
        this.#out = out;
        let text = '';
        into.setEncoding('utf8').on('data', (piece) => {
            const messages = (text + piece).split('\0');
            text = messages.pop() ?? '';
            messages.forEach((message) => this.#take(JSON.parse(message)));
        });
        ended.then(() => this.#waiting.forEach(({ reject }) => reject(new Error('The browser has ended'))));
    }

    #take(message) {
        const waiting = this.#waiting.get(message.id);
        if (waiting) {
            this.#waiting.delete(message.id);
            return message.error ? waiting.reject(new Error(message.error.message)) : waiting.resolve(message.result);
        }
        if (message.method === 'Log.entryAdded' || message.method === 'Runtime.exceptionThrown')
            this.complaints.push(message.params.entry?.text ?? message.params.exceptionDetails?.text);
        return this.#listeners.forEach((listener) => listener(message));
    }

    /** @param {string} method @param {any} [params] @param {string} [sessionId] @returns {Promise<any>} */
    send(method, params = {}, sessionId = undefined) {
        const id = ++this.#lastId;
        this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    }

    /** Resolves when a page says so. @param {string} method @param {string} sessionId */
    next(method, sessionId) {
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`${method} has not come`)), waitMs);
            const listener = (message) => {
                if (message.method !== method || message.sessionId !== sessionId) return;
                clearTimeout(timer);
                this.#listeners.delete(listener);
                resolve(message.params);
            };
            this.#listeners.add(listener);
        });
    }

    /** A new page. */
    async page() {
        const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
        const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
        for (const domain of ['Page', 'Runtime', 'Log']) await this.send(`${domain}.enable`, {}, sessionId);
        return new Page(this, sessionId);
    }
}

class Page {
    #browser;
    #session;

    constructor(browser, session) {
        this.#browser = browser;
        this.#session = session;
    }

    /** @param {string} url */
    async open(url) {
        const loaded = this.#browser.next('Page.loadEventFired', this.#session);
        await this.#browser.send('Page.navigate', { url }, this.#session);
        await loaded;
    }

    /** What an expression is on the page. @param {string} expression */
    async value(expression) {
        const { result, exceptionDetails } = await this.#browser.send(
            'Runtime.evaluate',
            { expression, returnByValue: true },
            this.#session,
        );
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
    }

    /** Types as a keyboard would. @param {string} selector @param {string} text */
    async type(selector, text) {
        await this.value(`document.querySelector(${JSON.stringify(selector)}).focus()`);
        await this.#browser.send('Input.insertText', { text }, this.#session);
    }

    /** Presses what leads to another page. @param {string} selector */
    async press(selector) {
        const loaded = this.#browser.next('Page.loadEventFired', this.#session);
        await this.value(`document.querySelector(${JSON.stringify(selector)}).click()`);
        await loaded;
    }

    /** Names and roles as somebody hears them who does not see the page. */
    async heard() {
        const { nodes } = await this.#browser.send('Accessibility.getFullAXTree', {}, this.#session);
        return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`);
    }
}
