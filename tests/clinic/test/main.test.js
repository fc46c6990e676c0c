import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ask } from './visit.js';

const main = fileURLToPath(new URL('../main.js', import.meta.url));

/** What it prints until it says how to close it. @param {import('node:child_process').ChildProcess} clinic */
async function announced(clinic) {
    let text = '';
    clinic.stdout.setEncoding('utf8');
    for await (const piece of clinic.stdout) {
        text += piece;
        if (text.includes('Ctrl+C')) return text;
    }
    return text;
}

describe('Started by a person, the clinic', () => {
    it('says where it is and how to pair, and closes when asked to', async () => {
        const clinic = spawn(process.execPath, [main, '--port', '0', '--control-port', '0', '--mode', 'hapi']);
        const ended = once(clinic, 'exit');
        const text = await announced(clinic);
        const base = /FHIR +(\S+) +\(hapi\)/.exec(text)?.[1];
        assert.ok(text.includes(`homeward://pair?base=${encodeURIComponent(base)}&clinic=riverside`));
        assert.equal((await ask(`${base}/metadata`)).status, 200);
        clinic.kill('SIGTERM');
        assert.deepEqual(await ended, [0, null]);
    });

    it('refuses what it does not understand, with a reason', () => {
        for (const args of [
            ['--mode', 'epic'],
            ['--port', 'high'],
            ['--patients', '0'],
            ['--colour', 'blue'],
            ['more'],
        ]) {
            const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
            assert.equal(status, 2, args.join(' '));
            assert.match(stderr, /^clinic: .+\ntools\/clinic/);
        }
    });
});
