// Every branch of the rules and of the code that decides is run by the tests; what is not is named here with its reason.
import { readFileSync } from 'node:fs';

const exceptions = {};

const summary = JSON.parse(readFileSync(new URL('../coverage/coverage-summary.json', import.meta.url), 'utf8'));
const decisive = /\/src\/(law|facts|rules|decision)\/|\/src\/(evaluate|abandonment|assume|define-rule|rule-book)\.ts$/;
const short = Object.entries(summary)
  .filter(([file]) => decisive.test(file))
  .map(([file, { branches }]) => ({ file: file.slice(file.indexOf('/src/') + 1), missing: branches.total - branches.covered }))
  .filter(({ file, missing }) => missing > (exceptions[file]?.branches ?? 0));
for (const { file, missing } of short) console.error(`${file}: ${missing} branches are not covered`);
if (short.length > 0) process.exit(1);
console.log('Every branch of the rules and of the decision code is covered.');
