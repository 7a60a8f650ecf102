import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { run as runCommand } from '../src/cli/run.js';
import * as library from '../src/index.js';
import { obligationCodes } from '../src/law/obligation.js';
import { entries } from './support/examples-in-text.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text: text! }));

/** Runs an example with the library in place of its import, and gives what it prints. */
function run(code: string): string {
  const lines: string[] = [];
  const console = { log: (...values: unknown[]) => lines.push(values.join(' ')) };
  const body = code.replace(/^import \{ (.*) \} from ('call-compliance.*?')/gm, 'const { $1 } = entries[$2]');
  runInNewContext(body, { entries, console });
  return lines.join('\n');
}

it('the example prints what the README says', () => {
  const [example] = blocks.filter(({ language }) => language === 'js');
  const [output] = blocks.filter(({ language }) => language === 'text');
  expect(run(example!.text)).toBe(output!.text.trim());
});

it.each(['locateCallee', 'callingWindows'])('the example of %s prints what the README says', (name) => {
  const example = blocks.findIndex(({ language, text }) => language === 'js' && text.startsWith(`import { ${name} }`));
  const output = blocks.slice(example).find(({ language }) => language === 'text');
  expect(run(blocks[example]!.text)).toBe(output!.text.trim());
});

/** What the command prints, and what the README says that it prints. */
async function printed(argv: readonly string[], from: string): Promise<readonly [actual: string, said: string]> {
  let out = '';
  const nothing = { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true as const, value: undefined }) }) };
  await runCommand(argv, { stdin: nothing, stdout: { write: (text) => (out += text) }, stderr: { write: () => undefined }, env: {} });
  return [out, blocks.find(({ language, text }) => language === 'text' && text.startsWith(from))!.text];
}

it('the calendar of a number is what the README shows', async () => {
  const [, command] = /^`call-compliance (windows .*?)`/m.exec(readme)!;
  const [actual, said] = await printed(command!.split(' '), '+19285550142');
  expect(said).toBe(actual);
});

it('the report on clocks is what the README shows, as far as this runtime is the one that it shows', async () => {
  const [actual, said] = await printed(['doctor'], 'Package:');
  const [table] = said.split('Runtime:');
  expect(actual.split('Runtime:')[0]).toBe(table);
  if (said.includes(`tz database ${process.versions['tz']}`)) expect(withoutRuntime(actual)).toBe(withoutRuntime(said));
});

const withoutRuntime = (report: string): string => report.replace(/^Runtime: .*$/m, '');

const factsIn = (value: unknown): number =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value).reduce<number>((sum, part) => sum + factsIn(part), 0) : 1;

it('its context has sixteen facts and allows the call in daytime', () => {
  const [example] = blocks.filter(({ language }) => language === 'js');
  const context = runInNewContext(`(${/evaluateCall\((\{[\s\S]*\})\)/.exec(example!.text)![1]})`) as library.CallContextInput;
  expect(factsIn(context)).toBe(16);
  expect(library.evaluateCall({ ...context, at: '2026-06-10T14:00:00-04:00' }).decision).toBe('allow');
});

it('the smallest context has no more than fourteen facts and allows the call', () => {
  const smallest = blocks.find(({ text }) => text.startsWith('const toBusiness'))!;
  const context = runInNewContext(`${smallest.text}; toBusiness`) as library.CallContextInput;
  expect(factsIn(context)).toBe(12);
  expect(library.evaluateCall(context)).toMatchObject({ decision: 'allow', missing: [] });
});

it('every example runs', () => {
  for (const { text } of blocks.filter(({ language }) => language === 'js')) expect(() => run(text)).not.toThrow();
});

it('the codes in the examples are codes', () => {
  const [supports] = /supports: \[(.*)\]/.exec(readme)!.slice(1);
  for (const code of supports!.split(', ')) expect(Object.values(obligationCodes).flat()).toContain(code.slice(1, -1));
});
