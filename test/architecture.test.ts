import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './support/yaml.js';

// Imports only go down: a file may import from its own floor and from the floors below it.
const floors = ['time', 'place', 'call', 'law', 'facts', 'rules', 'decision', '', 'scenarios', 'testing', 'registry', 'cli'];

const sources = filesBelow('src', '.ts').map((file) => file.slice('src/'.length));
const text = (file: string): string => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
const importsOf = (file: string): readonly { specifier: string; typeOnly: boolean }[] =>
  [...text(file).matchAll(/^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)';/gm)].map(([, type, specifier]) => ({ specifier: specifier!, typeOnly: type !== undefined }));
const floorOf = (file: string): number => floors.indexOf(file.includes('/') ? file.split('/')[0]! : '');
const target = (file: string, specifier: string): string => new URL(specifier, `file:///${file}`).pathname.slice(1).replace(/\.js$/, '.ts');

it.each(sources)('%s imports only from its own floor and below', (file) => {
  const up = importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    // A type says nothing at run time; the grammar of rules names what the engine reports.
    .filter(({ typeOnly }) => !typeOnly)
    .filter(({ specifier }) => floorOf(target(file, specifier)) > floorOf(file));
  expect(up).toEqual([]);
});

// The command line, and how the files of a do-not-call index are opened and written.
const nodes = ['cli/', 'registry/node/', 'registry/index.ts'];

it.each(sources.filter((file) => !nodes.some((folder) => file.startsWith(folder))))('%s uses nothing of Node’s, no clock and no chance', (file) => {
  expect(importsOf(file).map(({ specifier }) => specifier).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
  expect(text(file)).not.toMatch(/\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|DateTime\.(now|local)\()/);
});

/** A file and all that it needs at run time of the project. */
function reachedFrom(start: string): readonly string[] {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { specifier } of importsOf(file).filter((imported) => !imported.typeOnly && imported.specifier.startsWith('.'))) follow(target(file, specifier));
  };
  follow(start);
  return [...reached];
}

const rulesReachedFrom = (start: string): readonly string[] => reachedFrom(start).filter((file) => file.startsWith('rules/'));

it('the core holds no rule of a pack', () => {
  const reached = rulesReachedFrom('core.ts');
  expect(reached).toContain('rules/house/catalogue.ts');
  expect(reached.filter((file) => !/^rules\/(house\/|packs?\.ts$)/.test(file))).toEqual([]);
});

it.each([
  ['us-federal', 'us'],
  ['us-states', 'us-states'],
  ['uk', 'uk'],
  ['ca', 'ca'],
  ['au', 'au'],
])('the pack %s holds the rules below rules/%s alone', (pack, folder) => {
  const reached = rulesReachedFrom(`rules/packs/${pack}.ts`);
  const others = reached.filter((file) => !file.startsWith(`rules/${folder}/`));
  expect(others.sort()).toEqual(['rules/pack.ts', `rules/packs/${pack}.ts`, 'rules/packs.ts'].sort());
  expect(reached.length).toBeGreaterThan(others.length);
});

it('an index is read without Node', () => {
  expect(reachedFrom('registry/reader.ts').filter((file) => !file.startsWith('registry/') || nodes.some((folder) => file.startsWith(folder)))).toEqual([]);
});

it('luxon stays in time/', () => {
  expect(sources.filter((file) => importsOf(file).some(({ specifier }) => specifier === 'luxon')).filter((file) => !file.startsWith('time/'))).toEqual([]);
});

it('no file of the project names what lies outside it', () => {
  const outside = ['../', 'shared/'].join('');
  const files = [...filesBelow('src', ''), ...filesBelow('test', ''), ...filesBelow('docs', '.md'), ...filesBelow('fixtures', '')];
  for (const file of files.filter((name) => /\.(ts|md|ya?ml|json|txt)$/.test(name))) {
    const content = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    if (content.includes(`${outside.slice(3)}design`) || content.includes(`${outside.slice(3)}law`) || content.includes(`${outside.slice(3)}data`)) expect.fail(`${file} names a folder outside the project`);
  }
});

it('no file is longer than two screens and a half, data and written files aside', () => {
  const long = sources.filter((file) => !/(\.data|fact-paths|reader|context-input|call\/context)\.ts$/.test(file)).filter((file) => text(file).split('\n').length > 350);
  expect(long).toEqual([]);
});
