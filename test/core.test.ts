import { describe, expect, it } from 'vitest';
import * as core from '../src/core.js';
import { createEvaluator, type CallContextInput, type Decision } from '../src/index.js';
import type { RulePack } from '../src/rules/pack.js';
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

describe('the other options', () => {
  const at2115 = lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00' } });

  it('are those of the main entry', () => {
    const mine = core.defineRule({ id: 'house.none', title: 'None', summary: 'No call.', prohibits: () => true });
    const others = { assume: { seller: { id: 'acme' } }, house: { 'us.frequency-cap': {} }, rules: [mine], supports: [], detail: 'decision', unknownPlace: 'all-zones' } as const;
    expect(core.createEvaluator({ packs, ...others })(at2115)).toEqual(createEvaluator(others)(at2115));
    expect(core.createEvaluator({ packs, ...others })(at2115).violations.map(({ rule }) => rule)).toContain('house.none');
  });
});

