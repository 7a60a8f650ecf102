import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import v8 from 'node:v8';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallContextError, createEvaluator, evaluateCall, RuleDefinitionError, type CallContextInput } from '../src/index.js';
import { Unusable } from '../src/cli/io.js';
import { parseSource } from '../src/cli/parse-source.js';
import { run } from '../src/cli/run.js';
import { merge } from '../src/call/merge.js';
import { parseNumber } from '../src/call/number.js';
import { readScenarios, ScenarioFileError } from '../src/scenarios/read.js';
import { runScenario } from '../src/scenarios/run.js';
import { bases } from './support/cases.js';
import { holdsFor, runs } from './support/holds.js';
import { filesBelow, readText } from './support/yaml.js';

const lawful = bases.bases['us-live-sale'] as unknown as CallContextInput;

/** What an act throws; `undefined` if it ends well. */
function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

const isDocumented = (error: unknown): boolean => error === undefined || error instanceof CallContextError;

/** An act ends soon, on a machine that has other things to do too. */
function inTime<T>(act: () => T, milliseconds = 5_000): T {
  const start = performance.now();
  const result = act();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return result;
}

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toMillis', 'toJSON', 'at', 'call', 'length', ''];
const anyKey = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 12 }));
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.jsonValue(), fc.constantFrom(Number.NaN, Infinity, -0, 1e308, 8_640_000_000_000_001, '', '\u0000', '٠١٢', '２０２６-06-10', '2026-06-10', '+1212555017６'), fc.array(tie('anything'), { maxLength: 3 }), fc.array(fc.tuple(anyKey, tie('anything')), { maxLength: 4 }).map(ownKeys)),
}));

/** An object with these keys of its own, `__proto__` too, as `JSON.parse` makes them. */
function ownKeys(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of entries) Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const paths = pathsIn(lawful);
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key])) : [];
  return [path, ...inner];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((part: unknown, i) => (String(i) === key ? withAt(part, rest, put) : part));
  return ownKeys(Object.entries(value as object).map(([name, part]) => [name, name === key ? withAt(part, rest, put) : part]));
}

describe('evaluateCall', () => {
  it('throws nothing but CallContextError, whatever it is given', () =>
    holdsFor(70, anything, (given) => {
      expect(isDocumented(thrownBy(() => evaluateCall(given as CallContextInput)))).toBe(true);
    }, 5));

  it('nor where one part of a context is anything', () =>
    holdsFor(71, fc.tuple(fc.constantFrom(...paths), anything, anyKey), ([path, put, key]) => {
      const context = withAt(lawful, path, put);
      expect(isDocumented(thrownBy(() => evaluateCall(context as CallContextInput)))).toBe(true);
      expect(isDocumented(thrownBy(() => evaluateCall(ownKeys([...Object.entries(lawful), [key, put]]) as unknown as CallContextInput)))).toBe(true);
    }, 2));

  it.each([undefined, null, true, 1, 'call', Symbol('call'), 1n, [], () => lawful, new Date(), new Map(), Object.create(null)])('is not given a context by %s', (given) => {
    expect(thrownBy(() => evaluateCall(given as never))).toBeInstanceOf(CallContextError);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('takes %s for an unknown key, and nothing is changed by it', (key) => {
    const sections = pathsIn(lawful).filter((path) => !Array.isArray(path));
    for (const path of sections) {
      const part = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], lawful);
      if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
      const polluted = withAt(lawful, path, ownKeys([...Object.entries(part), [key, { listed: true, polluted: true }]]));
      const error = thrownBy(() => evaluateCall(polluted as CallContextInput));
      expect(error).toBeInstanceOf(CallContextError);
      expect((error as CallContextError).issues.map(({ code }) => code)).toContain('unknown-key');
      expect(thrownBy(() => createEvaluator({ assume: polluted as never }))).toBeInstanceOf(RuleDefinitionError);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(([] as unknown as Record<string, unknown>)['listed']).toBeUndefined();
  });

  const nest = (levels: number): unknown => JSON.parse(`${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`);
  it.each(paths.filter((path) => path.length < 3))('ends soon where %s is nested ten thousand levels deep', (...path) => {
    const deep = withAt(lawful, path, nest(10_000));
    expect(inTime(() => thrownBy(() => evaluateCall(deep as CallContextInput)))).toBeInstanceOf(CallContextError);
  });

  const long = 'a'.repeat(1_000_000);
  it.each([
    ['a number of a million characters', { callee: { number: long } }],
    ['a number of a million digits', { callee: { number: `+1${'2'.repeat(1_000_000)}` } }],
    ['a number of a million marks', { callee: { number: `+1${'-'.repeat(1_000_000)}2125550176` } }],
    ['a number of brackets', { callee: { number: '('.repeat(100_000) } }],
    ['an extension without end', { callee: { number: `+12125550176 ${'ext. '.repeat(100_000)}` } }],
    ['an instant of a million digits', { at: `2026-06-10T14:00:00.${'0'.repeat(1_000_000)}Z` }],
    ['a day of a million digits', { campaign: { startedOn: '2'.repeat(1_000_000) } }],
    ['a zone of a million characters', { callee: { locations: [{ timeZone: `America/${long}` }] } }],
    ['a word of a million characters', { call: { voice: long } }],
    ['a key of a million characters', { [long]: 1 }],
    ['ten thousand keys', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, i]))],
    ['ten thousand faulty calls', { history: { calls: Array.from({ length: 10_000 }, () => ({ at: 'x' })) } }],
    ['twenty thousand opt-outs', { optOuts: Array.from({ length: 20_000 }, (_, i) => ({ at: '2026-01-01T00:00:00Z', number: '+12125550177', to: `other-${i}` })) }],
    ['twenty thousand calls', { history: { completeSince: '2020-01-01T00:00:00Z', calls: Array.from({ length: 20_000 }, (_, i) => ({ at: Date.UTC(2026, 1, 1) + i * 1_000, number: '+12125550177', outcome: 'no-answer' })) } }],
    ['twenty thousand consents', { consents: Array.from({ length: 20_000 }, (_, i) => ({ to: [`other-${i}`], covers: ['live-calls'], form: 'oral' })) }],
  ])('ends soon with %s', (_, part) => {
    const error = inTime(() => thrownBy(() => evaluateCall({ ...lawful, ...part } as CallContextInput)), 20_000);
    expect(isDocumented(error)).toBe(true);
  });
});

describe('digits of other scripts', () => {
  it.each([
    ['Arabic', '+١٢١٢٥٥٥٠١٧٦'],
    ['full-width', '+１２１２５５５０１７６'],
    ['Persian', '+۱۲۱۲۵۵۵۰۱۷۶'],
  ])('in a number are the digits that they stand for (%s), so that no list is missed', (_, text) => expect(parseNumber(text, undefined)).toBe('+12125550176'));

  it.each(['+१२१२५५५०१७६', '+1212555017\u{1D7D4}', '+1 (2l2) 555-O176', '+1212\u200b5550176x5'])('that are not known make no number: %s', (text) => expect(parseNumber(text, undefined)).toBeUndefined());

  it.each([
    ['at', { at: '２０２６-06-10T14:00:00Z' }],
    ['campaign.startedOn', { campaign: { startedOn: '٢٠٢٦-06-01' } }],
  ])('are none in a time: %s', (path, part) => {
    const error = thrownBy(() => evaluateCall({ ...lawful, ...part }));
    expect((error as CallContextError).issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('a document', () => {
  const documents = [...filesBelow('fixtures/calls', '.yaml'), ...filesBelow('fixtures/contexts', '.yaml'), ...filesBelow('fixtures/scenarios/us', '.yaml').slice(0, 6)].map(readText);
  const bytes = fc.tuple(fc.constantFrom(...documents), fc.array(fc.record({ at: fc.nat(), drop: fc.nat(20), put: fc.oneof(fc.string({ maxLength: 6, unit: 'binary' }), fc.constantFrom('&a ', '*a', '<<: ', '!!binary ', '!!js/function ', '? ', '- ', '{', ']', '|', '>', '\t', '%YAML 9.9\n', '---\n', '"', "'", '\u0000', '\ufeff', '__proto__: ', '!<tag:x> ')) }), { minLength: 1, maxLength: 4 })).map(([text, faults]) =>
    faults.reduce((broken, { at, drop, put }) => broken.slice(0, at % (broken.length + 1)) + put + broken.slice((at % (broken.length + 1)) + drop), text),
  );

  it('that is broken is refused with its name, or read', () =>
    holdsFor(72, bytes, (text) => {
      const error = thrownBy(() => {
        const { value } = parseSource('calls.yaml', text);
        const scenarios = thrownBy(() => readScenarios(value).map(runScenario));
        if (scenarios !== undefined && !(scenarios instanceof ScenarioFileError)) throw scenarios;
        const judged = thrownBy(() => evaluateCall(value as CallContextInput));
        if (!isDocumented(judged)) throw judged;
      });
      if (error === undefined) return;
      if (!(error instanceof Unusable)) throw error;
      expect(error.message).toMatch(/^calls\.yaml:/);
    }, 0.5));

  const laughs = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n')}\n`;
  it.each([
    ['aliases of aliases of aliases', laughs],
    ['a long list that is repeated often', `a: &a [${'x, '.repeat(5_000)}]\nb: [${'*a, '.repeat(2_000)}]\n`],
    ['very many aliases', `a: &a x\nb: [${'*a, '.repeat(5_000)}]\n`],
    ['very many anchors', Array.from({ length: 2_000 }, (_, i) => `a${i}: &a${i} x\nb${i}: *a${i}`).join('\n')],
    ['merges of merges', `a0: &a0 { k: 1 }\n${Array.from({ length: 1_000 }, (_, i) => `a${i + 1}: &a${i + 1} { <<: *a${i} }`).join('\n')}\n`],
    ['brackets without end', '['.repeat(10_000)],
    ['braces without end', '{a: '.repeat(10_000)],
    ['JSON that is nested deeply', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['ever deeper indentation', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a million blanks', `a:${' '.repeat(1_000_000)}b`],
    ['thirty thousand lines', '\n'.repeat(30_000)],
    ['a comment of a million characters', `#${' '.repeat(1_000_000)}`],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['a number of a million digits', `a: ${'1'.repeat(1_000_000)}`],
    ['a key that stands twice, very often', 'a: 1\n'.repeat(4_000)],
  ])('with %s ends soon', (_, text) => {
    const error = inTime(() => thrownBy(() => parseSource('bomb.yaml', text)), 20_000);
    expect(error === undefined || error instanceof Unusable).toBe(true);
  });
});

describe('the command line', () => {
  // oxlint-disable-next-line no-control-regex
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
  const text = (parts: string[]) => ({ write: (part: string) => void parts.push(part) });
  const cli = async (argv: readonly string[], input = '') => {
    const [out, err]: [string[], string[]] = [[], []];
    const status = await run(argv, { stdin: (async function* () { yield input; })(), stdout: text(out), stderr: text(err), env: {} });
    return { status, out: out.join(''), err: err.join('') };
  };
  const poison = fc.array(fc.constantFrom('\u001b[2J', '\u001b]0;x\u0007', '\u009b31m', '\u202e', '\r', '\u0000', '\u200b', '\u2028', 'a', 'é', '\ud800', '\n', '😀'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

  it('writes no control character of a context to the terminal, whether it is judged or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths.filter((path) => path.length > 0)), poison, fc.boolean(), async (path, put, asKey) => {
        const context = asKey ? { ...lawful, [put]: 1 } : withAt(lawful, path, put);
        for (const flags of [[], ['--json']]) {
          const { status, out, err } = await cli(['check', '-', ...flags], JSON.stringify(context));
          expect([0, 1, 2]).toContain(status);
          expect(err).not.toContain('defect of call-compliance');
          expect(out + err).not.toMatch(controls);
        }
      }),
      { numRuns: runs(0.2), seed: 73 },
    ));

  it.each([
    ['check', '\u0000'], ['check', '../../../../../../nowhere'], ['check', '.'], ['check', '/dev/null'], ['check', 'x'.repeat(10_000)], ['check', '\u001b[2J'], ['check', 'a\nb'],
    ['new', '../../package.json'], ['new', '__proto__'], ['new', 'constructor'], ['new', '\u001b[2J'],
    ['explain', '__proto__'], ['explain', 'constructor'], ['explain', '../us.tsr.calling-hours'], ['explain', '\u001b[2J'],
    ['rules', '--jurisdiction', '__proto__'], ['test', '\u0000'], ['test', '/dev/null'], ['check', '-', '--options', '__proto__'], ['check', '-', '--packs', '__proto__'], ['check', '-', '--at', '\u001b[2J'],
  ])('refuses %s %j in words', async (...argv) => {
    const { status, err } = await cli(argv, '{}');
    expect(status).toBe(2);
    expect(err).not.toBe('');
    expect(err).not.toContain('defect of call-compliance');
    expect(err).not.toMatch(controls);
  });

  it('does not read a device that never ends', async () => {
    const { status, err } = await cli(['check', '/dev/zero']);
    expect({ status, err }).toEqual({ status: 2, err: '/dev/zero: this is longer than 32 MB; a call or a scenario file is not\n' });
  });

  it('looks for scenarios in a file of blank lines in time that grows with its length', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'blank-'));
    writeFileSync(join(folder, 'blank.yaml'), `${'\n'.repeat(300_000)}${' '.repeat(300_000)}x`);
    const start = performance.now();
    expect((await cli(['test', folder])).status).toBe(2);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('what is remembered between calls', () => {
  const heap = (): number => {
    v8.setFlagsFromString('--expose-gc');
    (vm.runInNewContext('gc') as () => void)();
    return process.memoryUsage().heapUsed;
  };
  const zone = (i: number): string => 'antarctica/casey'.split('').map((letter, place) => ((i >> place) & 1 ? letter.toUpperCase() : letter)).join('');

  it.each<[string, (i: number) => object]>([
    ['zones are named in every mixture of capitals', (i) => ({ callee: { locations: [{ country: 'AQ', timeZone: zone(i), basis: 'confirmed' }] } })],
    ['persons and sellers are others each time', (i) => ({ seller: { id: `seller-${'x'.repeat(200)}${i}` }, callee: { personId: `person-${'x'.repeat(200)}${i}` } })],
    ['years are others each time', (i) => ({ at: Date.UTC(1996 + (i % 9_000), 5, 10, 18), callee: { number: '+15045550176' } })],
  ])('does not grow where %s', (_, part) => {
    const judge = (from: number, to: number): void => {
      for (let i = from; i < to; i++) thrownBy(() => evaluateCall(merge(lawful, part(i)) as CallContextInput, { detail: 'decision' }));
    };
    judge(0, 200);
    const before = heap();
    judge(200, 500);
    // Less than the contexts would take if they were kept.
    expect(heap() - before).toBeLessThan(1_500_000);
  });
});
