import { expect, it } from 'vitest';
import { createEvaluator, RuleDefinitionError, type CallContextInput, type EvaluatorOptions, type RegistryAnswer } from '../src/index.js';
import { CallContextError } from '../src/call/errors.js';
import { bases } from './support/cases.js';

const sale = bases.bases['us-live-sale'] as unknown as CallContextInput;
const { 'us-national': _, ...others } = sale.registries!;
const unasked: CallContextInput = { ...sale, registries: others };
const packs: EvaluatorOptions = { packs: ['us-federal'] };

const asked: string[] = [];
const judge = (context: unknown, answer: RegistryAnswer | undefined) =>
  createEvaluator({
    ...packs,
    registries: {
      'us-national': (number) => {
        asked.push(number);
        return answer;
      },
    },
  })(context as CallContextInput);
const versionOn = sale.registries!['us-national']!.versionOn!;

it('a registry at hand says what the call leaves open', () => {
  expect(judge(unasked, { listed: false, versionOn }).decision).toBe('allow');
  expect(judge(unasked, { listed: true, versionOn }).violations.map(({ rule }) => rule)).toContain('us.tsr.national-registry');
  expect(asked.at(-1)).toBe('+12125550142');
});

it('a number that it does not answer for stays unknown', () => {
  expect(judge(unasked, undefined)).toMatchObject({ decision: 'deny', missing: expect.arrayContaining([expect.objectContaining({ path: 'registries.us-national.listed' })]) });
  expect(judge({ ...unasked, registries: undefined }, undefined).decision).toBe('deny');
});

it('what the call itself says wins whole', () => {
  const before = asked.length;
  expect(judge(sale, { listed: true, versionOn }).decision).toBe('allow');
  expect(judge({ ...sale, registries: { ...sale.registries, 'us-national': { listed: false } } }, { listed: false, versionOn }).missing.map(({ path }) => path)).toContain('registries.us-national.versionOn');
  expect(asked.length).toBe(before);
});

it('is asked in international form, with the standing facts laid under', () => {
  const national = { ...unasked, callee: { ...unasked.callee, number: '(212) 555-0142', country: 'US' } };
  expect(judge(national, { listed: false, versionOn }).decision).toBe('allow');
  expect(asked.at(-1)).toBe('+12125550142');
  const { registries: subscriptions, ...bare } = unasked;
  const evaluate = createEvaluator({ ...packs, assume: { registries: subscriptions! }, registries: { 'us-national': () => ({ listed: false, versionOn }) } });
  expect(evaluate(bare).decision).toBe('allow');
});

it.each([
  ['no context', 3],
  ['no called person', { ...unasked, callee: 'x' }],
  ['no number', { ...unasked, callee: {} }],
  ['a number that is none', { ...unasked, callee: { number: 'x' } }],
  ['registries that are none', { ...unasked, registries: [] }],
])('%s is malformed as before, and nobody is asked', (_, context) => {
  const before = asked.length;
  expect(() => judge(context, undefined)).toThrow(CallContextError);
  expect(asked.length).toBe(before);
});

it('an unknown registry, or what is no function, is refused', () => {
  const options = (registries: unknown) => () => createEvaluator({ registries } as EvaluatorOptions);
  expect(options({ 'us-nation': () => undefined })).toThrow(RuleDefinitionError);
  expect(options({ 'us-nation': () => undefined })).toThrow('registries: unknown option us-nation');
  expect(options({ subscriptions: () => undefined })).toThrow('registries: unknown option subscriptions');
  expect(options({ 'us-national': { listed: true } })).toThrow('registries.us-national: expected a function from a number to what the registry says');
});
