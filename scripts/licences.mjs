// Writes dist/licences.txt: the licences of the packages that dist holds within (noExternal in tsup.config.ts), which ask to be named with it.
import { readFileSync, writeFileSync } from 'node:fs';

const texts = ['libphonenumber-js', 'zod'].map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
writeFileSync('dist/licences.txt', texts.join('\n\n'));
