// The tests and what they test as one script, in which every mutant of the files named is switched on by its number.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

const isProse = ({ node }) =>
  (node.type === 'StringLiteral' && node.value.includes(' ')) || (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => value.raw.includes(' ')));

// A sentence or a citation with another word in it is no other law: the generated pages and the tests of citations hold these.
const words = { shouldIgnore: (path) => (isProse(path) ? 'words' : undefined) };

/** The floors that decide. */
export const filesThatDecide = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /^src\/(law|facts|rules|decision|time)\/.*\.ts$/.test(file) && !file.endsWith('.data.ts'))
  .sort();

export async function instrumented(files) {
  const instrumenter = new Instrumenter(silent);
  const sources = files.map((file) => ({ name: resolve(file), mutate: true, content: readFileSync(file, 'utf8') }));
  const result = await instrumenter.instrument(sources, { plugins: null, excludedMutations: [], ignorers: [words], noHeader: false });
  return {
    contents: new Map(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location, mutatorName, replacement }) => ({ id, file: relative(process.cwd(), fileName), line: location.start.line + 1, column: location.start.column + 1, mutatorName, replacement })),
  };
}

/** One script that hands out, for each of these files, what declares its tests to the stand-in for vitest. */
export async function bundled(tests, contents) {
  const own = (path) => (contents.get(path) ?? readFileSync(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = { ${tests.map((test) => `'${test}': () => require('./${test}')`).join(', ')} };`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
    alias: { vitest: resolve('scripts/mutation/vitest.mjs') },
    plugins: [{
      name: 'instrumented',
      setup(on) {
        on.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
          const source = join(resolveDir, path.replace(/\.js$/, '.ts'));
          return existsSync(source) ? { path: source } : undefined;
        });
        on.onResolve({ filter: /^yaml$/ }, ({ importer }) => (importer.endsWith('/test/support/yaml.ts') ? { path: resolve('scripts/mutation/yaml.mjs') } : undefined));
        on.onLoad({ filter: /\/(src|test)\/.*\.ts$/ }, ({ path }) => ({ contents: own(path), loader: 'ts', resolveDir: dirname(path) }));
      },
    }],
  });
  return outputFiles[0].text;
}
