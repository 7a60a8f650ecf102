// The entries of the built package fit together: in ESM and in CJS they have one copy of every class and say the same, and the core with one pack
// bundles no rule of another.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { root } from './packed.mjs';

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const packEntries = Object.keys(exports).filter((entry) => entry.startsWith('./packs/')).map((entry) => `call-compliance${entry.slice(1)}`);
const require = createRequire(import.meta.url);

/** Rule packs by the name of their entry. */
const packsBy = async (load) => new Map(await Promise.all(packEntries.map(async (entry) => [entry, Object.values(await load(entry)).find((value) => value?.rules !== undefined)])));

async function checkFormat(load) {
  const [main, core, { lawfulCall, callKinds }, packs] = [await load('call-compliance'), await load('call-compliance/core'), await load('call-compliance/testing'), await packsBy(load)];
  for (const name of ['CallContextError', 'RuleDefinitionError']) assert.equal(main[name], core[name], `${name} of both entries`);

  const [own, all] = [core.createEvaluator({ packs: [...packs.values()] }), main.createEvaluator()];
  for (const kind of callKinds) for (const given of [{}, { at: '2026-06-14T03:00:00Z' }]) assert.deepEqual(own(lawfulCall(kind, { given })), all(lawfulCall(kind, { given })), kind);
  assert.throws(() => own({ at: 'noon' }), main.CallContextError);
  assert.throws(() => core.createEvaluator({ packs: ['uk'] }), main.RuleDefinitionError);
}
await checkFormat((entry) => import(entry));
await checkFormat((entry) => Promise.resolve(require(entry)));

/** What an application downloads that imports these. */
async function bundleOf(...entries) {
  const contents = entries.map((entry) => `export * from '${entry}';`).join(' ');
  const { outputFiles: [{ text }] } = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', platform: 'browser', charset: 'utf8', write: false, logLevel: 'error' });
  return text;
}

// That the core itself holds no rule of a pack is for test/architecture.test.ts to say; it shares a citation with a pack where a number's place goes by law.
const packs = await packsBy((entry) => import(entry));
const ofCore = await bundleOf('call-compliance/core');
const marks = new Map([...packs].map(([entry, { rules }]) => [entry, rules.flatMap(({ id, citation }) => [`"${id}"`, `"${citation}"`]).filter((mark) => !ofCore.includes(mark))]));
for (const entry of packs.keys()) {
  const text = await bundleOf('call-compliance/core', entry);
  const bundled = [...marks].filter(([, strings]) => strings.some((mark) => text.includes(mark))).map(([name]) => name);
  assert.deepEqual(bundled, [entry], `the packs in a bundle of the core and ${entry}`);
}
console.log('ok entries');
