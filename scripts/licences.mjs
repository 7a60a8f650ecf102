// Writes dist/licences.txt: the licences of the packages that dist holds within (noExternal in tsup.config.ts), which ask to be named with it.
import { readFileSync, writeFileSync } from 'node:fs';

const texts = [['libphonenumber-js', 'LICENSE'], ['luxon', 'LICENSE.md'], ['zod', 'LICENSE']].map(([name, file]) => `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`);
writeFileSync('dist/licences.txt', texts.join('\n\n'));
