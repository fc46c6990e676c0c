// Starts the clinic for a person: tools/clinic.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { modeNames } from './modes/modes.js';

const usage = `tools/clinic [--mode ${modeNames.join('|')}] [--port N] [--control-port N] [--patients N] [--state FILE]
             [--token-seconds N] [--no-gateway] [--no-transactions] [--json]`;

const options = {
    mode: { type: 'string', default: 'medplum' },
    port: { type: 'string', default: '8180' },
    'control-port': { type: 'string', default: '8181' },
    patients: { type: 'string', default: '1' },
    state: { type: 'string' },
    'token-seconds': { type: 'string', default: '3600' },
    'no-gateway': { type: 'boolean', default: false },
    'no-transactions': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
};

/** @param {string} text @param {string} name @param {number} least */
function number(text, name, least) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > 65535)
        throw new Error(`--${name} has to be a whole number from ${least} on`);
    return value;
}

/** @param {string[]} args */
function asked(args) {
    const { values } = parseArgs({ args, options });
    return {
        ...values,
        port: number(values.port, 'port', 0),
        controlPort: number(values['control-port'], 'control-port', 0),
        patients: number(values.patients, 'patients', 1),
        tokenSeconds: number(values['token-seconds'], 'token-seconds', 1),
        gateway: !values['no-gateway'],
        transactions: !values['no-transactions'],
    };
}

/** The link as a code for a camera, if qrencode is there. @param {string} text */
function qrCode(text) {
    return spawnSync('qrencode', ['-t', 'ANSIUTF8', '-m', '2', text], { encoding: 'utf8' }).stdout ?? '';
}

function announce(clinic, isJson) {
    const { base, control, staffPage, pairingLink, mode, persons } = clinic;
    if (isJson) return console.log(JSON.stringify({ base, control, staffPage, pairingLink, mode }));
    const [first, ...others] = persons;
    console.log(qrCode(pairingLink));
    console.log(`Pairing link  ${pairingLink}`);
    console.log(`FHIR          ${base}  (${mode})`);
    console.log(
        `Sign in as    ${first.login}, password ${first.password}${others.length > 0 ? `; or patient-2 to patient-${persons.length}` : ''}`,
    );
    console.log(`Staff         ${staffPage}`);
    console.log(`Faults        ${control}/faults  (docs/sandbox-clinic.md)`);
    return console.log('Ctrl+C closes the clinic.');
}

try {
    const settings = asked(process.argv.slice(2));
    if (settings.help) {
        console.log(usage);
    } else {
        // The definitions take a second to read, and whoever has mistyped an option need not wait for them.
        const { startClinic } = await import('./clinic.js');
        const clinic = await startClinic(settings);
        announce(clinic, settings.json);
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => clinic.close().then(() => process.exit(0)));
    }
} catch (error) {
    console.error(`clinic: ${error.message}`);
    console.error(usage);
    process.exit(2);
}
