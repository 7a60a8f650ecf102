import { describe, expect, it } from 'vitest';
import { evaluateCall, explain, rules } from '../src/index.js';
import { bases, changed } from './support/cases.js';

const sale = bases.bases['uk-live-marketing']!;
const decide = (given: object) => evaluateCall(changed(sale, given) as never);
const consent = { to: ['acme-uk'], form: 'written', covers: ['live-calls'], givenAt: '2026-03-01T12:00:00Z' };

it.each(['uk-live-marketing', 'uk-predictive'])('%s is lawful, and nothing is missing', (name) => {
  expect(evaluateCall(bases.bases[name] as never)).toMatchObject({ decision: 'allow', violations: [], missing: [], failures: [], advice: [] });
});

it('every policy of Ofcom names the Act under which it was made', () => {
  const policies = rules().filter(({ jurisdiction, kind }) => jurisdiction === 'GB' && kind === 'policy');
  expect(policies.filter(({ also }) => !also.includes('Communications Act 2003, ss. 128-130')).map(({ id }) => id)).toEqual([]);
});

describe('a denial says what the consent on record lacks', () => {
  const why = (consents: readonly object[], rest: object = {}): string | undefined =>
    decide({ registries: { 'uk-tps': { listed: true } }, consents, ...rest }).violations.flatMap(({ unless = [] }) => unless).find(({ citation }) => citation === 'PECR 2003, reg. 21(4)')?.why;

  it.each([
    ['none', [], 'No consent is on record.'],
    ['one for other calls', [{ ...consent, covers: ['prerecorded-calls'] }], 'The consent on record does not cover live calls.'],
    ['an inferred one', [{ ...consent, form: 'conduct', purposes: ['sale'], evidence: 'note-1' }], 'The consent on record is inferred from an act.'],
    ['one to others', [{ ...consent, to: ['others'] }], 'The consent on record does not name the caller.'],
    [
      'the nearest of two',
      [{ ...consent, to: ['others'], number: '+442079460199' }, { ...consent, affirmative: false }],
      'The consent on record is silence or a box ticked beforehand.',
    ],
    ['one without a date', [{ ...consent, givenAt: undefined }], 'Not shown: consents[].givenAt was not supplied.'],
  ])('%s', (_, consents, sentence) => expect(why(consents)).toBe(sentence));

  it('one that was followed by an objection', () =>
    expect(why([consent], { optOuts: [{ to: 'acme-uk', number: '+442079460142', at: '2026-04-01T12:00:00Z' }] })).toBe('The person has objected since.'));
});

it('who is called for is named as far as it is known', () => {
  const reason = (given: object): string | undefined => decide({ call: { voice: 'prerecorded', purpose: 'political' }, consents: [], ...given }).violations.find(({ rule }) => rule === 'uk.pecr.automated-calls')?.reason;
  expect(reason({ seller: { id: 'acme-uk', name: 'Acme Alarms' } })).toContain('by Acme Alarms is shown');
  expect(reason({ seller: null, charity: { id: 'party' } })).toContain('by party is shown');
  expect(reason({ seller: null })).toContain('by the caller is shown');
});

describe('explain', () => {
  it('answers whether legitimate interest changes the 72 hours', () => expect(explain('uk.ofcom.redial-72h')).toContain('Does legitimate interest change it? No.'));
  it.each([
    ['uk.ofcom.silent-calls', '- Penalty: Ofcom may impose up to £2,000,000'],
    ['uk.pecr.tps', '- Penalty: The Information Commissioner may impose up to £500,000; from 5 February 2026 up to £17.5 million'],
  ])('prints the penalty of %s', (id, penalty) => expect(explain(id)).toContain(penalty));
  it('prints none where the law page has no figures', () => {
    expect(explain('uk.conc.refused-times')).not.toContain('Penalty');
    expect(rules().find(({ id }) => id === 'uk.conc.refused-times')?.penalty).toBeNull();
  });
});

it('no house rule and no code is printed as law', () => {
  const ofTheHouse = rules().filter(({ id }) => /^uk\.(blanket-72h|attempt-cap|abandonment-ceiling|quiet-hours)$/.test(id));
  expect(ofTheHouse).toHaveLength(4);
  expect(ofTheHouse.every(({ kind, citation }) => kind === 'house' && citation.startsWith('Operator policy (not law)'))).toBe(true);
  expect(rules().filter(({ id }) => id.startsWith('uk.dma.'))).toMatchObject([{ kind: 'industry-code', decides: false }]);
});

it('a call that must wait is asked for the counts of the day on which it may be placed', () => {
  // The statement of 2010 measures each day. The seller was silent to the person at noon of 10 June: the 72 hours end on the 13th.
  const silent = { at: '2016-06-10T12:00:00Z', endedAt: '2016-06-10T12:00:10Z', number: '+442079460142', for: 'acme-uk', by: 'acme-uk', outcome: 'silent' };
  const given = { at: '2016-06-10T13:00:00Z', registries: { 'uk-tps': { versionOn: '2016-06-05' }, 'uk-ctps': { versionOn: '2016-06-05' } }, history: { completeSince: '2006-01-01T00:00:00Z', calls: [silent] } };
  const { violations, missing } = evaluateCall(changed(bases.bases['uk-predictive']!, given) as never);
  expect(violations.map(({ rule, clearsAt }) => [rule, clearsAt?.slice(0, 10)])).toEqual([['uk.ofcom.redial-72h', '2016-06-13']]);
  expect(missing.map(({ path, why }) => [path, why])).toEqual([['campaign.counts', 'How many calls of this campaign are put to agents and dropped on 2016-06-13 (Europe/London)? At the day’s start none are.']]);
});
