import { describe, expect, it } from 'vitest';
import * as core from '../src/core.js';
import { createEvaluator, RuleDefinitionError, type CallContextInput, type Decision } from '../src/index.js';
import type { RulePack } from '../src/rules/pack.js';
import { packs as names } from '../src/rules/packs.js';
import { au } from '../src/rules/packs/au.js';
import { ca } from '../src/rules/packs/ca.js';
import { uk } from '../src/rules/packs/uk.js';
import { usFederal } from '../src/rules/packs/us-federal.js';
import { usStates } from '../src/rules/packs/us-states.js';
import { readScenarios } from '../src/scenarios/read.js';
import { callKinds, lawfulCall } from '../src/testing/index.js';
import { filesBelow, readYaml } from './support/yaml.js';

const packs: readonly RulePack[] = [usFederal, usStates, uk, ca, au];
const lawful = callKinds.map((kind) => ({ kind, call: lawfulCall(kind) }));
const countryOf = ({ callee }: CallContextInput): string => callee.locations![0]!.country!;

/** What both entries say alike: the day of comparison is that of the given packs in the one, of all packs in the other. */
const said = ({ law: { version }, ...rest }: Decision): object => ({ ...rest, law: { version } });

/** Decisions are plain JSON, made by the same code in the same order; the differences of two are looked for only where there are some. */
const expectSame = (own: object, main: object, name: string): void => {
  if (JSON.stringify(own) !== JSON.stringify(main)) expect(own, name).toEqual(main);
};

describe('a pack', () => {
  it.each(packs)('$name is whole and frozen', (pack) => {
    expect(Object.isFrozen(pack) && Object.isFrozen(pack.rules) && Object.isFrozen(pack.countries)).toBe(true);
    expect(pack.rules.every((rule) => rule.pack === pack.name)).toBe(true);
    expect(pack.lastVerifiedOn).toBe(pack.rules.map((rule) => rule.lastVerifiedOn).reduce((a, b) => (a < b ? a : b)));
  });

  it('is there for every name, with its countries', () => {
    expect(packs.map(({ name }) => name)).toEqual(names);
    expect(packs.map(({ countries }) => countries)).toEqual([['US'], ['US'], ['GB'], ['CA'], ['AU']]);
  });
});

describe.each(packs)('the core with $name', (pack) => {
  const own = core.createEvaluator({ packs: [pack] });
  const byName = createEvaluator({ packs: [pack.name] });

  it.each(lawful.filter(({ call }) => pack.countries.includes(countryOf(call))))('says of $kind what the main entry says with that pack', ({ call }) => {
    expect(said(own(call))).toEqual(said(byName(call)));
    expect(own(call).law.lastVerifiedOn).toBe(pack.lastVerifiedOn);
  });

  it.each(lawful.filter(({ call }) => !pack.countries.includes(countryOf(call))))('denies $kind, of whose law it has nothing', ({ call }) => {
    const { decision, violations, advice } = own(call);
    expect([decision, violations.map(({ rule }) => rule), advice]).toEqual(['deny', ['any.coverage.no-pack'], []]);
  });
});

describe('over the scenarios', () => {
  const contexts = filesBelow('fixtures/scenarios', '.yaml').flatMap((file) => readScenarios(readYaml(file)).map(({ name, context }) => ({ name: `${file}: ${name}`, context: context as unknown as CallContextInput })));

  it('the core with all packs says what the main entry says', () => {
    const [own, main] = [core.createEvaluator({ packs }), createEvaluator()];
    for (const { name, context } of contexts) expectSame(own(context), main(context), name);
    expect(contexts.length).toBeGreaterThan(500);
  });

  // Every fourth for each pack: the rules are those that all packs have been compared with.
  it.each(packs)('the core with $name says what the main entry says with it, or that it holds nothing of a country', (pack) => {
    const [own, byName] = [core.createEvaluator({ packs: [pack] }), createEvaluator({ packs: [pack.name] })];
    let alike = 0;
    for (const { name, context } of contexts.filter((_, i) => i % 4 === 0)) {
      const decision = own(context);
      if (decision.violations.some(({ rule }) => rule === 'any.coverage.no-pack')) continue;
      expectSame(said(decision), said(byName(context)), name);
      alike++;
    }
    expect(alike).toBeGreaterThan(0);
  });
});

it('a country that no pack of the package knows is told from one whose pack was not given', () => {
  const sale = lawfulCall('us-sale');
  const because = (given: readonly RulePack[], callee: CallContextInput['callee']): readonly string[] => core.createEvaluator({ packs: given })({ ...sale, callee }).violations.filter(({ rule }) => rule === 'any.coverage.no-pack').map(({ reason }) => reason);
  expect(because([uk], { number: '+12125550142' })).toEqual(['No rule pack of US (us-federal, us-states) was given: nothing was checked there, so nothing says that the call is lawful.']);
  expect(because([uk], { number: '+4930901820', locations: [{ country: 'DE', timeZone: 'Europe/Berlin', basis: 'confirmed' }] })).toEqual(['This package holds no law of DE, so it cannot say that the call is lawful.']);
  expect(because([usStates], { number: '+12125550142' })).toEqual([]);
});

it('a part of a country’s law that was not given is mentioned, as in the main entry', () => {
  expect(core.createEvaluator({ packs: [usFederal] })(lawfulCall('us-sale')).advice.map(({ rule, reason }) => [rule, reason])).toContainEqual(['any.coverage.pack-left-out', 'The rules of US in us-states were left out by the option packs; nothing was checked there.']);
});

describe('the other options', () => {
  const at2115 = lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00' } });

  it('are those of the main entry', () => {
    const mine = core.defineRule({ id: 'house.none', title: 'None', summary: 'No call.', prohibits: () => true });
    const others = { assume: { seller: { id: 'acme' } }, house: { 'us.frequency-cap': {} }, rules: [mine], supports: [], detail: 'decision', unknownPlace: 'all-zones' } as const;
    expect(core.createEvaluator({ packs, ...others })(at2115)).toEqual(createEvaluator(others)(at2115));
    expect(core.createEvaluator({ packs, ...others })(at2115).violations.map(({ rule }) => rule)).toContain('house.none');
  });
});

describe('wrong use', () => {
  const message = (options: unknown): string => {
    try {
      core.createEvaluator(options as core.CoreOptions);
    } catch (error) {
      expect(error).toBeInstanceOf(RuleDefinitionError);
      return (error as Error).message;
    }
    return 'nothing was thrown';
  };
  const none = "packs: expected at least one rule pack, such as usFederal with import { usFederal } from 'call-compliance/packs/us-federal'; without one nothing can be checked";
  const foreign = "expected a rule pack as this copy of the package exports it, such as usFederal with import { usFederal } from 'call-compliance/packs/us-federal'";

  it.each([
    ['no options', undefined, none],
    ['no packs', {}, none],
    ['packs of none', { packs: [] }, none],
    ['a pack outside a list', { packs: uk }, none],
    ['a name', { packs: ['us-states'] }, "packs.0: \"us-states\" is the name of a rule pack; give the pack itself: import { usStates } from 'call-compliance/packs/us-states'"],
    ['a name of no pack', { packs: [uk, 'mars'] }, `packs.1: ${foreign}`],
    ['nothing', { packs: [null] }, `packs.0: ${foreign}`],
    ['an imitation', { packs: [{ ...uk }] }, `packs.0: ${foreign}`],
    ['a pack twice', { packs: [uk, ca, uk] }, 'packs.2: uk is given twice'],
    ['another option that there is not', { packs: [uk], pack: 1 }, 'options: unknown option pack; did you mean packs?'],
    ['several faults', { packs: ['uk'], detail: 'all' }, /^packs\.0: "uk" is the name[^\n]*\ndetail: /],
  ])('%s', (_, options, said) => (said instanceof RegExp ? expect(message(options)).toMatch(said) : expect(message(options)).toBe(said)));

  it('what is no options at all', () => expect(message('uk')).toContain(none));
});
