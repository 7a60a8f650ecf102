import { describe, expect, it } from 'vitest';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { Failed } from '../src/decision/assess.js';
import { judge } from '../src/decision/judge.js';
import { clearsAt } from '../src/decision/waiting.js';
import { evaluateCall } from '../src/index.js';
import { stateLaw } from '../src/rules/us-states/index.js';
import { stateHolidays } from '../src/time/state-holidays.data.js';
import { day, formatDay, type Day } from '../src/time/day.js';
import { DAY, formatInstant, SECOND, type Instant } from '../src/time/instant.js';
import { builtInZones } from '../src/time/zone.js';
import { bases, changed } from './support/cases.js';
import { contextAt, datesOf, hoursCasesOf, hoursLaw } from './support/state-hours.js';
import { everyReason, lawRows, paragraphsOf, reasonOf, rulesOf, topicOf, type LawRow } from './support/state-rows.js';

/** What a rule of a state says of a call; several periods of one rule are one rule here. */
function finding(id: string, context: unknown) {
  const facts = readCall(context, builtInZones, 'deny');
  const law = lawOf(stateLaw.filter((rule) => rule.id === id));
  const judgement = judge(facts, facts.context.at, law);
  const i = judgement.outcomes.findIndex((outcome) => outcome !== 'inapplicable');
  const outcome = judgement.outcomes[i] ?? 'inapplicable';
  if (outcome instanceof Failed) throw new Error(outcome.message);
  const rule = judgement.set.rules[i];
  return { outcome, rule, sentence: () => rule!.because(judgement.seenBy(rule!)), clears: () => clearsAt(facts, law, judgement, rule!) };
}

const named = (row: LawRow): string => `${row.state} ${row.topic}, ${row.citation}`;
const isStatedBy = ({ citation }: LawRow, rule: { readonly citation: string; readonly also: readonly string[] }): boolean =>
  paragraphsOf(citation).some((paragraph) => [rule.citation, ...rule.also].includes(paragraph));

describe('every row of the law page', () => {
  const topics = [...new Set(lawRows.map(({ topic }) => topic))];

  it.each(topics)('of %s is stated by a rule, or the register says why not', (topic) => {
    expect(lawRows.filter((row) => row.topic === topic && rulesOf(row).length === 0 && reasonOf(row) === undefined).map(named)).toEqual([]);
  });

  it('that has a rule has no reason why not', () => {
    // Several rows of one topic and state share an entry of the register, which then speaks of those without a rule.
    expect(lawRows.filter((row) => reasonOf(row) !== undefined && rulesOf(row).length > 0).map(named)).toEqual([]);
  });

  it('is what the register speaks of', () => {
    expect(everyReason.filter(({ state, topic }) => !lawRows.some((row) => row.state === state && row.topic === topic))).toEqual([]);
  });

  it.each([
    ['Ala. Admin. Code r. 770-X-5-.17(2)(b) (live); (1)(b) (automated)', ['Ala. Admin. Code r. 770-X-5-.17(2)(b)', 'Ala. Admin. Code r. 770-X-5-.17(1)(b)']],
    ['73 P.S. § 2245(a)(1), (a)(10) as amended by Act 47 of 2026 (SB 992)', ['73 P.S. § 2245(a)(1)', '73 P.S. § 2245(a)(10)', 'Act 47 of 2026']],
    ['R.I. Gen. Laws §§ 5-61-2(2), 5-61-3.6', ['R.I. Gen. Laws § 5-61-2(2)', 'R.I. Gen. Laws § 5-61-3.6']],
    ["La. Pub. Serv. Comm'n General Order R-29617 § V(A)(2); see La. R.S. 45:811", ["La. Pub. Serv. Comm'n General Order R-29617 § V(A)(2)", 'La. R.S. 45:811']],
    ['Fla. Stat. § 501.059(1), (8), (10)', ['Fla. Stat. § 501.059(1)', 'Fla. Stat. § 501.059(8)', 'Fla. Stat. § 501.059(10)']],
    ['Conn. Gen. Stat. §§ 42-288(c), 42-284(7), 42-289', ['Conn. Gen. Stat. § 42-288(c)', 'Conn. Gen. Stat. § 42-284(7)', 'Conn. Gen. Stat. § 42-289']],
    ['M.G.L. c. 159C, § 3; 201 CMR 12.02(2)', ['M.G.L. c. 159C, § 3', '201 CMR 12.02(2)']],
  ])('%s names single paragraphs', (citation, paragraphs) => expect(paragraphsOf(citation)).toEqual(paragraphs));
});

describe('hours', () => {
  it('has a rule for every row, and no rule without one', () => {
    const rules = stateLaw.filter(({ id }) => topicOf(id).startsWith('hours')).map(({ id, citation }) => `${id} ${citation}`);
    const stated = hoursLaw.map((row) => stateLaw.filter(({ id, jurisdiction, ...rule }) => jurisdiction === `US-${row.state}` && topicOf(id).startsWith('hours') && isStatedBy(row, rule)).length);
    expect(stated.filter((count) => count === 0)).toEqual([]);
    expect(rules).toHaveLength(hoursLaw.length);
  });

  describe.each(hoursLaw.map((row) => ({ row, name: named(row) })))('$name', ({ row }) => {
    it.each(hoursCasesOf(row))('$expected: $name', ({ rule: id, context, expected }) => {
      const { outcome, rule, sentence, clears } = finding(id, context);
      expect(outcome).toBe(expected);
      if (expected === 'inapplicable') return;
      expect(isStatedBy(row, rule!)).toBe(true);
      if (expected === 'complies') return;
      expect(sentence()).toMatch(/^([A-Z][a-z]+day \d{4}-\d\d-\d\d is closed |It is \d\d:\d\d).*\.$/);
      expect(sentence()).not.toMatch(/undefined|NaN|\[object| {2}/);
      // Up to the instant that is promised the call stays forbidden, and then it no longer is.
      const at = clears()!;
      const moved = (to: Instant) => finding(id, { ...(context as object), at: formatInstant(to) }).outcome;
      expect(moved(at - SECOND)).toBe('violates');
      expect(moved(at)).not.toBe('violates');
    });

    it.each(datesOf(row))('is in force $name', ({ inside, outside }) => {
      const voice = row.topic === 'hours.automated' ? 'prerecorded' : 'live';
      const id = hoursCasesOf(row)[0]!.rule;
      const then = finding(id, contextAt(row, inside, voice));
      expect(then.outcome).toBe('violates');
      expect(isStatedBy(row, then.rule!)).toBe(true);
      const beyond = finding(id, contextAt(row, outside, voice)).rule;
      expect(beyond === undefined || beyond !== then.rule).toBe(true);
    });
  });
});

describe('holidays', () => {
  const laborDay = day('2026-09-07');
  const states = lawRows.filter(({ topic }) => topic === 'holidays');

  it('are known of every state that closes them', () => expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(Object.keys(stateHolidays).filter((state) => state !== 'NE'))));

  describe.each(states)('$state', (row) => {
    const startOf = (on: Day): Instant => Date.parse(`${formatDay(on)}T00:00:00Z`) - builtInZones.named({ AL: 'America/Chicago', LA: 'America/Chicago', PA: 'America/New_York', RI: 'America/New_York', UT: 'America/Denver' }[row.state]!)!.offsetAt(on * DAY + DAY / 2);
    const outcomeAt = (at: Instant, voice: 'live' | 'prerecorded') => finding(`us-${row.state.toLowerCase()}.holidays`, contextAt(row, at, voice));

    it.each(['live', 'prerecorded'] as const)('closes Labor Day to %s calls from midnight to midnight', (voice) => {
      expect(outcomeAt(startOf(laborDay) - SECOND, voice).outcome).toBe('complies');
      expect(outcomeAt(startOf(laborDay), voice).outcome).toBe('violates');
      expect(outcomeAt(startOf(laborDay + 1) - SECOND, voice).outcome).toBe('violates');
      expect(outcomeAt(startOf(laborDay + 1), voice).outcome).toBe('complies');
    });

    it('says which day it is and when it ends', () => {
      const { sentence, clears } = outcomeAt(startOf(laborDay) + DAY / 2, 'live');
      expect(sentence()).toMatch(/^Monday 2026-09-07 is closed in [A-Z][a-z ]+( [A-Z][a-z]+)?: Labor Day\.$/);
      expect(clears()).toBe(startOf(laborDay + 1));
    });

    it('is in force from the day of the row', () => {
      const on = stateLaw.filter(({ id }) => id === `us-${row.state.toLowerCase()}.holidays`).map(({ inForce }) => inForce.from).sort((a, b) => a - b)[0]!;
      expect(formatDay(on)).toBe(row.effectiveFrom ?? '1900-01-01');
    });
  });
});

it('an exemption of the counties that do not keep a holiday shows the instant whose day it is', () => {
  const locations = [{ region: 'US-AL', county: 'Jefferson', timeZone: 'America/Chicago', basis: 'confirmed' }];
  const call = changed(bases.bases['us-live-sale']!, { at: '2026-02-17T12:00:00-06:00', callee: { locations } }, ['registries', 'history', 'campaign']);
  expect(evaluateCall(call as never, { packs: ['us-states'] }).exemptions).toMatchObject([{ rule: 'us-al.holidays', citation: 'Ala. Code § 1-3-8', facts: { at: '2026-02-17T18:00:00Z' } }]);
});
