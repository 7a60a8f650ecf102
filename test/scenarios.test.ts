import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScenario } from '../src/scenarios/run.js';
import { isKnownCitation, meets } from '../src/scenarios/citations.js';
import { isSamePath, stepsOf, without } from '../src/scenarios/path.js';
import { isScenarioFile, readScenarios, ScenarioFileError } from '../src/scenarios/read.js';
import { bases } from './support/cases.js';
import { filesBelow, readYaml } from './support/yaml.js';

const folder = 'fixtures/scenarios';
const files = existsSync(new URL(`../${folder}`, import.meta.url))
  ? filesBelow(folder, '').filter((path) => /\.(ya?ml|json)$/.test(path))
  : [];

for (const file of files) {
  const document = readYaml(file);
  if (!isScenarioFile(document)) continue;
  describe(file, () => {
    it.each(readScenarios(document).map((scenario) => ({ name: scenario.name, scenario })))('$name', ({ scenario }) =>
      expect(runScenario(scenario).mismatches).toEqual([]),
    );
  });
}

const sale = bases.bases['us-live-sale']!;
const night = '2026-06-10T21:14:00-04:00';
const consent = {
  to: ['acme'],
  form: 'written',
  covers: ['off-hours'],
  hours: [{ from: '21:00', to: '23:00' }],
  givenAt: '2026-06-01T12:00:00-04:00',
};

/** The mismatches of one scenario: a sales call at night unless it says otherwise. */
function mismatches(expect: object, rest: object = {}) {
  const [scenario] = readScenarios({
    bases: { night: { ...sale, at: night } },
    scenarios: [{ name: 'a call', base: 'night', ...rest, expect }],
  });
  return runScenario(scenario!).mismatches;
}
const differing = (...args: Parameters<typeof mismatches>): string[] => mismatches(...args).map(({ what }) => what);

function issues(input: unknown): readonly { path: string; message: string }[] {
  try {
    readScenarios(input);
  } catch (error) {
    if (error instanceof ScenarioFileError) return error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw error;
  }
  return [];
}
const faults = (scenario: object): readonly { path: string; message: string }[] =>
  issues({ bases: { night: {} }, scenarios: [{ name: 'a', expect: { decision: 'deny' }, ...scenario }] });

const contextOf = (base: object, rest: object): unknown =>
  readScenarios({ bases: { base }, scenarios: [{ name: 'a', base: 'base', expect: { decision: 'deny' }, ...rest }] })[0]!.context;

describe('a scenario passes', () => {
  it('if the decision is as expected', () => expect(differing({ decision: 'deny' })).toEqual([]));
  it('if the violations are there', () => expect(differing({ violations: ['16 CFR 310.4(c)'] })).toEqual([]));
  it('if a violation is of a paragraph under the expected one', () => expect(differing({ violations: ['16 CFR 310.4'] })).toEqual([]));
  it('if the instant is the same, however it is written', () =>
    expect(differing({ permittedAt: '2026-06-11T08:00:00-04:00' })).toEqual([]));
  it('if an excuse is named', () => expect(differing({ unless: ['16 CFR 310.4(c)'] })).toEqual([]));
  it('if an exemption is relied on', () =>
    expect(differing({ exemptions: ['16 CFR 310.4(c)'], violations: [] }, { given: { consents: [consent] } })).toEqual([]));
  it('if an obligation is there', () =>
    expect(
      differing(
        { decision: 'allow', obligations: ['end-by'], permittedUntil: '2026-06-11T01:00:00Z' },
        { given: { at: '2026-06-10T12:00:00-04:00' } },
      ),
    ).toEqual([]));
  it('if a fact is missing', () =>
    expect(
      differing(
        { decision: 'deny', missing: ['callee.locations'], permittedAt: null },
        { given: { callee: { number: '+18005550142', locations: [] } }, options: { packs: ['uk'] } },
      ),
    ).toEqual([]));
  it('by the options that it gives', () => {
    expect(differing({ decision: 'allow', violations: [] }, { options: { packs: [] } })).toEqual([]);
    expect(differing({ decision: 'deny' }, { given: { at: '2026-06-10T12:00:00-04:00' }, options: { supports: [] } })).toEqual([]);
  });
});

describe('a scenario fails', () => {
  it('if the decision is another', () =>
    expect(mismatches({ decision: 'allow' })).toEqual([
      { what: 'decision', expected: 'allow', actual: expect.stringMatching(/^deny \(violates 16 CFR 310\.4\(c\)/) as unknown },
    ]));
  it('if a violation is not there', () =>
    expect(differing({ violations: ['Operator policy (not law): frequency cap'] })).toEqual(['violations']));
  it('if none was expected', () => expect(differing({ violations: [] })).toEqual(['violations']));
  it('if the instant is another', () => {
    expect(differing({ permittedAt: '2026-06-11T08:00:01-04:00' })).toEqual(['permittedAt']);
    expect(differing({ permittedAt: null })).toEqual(['permittedAt']);
    expect(differing({ permittedUntil: '2026-06-11T08:00:01-04:00' })).toEqual(['permittedUntil']);
  });
  it('if an obligation, a missing fact, an excuse, a defence or advice is not there', () =>
    expect(
      differing({
        obligations: ['keep-records'],
        missing: ['optOuts'],
        unless: ['16 CFR 310.6(b)(7)'],
        advice: ['16 CFR 310.4(c)'],
        exemptions: ['16 CFR 310.4(c)'],
      }),
    ).toEqual(['missing', 'exemptions', 'obligations', 'unless', 'advice']));
  it('if a list that must be complete is not', () => {
    const noon = { given: { at: '2026-06-10T12:00:00-04:00' } };
    expect(differing({ violations: ['16 CFR 310.4(c)', '47 CFR 64.1200(c)(1)'], exact: true }, { options: { packs: ['us-federal'] } })).toEqual([]);
    expect(differing({ obligations: ['end-by'] }, noon)).toEqual([]);
    expect(differing({ unless: [], exact: true })).toEqual(['unless']);
    const both = { given: { house: undefined }, options: { packs: ['us-federal'], house: { 'us.frequency-cap': { perWeek: 1 } } } };
    const often = { given: { history: { calls: [{ at: '2026-06-10T12:00:00-04:00', outcome: 'no-answer' }] } }, options: both.options };
    expect(differing({ violations: ['16 CFR 310.4(c)'] }, often)).toEqual([]);
    expect(differing({ violations: ['16 CFR 310.4(c)', '47 CFR 64.1200(c)(1)'], exact: true }, often)).toEqual(['violations']);
    expect(differing({ violations: ['16 CFR 310.4(c)', '47 CFR 64.1200(c)(1)', 'Operator policy (not law): frequency cap'], exact: true }, often)).toEqual([
      // "frequency cap, derived …" continues it with a comma.
    ]);
  });
  it('if the context is malformed, with the text', () =>
    expect(mismatches({ decision: 'deny' }, { given: { call: { voice: 'robot' } } })).toEqual([
      {
        what: 'context',
        expected: 'a well-formed context',
        actual: expect.stringContaining('call.voice: "robot" is not one of') as unknown,
      },
    ]));
});

describe('the context of a scenario', () => {
  it('is the base, without, then given', () =>
    expect(
      contextOf(
        { call: { voice: 'live', dialing: 'manual' }, optOuts: [] },
        { without: ['call.voice', 'optOuts'], given: { call: { voice: 'artificial' }, charity: null } },
      ),
    ).toEqual({
      call: { dialing: 'manual', voice: 'artificial' },
      charity: null,
    }));
  it('replaces lists and takes null for a value', () =>
    expect(contextOf({ optOuts: [{ at: 'a' }], debt: { ids: ['a'] } }, { given: { optOuts: [], debt: null } })).toEqual({
      optOuts: [],
      debt: null,
    }));
  it('loses parts of a list, counted as they were', () => {
    const base = { consents: [{ form: 'oral', signed: false }, { form: 'written', signed: true }, { form: 'conduct' }] };
    expect(contextOf(base, { without: ['consents[0]', 'consents[1].signed'] })).toEqual({
      consents: [{ form: 'written' }, { form: 'conduct' }],
    });
    expect(contextOf(base, { without: ['consents[].signed'] })).toEqual({
      consents: [{ form: 'oral' }, { form: 'written' }, { form: 'conduct' }],
    });
    expect(base.consents).toHaveLength(3);
  });
  it('needs no base', () =>
    expect(readScenarios({ scenarios: [{ name: 'a', given: { at: night }, expect: { decision: 'deny' } }] })[0]!.context).toEqual({
      at: night,
    }));
});

describe('a scenario file is not usable', () => {
  it.each([
    ['an unknown key', { expects: {} }, 'scenarios.0', 'unknown key expects; did you mean expect?'],
    [
      'an unknown expectation',
      { expect: { decision: 'deny', violation: [] } },
      'scenarios.0.expect',
      'unknown key violation; did you mean violations?',
    ],
    ['no expectation', { expect: {} }, 'scenarios.0.expect', 'it expects nothing; name at least one thing to check'],
    ['only exact', { expect: { exact: true } }, 'scenarios.0.expect', 'it expects nothing; name at least one thing to check'],
    [
      'an unknown base',
      { base: 'nigth' },
      'scenarios.0.base',
      'there is no base nigth in this file; did you mean night? (its bases: night)',
    ],
    ['a base that every object has', { base: 'toString' }, 'scenarios.0.base', 'there is no base toString in this file (its bases: night)'],
    ['an unknown path', { without: ['call', 'call.voices'] }, 'scenarios.0.without.1', 'call.voices is no field of a context'],
    ['an unknown missing path', { expect: { missing: ['optOut'] } }, 'scenarios.0.expect.missing.0', 'optOut is no field of a context'],
    [
      'an unknown citation',
      { expect: { violations: ['16 CFR 310.4(x)'] } },
      'scenarios.0.expect.violations.0',
      'the catalogue has no citation 16 CFR 310.4(x), nor a paragraph under it',
    ],
    [
      'an unknown obligation',
      { expect: { obligations: ['end-byy'] } },
      'scenarios.0.expect.obligations.0',
      '"end-byy" is no obligation code; did you mean end-by?',
    ],
    [
      'a time without an offset',
      { expect: { permittedAt: '2026-06-10T12:00:00' } },
      'scenarios.0.expect.permittedAt',
      'it has no offset from UTC',
    ],
    ['an unknown option', { options: { pack: [] } }, 'scenarios.0.options', 'unknown key pack; did you mean packs?'],
    ['an option that is no data', { options: { rules: [] } }, 'scenarios.0.options', 'unknown key rules'],
    ['an unknown pack', { options: { packs: ['mars'] } }, 'scenarios.0.options', 'packs.0'],
    [
      'facts about one person, assumed',
      { options: { assume: { optOuts: [] } } },
      'scenarios.0.options',
      'assume: optOuts is a fact about one person',
    ],
  ])('%s', (_, scenario, path, message) => {
    const found = faults(scenario);
    expect(found).toHaveLength(1);
    expect(found[0]!.path).toBe(path);
    expect(found[0]!.message).toContain(message);
  });

  it.each([
    ['no scenarios', { bases: {} }, 'expected a list of scenarios'],
    ['an empty list', { scenarios: [] }, 'there is no scenario in it'],
    ['a scenario without a name', { scenarios: [{ expect: { decision: 'deny' } }] }, 'a scenario must have a name'],
    ['a list', [], 'expected an object of keys and values'],
    ['bases in a list', { bases: [], scenarios: [{ name: 'a', expect: { decision: 'deny' } }] }, 'expected an object of bases'],
    [
      'a base that is a word',
      { bases: { a: 'b' }, scenarios: [{ name: 'a', expect: { decision: 'deny' } }] },
      'expected an object of facts',
    ],
  ])('%s', (_, input, message) => expect(issues(input)[0]?.message).toContain(message));

  it('and every fault is named', () =>
    expect(
      issues({
        scenarios: [
          { name: 'a', base: 'x', without: ['y'], expect: { violations: ['1 CFR 1', '1 CFR 2'] } },
          { name: 'b', base: 'z', expect: { decision: 'deny' } },
        ],
      }).map(({ path }) => path),
    ).toEqual(['scenarios.0.expect.violations.0', 'scenarios.0.expect.violations.1', 'scenarios.0.base', 'scenarios.1.base']));
});

describe('citations are compared paragraph by paragraph', () => {
  it.each([
    ['16 CFR 310.4(b)(1)', '16 CFR 310.4(b)(1)', true],
    ['16 CFR 310.4(b)(1)', '16 CFR 310.4(b)(1)(i)', true],
    ['16 CFR 310.4(b)(1)(i)', '16 CFR 310.4(b)(1)(ii)', false],
    ['16 CFR 310.4(b)(1)(i)', '16 CFR 310.4(b)(1)', false],
    ['PECR 2003, reg. 21', 'PECR 2003, reg. 21A', false],
    ['PECR 2003', 'PECR 2003, reg. 21', true],
    ['statement: ringing', 'statement: ringing; and more', true],
    ['statement', 'statement: ringing', true],
    ['16 CFR 310.4', '16 CFR 310.45', false],
    ['16 CFR 310', '16 CFR 310.4', false],
  ])('%s by %s: %s', (expected, citation, met) => expect(meets(expected, citation)).toBe(met));

  it('a citation is known if the catalogue has it or one under it', () => {
    expect(
      ['16 CFR 310.4(c)', '16 CFR 310.4', '16 CFR 310.5(a)(8)', 'Operator policy (not law)'].filter(
        (citation) => !isKnownCitation(citation),
      ),
    ).toEqual([]);
    expect(['16 CFR 310.4(c)(9)', '16 CFR', ''].filter(isKnownCitation)).toEqual([]);
  });
});

describe('paths', () => {
  it('are read', () => expect(stepsOf('history.calls[3].outcome')).toEqual(['history', 'calls', 3, 'outcome']));
  it('stand for any entry, or for one', () => {
    expect(isSamePath('history.calls[].outcome', 'history.calls[3].outcome')).toBe(true);
    expect(isSamePath('history.calls[].outcome', 'history.calls[].outcome')).toBe(true);
    expect(isSamePath('history.calls[3].outcome', 'history.calls[3].outcome')).toBe(true);
    expect(isSamePath('history.calls[2].outcome', 'history.calls[3].outcome')).toBe(false);
    expect(isSamePath('history.calls[]', 'history.calls[3].outcome')).toBe(false);
  });
  it('leave alone what is not there', () => {
    const value = { a: [1, 2], b: null };
    expect(without(value, [['c'], ['b', 'd'], ['a', 7]])).toEqual(value);
  });
});
