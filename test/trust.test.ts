import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/trust.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const survivors = JSON.parse(readFileSync('scripts/mutation-survivors.json', 'utf8')) as readonly { file: string; line: string; replacement: string; reason: string }[];

it('every command of docs/trust.md can be run', () => {
  const named = [...page.matchAll(/npm run (\w+)/g)].map(([, name]) => name!);
  const files = [...page.matchAll(/test\/[\w-]+\.test\.ts/g)].map(([file]) => file);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it('a mutant that no test can notice is listed with its reason, and stands in the code', () => {
  for (const { file, line, replacement, reason } of survivors) {
    expect(readFileSync(file, 'utf8').split('\n').map((own) => own.trim())).toContain(line);
    expect(page).toContain(`| \`${file}\` | \`${replacement.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\` | ${reason} |`);
  }
});
