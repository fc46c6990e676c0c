// What the clinic sends, and what it checks, against the program itself.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { policy } from '../seed/policy.js';
import { checkedRide, keyFrom } from '../staff/ride_token.js';
import { base32, staffCode } from '../staff/staff_code.js';

const program = process.env.HOMEWARDCTL;

describe('Beside homewardctl, the clinic', { skip: program ? false : 'HOMEWARDCTL does not say where it is' }, () => {
    let folder;
    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'clinic-'));
        writeFileSync(join(folder, 'secret'), 'a passphrase for a test of the clinic\n', { mode: 0o600 });
    });
    after(() => rmSync(folder, { recursive: true }));

    /** @param {string} time @param {string[]} args */
    function run(time, ...args) {
        const common = [
            '--json',
            '--profile',
            join(folder, 'profile'),
            '--now',
            time,
            '--zone',
            'UTC',
            '--passphrase-file',
            join(folder, 'secret'),
        ];
        const { status, stdout, stderr } = spawnSync(program, [...common, ...args], { encoding: 'utf8' });
        assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
        return stdout === '' ? undefined : JSON.parse(stdout);
    }

    it('sends rules that are taken', () => {
        writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
        const checked = run('2026-03-02T09:00:00Z', 'policy', 'check', join(folder, 'policy.json'));
        assert.deepEqual(checked.warnings, []);
        assert.equal(checked.source.version, policy.version);
    });

    it('makes staff codes that are accepted, and reads the confirmation that follows', () => {
        const secret = Buffer.from('0123456789abcdefghij');
        writeFileSync(join(folder, 'staff'), base32(secret), { mode: 0o600 });
        run('2026-03-02T08:00:00Z', 'init');
        run(
            '2026-03-02T08:00:00Z',
            'clinic',
            'set',
            '--name',
            'Riverside',
            '--phone',
            '+1 555 0100',
            '--staff-secret-file',
            join(folder, 'staff'),
        );
        const { id } = run('2026-03-02T08:00:00Z', 'session', 'add', '--route', 'iv', '--at', '2026-03-02T09:00:00Z');
        run('2026-03-02T09:00:00Z', 'session', 'start', id);
        run('2026-03-02T09:41:00Z', 'session', 'end-dose', id);
        run(
            '2026-03-02T10:00:00Z',
            'ride',
            'arrange',
            '--name',
            'Maya',
            '--relation',
            'sister',
            '--phone',
            '+1 555 0103',
            '--method',
            'car',
            '--at',
            '2026-03-02T11:00:00Z',
        );
        run('2026-03-02T11:00:00Z', 'ride', 'arrive');
        const at = '2026-03-02T11:12:00Z';
        run(at, 'ride', 'hand-over', '--staff-code', staffCode(secret, Date.parse(at)));
        const { token, publicKey } = run(at, 'ride', 'show');
        const { claims } = checkedRide(token, keyFrom(JSON.stringify(publicKey)), Date.parse(at));
        assert.deepEqual(
            [claims.escort, claims.relation, claims.method, claims.proof, claims.at],
            ['Maya', 'sister', 'car', 'staff code', Date.parse(at) / 1000],
        );
    });
});
