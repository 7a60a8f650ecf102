// The modules that decide with every mutant of them in it, to be switched on by its number.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const filesBelow = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`).filter((file) => /\.\w+$/.test(file)).sort();

/** Every source with code in it. */
export const sources = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.data.ts'));

/** The floors that decide. */
export const filesThatDecide = sources.filter((file) => /^src\/(law|facts|rules|decision|time)\//.test(file));

export const hashOf = (...texts) => texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex').slice(0, 16);
/** Of everything that a verdict can depend on. */
export const hashOfAll = () => hashOf(...['src', 'test', 'fixtures', 'docs', 'scripts/mutation'].flatMap(filesBelow).flatMap((file) => [file, readFileSync(file)]));

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

const isProse = ({ node }) =>
  (node.type === 'StringLiteral' && node.value.includes(' ')) || (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => value.raw.includes(' ')));

// A sentence or a citation with another word in it is no other law: the generated pages and the tests of citations hold these.
const words = { shouldIgnore: (path) => (isProse(path) ? 'words' : undefined) };

/** Files with what Stryker would change in them, and a list of that. */
export async function instrumented(chosen) {
  const content = (file) => readFileSync(file, 'utf8');
  const given = chosen.map((file) => ({ name: resolve(file), mutate: true, content: content(file) }));
  const { files, mutants } = await new Instrumenter(silent).instrument(given, { plugins: null, excludedMutations: [], ignorers: [words], noHeader: false });
  const hashes = new Map(chosen.map((file) => [file, hashOf(content(file))]));
  const met = new Map();
  /** A condition and its first half begin at the same place and may have the same put in theirs. */
  const keyOf = (mutant) => {
    const key = hashOf(JSON.stringify([mutant, hashes.get(mutant.file)]));
    met.set(key, (met.get(key) ?? -1) + 1);
    return met.get(key) === 0 ? key : hashOf(key, String(met.get(key)));
  };
  return {
    texts: new Map(files.map(({ name, content: text }) => [relative('.', name), text])),
    mutants: mutants.filter(({ status }) => status !== 'Ignored').map(({ id, fileName, location: { start }, mutatorName, replacement }) => {
      const file = relative('.', fileName);
      const mutant = { file, line: start.line + 1, column: start.column + 1, mutatorName, replacement };
      return { id, key: keyOf(mutant), ...mutant };
    }),
  };
}
