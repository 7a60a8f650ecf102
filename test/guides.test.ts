import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fieldAt } from '../src/call/fields.js';
import { everyRule } from './support/rules.js';
import { filesBelow, readText } from './support/yaml.js';

// The guides' code, run from the sources. `npm run docs:follow` runs the same, and the commands, with the packed package and checks the types.

interface Step {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly prints: string | undefined;
}
const { stepsOf } = (await import(new URL('../scripts/doc-steps.mjs', import.meta.url).href)) as { stepsOf: (markdown: string) => readonly Step[] };

const guides = [...filesBelow('docs/guides', '.md'), 'docs/test-kit.md'];
mkdirSync('.tmp', { recursive: true });
const folder = mkdtempSync('.tmp/guides-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(guides)('%s', (guide) => {
  const steps = stepsOf(readText(guide));
  const home = `${folder}/${guide.replaceAll('/', '-')}`;
  mkdirSync(home);
  for (const { language, name, text } of steps) if (language === 'ts') writeFileSync(`${home}/${name}`, text);

  // What a command has to run before is for `npm run docs:follow`.
  const runnable = steps.filter(({ language, name, text }) => language === 'ts' && !/\.(test|config)\.ts$/.test(name) && !text.includes("openRegistry('"));
  it.each(runnable)('$name prints what the page says', async ({ name, prints = '' }) => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void lines.push(`${format(...values)}\n`));
    try {
      await import(/* @vite-ignore */ `${process.cwd()}/${home}/${name}`);
    } finally {
      log.mockRestore();
    }
    expect(lines.join('')).toBe(prints);
  });

  it('names fields, rules and obligations that there are', () => {
    const inline = [...readText(guide).replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!.replace(/: .*$/, ''));
    const paths = inline.filter((code) => /^(call|callee|campaign|registries|optOuts|consents|history|conduct|seller|telemarketer|calendar)(\[\])?\.[\w.[\]-]+$/.test(code));
    expect(paths.filter((path) => fieldAt(path) === undefined)).toEqual([]);
    const ids = inline.filter((code) => /^(us|uk|ca|au)(-[a-z]{2})?\.[a-z]/.test(code));
    expect(ids.filter((id) => !everyRule.some((rule) => rule.id === id))).toEqual([]);
  });
});
