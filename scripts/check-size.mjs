// How large the built package is in a browser: the core, the core with each rule pack, and all; minified, and gzipped. Ends with 1 where it is larger than size-budget.json says.
//
//   npm run build && node scripts/check-size.mjs [--write]      --write puts the table into docs/performance.md
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const path = (name) => new URL(`../${name}`, import.meta.url).pathname;
const { exports } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const packs = Object.keys(exports).flatMap((entry) => /^\.\/packs\/(.+)$/.exec(entry)?.[1] ?? []);

/** What an application writes, bundled from the package's own entries. */
async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path('') }, bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', treeShaking: true, write: false, logLevel: 'error',
  });
  const [{ contents: bundled }] = outputFiles;
  return { minified: bundled.length / 1_000, gzip: gzipSync(bundled, { level: 9 }).length / 1_000 };
}

const core = "export { createEvaluator } from 'call-compliance/core';";
const cases = {
  core,
  ...Object.fromEntries(packs.map((pack) => [`core and ${pack}`, `${core} export * from 'call-compliance/packs/${pack}';`])),
  'all packs': "export * from 'call-compliance';",
};
const budget = JSON.parse(readFileSync(path('scripts/size-budget.json'), 'utf8'));
const sizes = {};
for (const [name, contents] of Object.entries(cases)) sizes[name] = await sizeOf(contents);

const table = ['| bundle, with zod, luxon and libphonenumber-js | minified, kB | gzip, kB | budget, gzip |', '|---|---|---|---|', ...Object.entries(sizes).map(([name, { minified, gzip }]) => `| ${name} | ${minified.toFixed(0)} | ${gzip.toFixed(0)} | ${budget[name]} |`)].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const page = path('docs/performance.md');
  const [before, , after] = readFileSync(page, 'utf8').split(/<!-- (?:written by|end of) `node scripts\/check-size.mjs --write` -->/);
  writeFileSync(page, `${before}<!-- written by \`node scripts/check-size.mjs --write\` -->\n\n${table}\n\n<!-- end of \`node scripts/check-size.mjs --write\` -->${after}`);
}
const larger = Object.entries(sizes).filter(([name, { gzip }]) => !(gzip <= budget[name]));
for (const [name, { gzip }] of larger) console.error(`${name}: ${gzip.toFixed(1)} kB gzipped, budget ${budget[name]}`);
if (larger.length > 0) process.exitCode = 1;
