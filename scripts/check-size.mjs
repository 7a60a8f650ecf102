// How large the library is in a browser: the core, each rule pack with the core, and all; minified, and gzipped. Ends with 1 where it is larger than size-budget.json says.
//
//   node scripts/check-size.mjs [--write]      --write puts the table into docs/performance.md
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const path = (name) => new URL(`../${name}`, import.meta.url).pathname;
const packs = ['us-federal', 'us-states', 'uk', 'ca', 'au'];

/** The catalogue with the rules of some packs only: what is left out is not bundled. */
const only = (chosen) => ({
  name: 'packs',
  setup(bundler) {
    bundler.onLoad({ filter: /src\/rules\/catalogue\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const contents = source.replace(/^(  '?([\w-]+)'?: )\[.*\],$/gm, (line, key, pack) => (packs.includes(pack) && !chosen.includes(pack) ? `${key}[],` : line));
      if (chosen.length < packs.length && contents === source) throw new Error('the catalogue is written otherwise');
      return { contents, loader: 'ts' };
    });
  },
});

async function sizeOf(chosen) {
  const { outputFiles } = await build({
    entryPoints: [path('src/index.ts')], bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', treeShaking: true, write: false, logLevel: 'error', plugins: [only(chosen)],
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length / 1_000, gzip: gzipSync(contents, { level: 9 }).length / 1_000 };
}

const cases = { core: [], ...Object.fromEntries(packs.map((pack) => [`core and ${pack}`, [pack]])), 'all packs': packs };
const budget = JSON.parse(readFileSync(path('scripts/size-budget.json'), 'utf8'));
const sizes = {};
for (const [name, chosen] of Object.entries(cases)) sizes[name] = await sizeOf(chosen);

const table = ['| bundle, with zod, luxon and libphonenumber-js | minified, kB | gzip, kB | budget, gzip |', '|---|---|---|---|', ...Object.entries(sizes).map(([name, { minified, gzip }]) => `| ${name} | ${minified.toFixed(0)} | ${gzip.toFixed(0)} | ${budget[name]} |`)].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const page = path('docs/performance.md');
  const [before, , after] = readFileSync(page, 'utf8').split(/<!-- (?:written by|end of) `node scripts\/check-size.mjs --write` -->/);
  writeFileSync(page, `${before}<!-- written by \`node scripts/check-size.mjs --write\` -->\n\n${table}\n\n<!-- end of \`node scripts/check-size.mjs --write\` -->${after}`);
}
const larger = Object.entries(sizes).filter(([name, { gzip }]) => gzip > budget[name]);
for (const [name, { gzip }] of larger) console.error(`${name}: ${gzip.toFixed(1)} kB gzipped, budget ${budget[name]}`);
if (larger.length > 0) process.exitCode = 1;
