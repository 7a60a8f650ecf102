import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { templates, titleOf } from '../src/cli/template.js';
import type { Example } from './examples.js';

// The page is built whole into docs/playground, which is committed: it opens from a fresh clone, offline, from the disk.

const textOf = (file: string): string => readFileSync(file, 'utf8');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A call of fixtures/calls; the comment at its head says what it is. */
function call(file: string): Example {
  const text = textOf(`fixtures/calls/${file}`);
  const lines = text.split('\n');
  const about = lines.slice(0, lines.findIndex((line) => !line.startsWith('#'))).map((line) => line.slice(2)).join(' ');
  return { id: file.replace(/\.yaml$/, ''), group: 'Calls to walk through', title: about.split(/[.;:]/)[0]!, about, text };
}

/** A lawful call to begin from, as `call-compliance new` offers it. */
function template(kind: string): Example {
  const text = textOf(`fixtures/contexts/${kind}.yaml`).replace(/^#.*\n/, '');
  const title = `${kind}: ${titleOf(kind)}`;
  return { id: kind, group: 'Lawful calls to begin from', title, about: `${capital(titleOf(kind))}. Every fact that the law asks for is given.`, text };
}

const examples: readonly Example[] = [
  ...readdirSync('fixtures/calls').sort().map(call),
  ...Object.keys(templates).map(template),
];

/** The rules that have a page of their own. */
const pages = readdirSync('docs/rules').sort().map((file) => file.replace(/\.md$/, ''));

/** The bundle holds these packages; their licences ask to be named with it. */
const licences = ['libphonenumber-js', 'luxon', 'yaml', 'zod'].map((name) => `${name}\n\n${textOf(`node_modules/${name}/LICENSE${name === 'luxon' ? '.md' : ''}`).trim()}`);

export default defineConfig({
  entry: { app: 'playground/main.ts' },
  outDir: 'docs/playground',
  publicDir: 'playground/page',
  format: ['iife'],
  outExtension: () => ({ js: '.js' }),
  platform: 'browser',
  target: 'es2022',
  tsconfig: 'playground/tsconfig.json',
  noExternal: [/./],
  minify: true,
  clean: true,
  define: { EXAMPLES: JSON.stringify(examples), PAGES: JSON.stringify(pages) },
  banner: { js: `/*! call-compliance, Apache-2.0. It holds these packages:\n\n${licences.join('\n\n')}\n*/` },
});
