// Every test of the clinic in one process: HL7's definitions take a second to read.

import { readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.test.js') && !one.startsWith('browser'))
    .sort())
    await import(new URL(name, folder).href);
