// A file that keeps what is on record from one start to the next, if one is named. Who has signed in is not kept.

import { readFile, rename, writeFile } from 'node:fs/promises';

const intervalMs = 1000;

/** @param {string|undefined} path */
export async function loaded(path) {
    if (!path) return undefined;
    try {
        const { journal, secret } = JSON.parse(await readFile(path, 'utf8'));
        return { journal, secret: Buffer.from(secret, 'base64') };
    } catch (error) {
        if (error.code === 'ENOENT') return undefined;
        throw new Error(`${path} is no state of a clinic: ${error.message}`);
    }
}

/** @param {string} path @param {import('./fhir/store.js').ClinicStore} store @param {Buffer} secret */
async function save(path, store, secret) {
    const text = JSON.stringify({ secret: secret.toString('base64'), journal: store.journal });
    await writeFile(`${path}.new`, text, { mode: 0o600 });
    await rename(`${path}.new`, path);
}

/**
 * Saves each second in which something has changed, and once more in the end.
 * @returns {() => Promise<void>}
 */
export function saving(path, store, secret) {
    if (!path) return async () => {};
    let saved = 0;
    const complain = (error) => console.error(`clinic: ${path} could not be written: ${error.message}`);
    let last = Promise.resolve();
    const saveChanges = () => {
        if (store.journal.length === saved) return;
        saved = store.journal.length;
        last = last.then(() => save(path, store, secret)).catch(complain);
    };
    saveChanges();
    const timer = setInterval(saveChanges, intervalMs);
    return async () => {
        clearInterval(timer);
        saveChanges();
        await last;
    };
}
