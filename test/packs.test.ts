import { describe, expect, it } from 'vitest';
import * as core from '../src/core.js';
import { RuleDefinitionError, type CallContextInput } from '../src/index.js';
import type { RulePack } from '../src/rules/pack.js';
import { packs as names } from '../src/rules/packs.js';
import { au } from '../src/rules/packs/au.js';
import { ca } from '../src/rules/packs/ca.js';
import { uk } from '../src/rules/packs/uk.js';
import { usFederal } from '../src/rules/packs/us-federal.js';
import { usStates } from '../src/rules/packs/us-states.js';
import { lawfulCall } from '../src/testing/index.js';
import { everyRule } from './support/rules.js';

const packs: readonly RulePack[] = [usFederal, usStates, uk, ca, au];

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

it('a rule comes with the pack that its id names', () => {
  const packOf = (id: string): string => (/^us-[a-z]{2}\./.test(id) ? 'us-states' : /^ca(-[a-z]{2})?\./.test(id) ? 'ca' : ({ us: 'us-federal', uk: 'uk', au: 'au' }[id.split('.')[0]!] ?? 'house'));
  expect(everyRule.filter(({ id, kind, pack }) => pack !== (kind === 'house' ? 'house' : packOf(id))).map(({ id, pack }) => [id, pack])).toEqual([]);
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
