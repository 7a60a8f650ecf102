import { describe, expect, it } from 'vitest';
import { callAt, type Call } from '../src/call/call.js';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { judge } from '../src/decision/judge.js';
import { ask, type Condition } from '../src/law/condition.js';
import { Unanswered } from '../src/law/known.js';
import type { Rule } from '../src/law/rule.js';
import { DAY, formatInstant, HOUR, NEVER, SECOND, type Instant } from '../src/time/instant.js';
import { builtInZones } from '../src/time/zone.js';
import { contextOf, everyTable, type Table } from './support/cases.js';
import { everyRule } from './support/rules.js';

// `permittedAt`, `permittedUntil` and `clearsAt` skip from one announced change to the next: an answer that changes unannounced is passed by.

const later = [SECOND, HOUR, 8 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 20 * DAY, 31 * DAY, 62 * DAY, 100 * DAY, 200 * DAY, 367 * DAY, 600 * DAY, 1_000 * DAY, 2_000 * DAY];

/** The conditions on which a rule's answer depends, by where they stand; while it does not apply, or may not, nothing else decides. */
function conditionsOf({ appliesTo, prohibits, exempts, unless }: Rule, call: Call): readonly (readonly [string, Condition])[] {
  if (ask(appliesTo, call) !== true) return [['appliesTo', appliesTo]];
  return [['appliesTo', appliesTo], ['prohibits', prohibits], ...[...exempts, ...unless].map(({ citation, holds }) => [citation, holds] as const)];
}

const soonestOf = ({ changes }: Condition, call: Call): Instant => changes.reduce((soonest, change) => Math.min(soonest, change(call)), NEVER);

const said = (test: Condition, call: Call): string => {
  const answer = ask(test, call);
  return answer instanceof Unanswered ? `${answer.kind} ${answer.questions.map(({ path }) => path).join()}` : String(answer);
};

/** What changes although nothing was announced. */
function surprises(table: Table): readonly string[] {
  const law = lawOf(everyRule.filter(({ id }) => id === table.rule));
  const variations = [{ name: 'the call itself' }, ...[table.permits, table.awaits, table.prohibits, table.exempts, table.needs, table.ignores].flat()];
  return variations.flatMap(({ name, ...variation }) => {
    const facts = readCall(contextOf(table, variation), builtInZones, 'deny');
    const { at } = facts.context;
    const { call, set, seenBy } = judge(facts, at, law);
    // After the call no time passes.
    if (call.stage === 'post-call') return [];
    const newLaw = law.nextVersion(call);
    return set.rules.flatMap((rule) => {
      const now = seenBy(rule);
      const then = (time: Instant): Call => callAt(facts, time, facts.place.zonesOf.get(rule.jurisdiction));
      // What excuses an act may rest with the act's own changes: it counts no longer than the act is prohibited.
      const ofAct = Math.min(newLaw, soonestOf(rule.prohibits, now));
      return conditionsOf(rule, now).flatMap(([where, test]) => {
        const own = Math.min(newLaw, soonestOf(test, now));
        const next = test === rule.appliesTo || own < NEVER ? own : ofAct;
        const times = [...later.map((time) => at + time), next - SECOND, at + Math.floor((next - at) / 2 / SECOND) * SECOND].filter((time) => at < time && time < next && Number.isFinite(time));
        const changed = times.find((time) => said(test, then(time)) !== said(test, now));
        return changed === undefined ? [] : [`${name}: ${where} by ${formatInstant(changed)}, not ${next === NEVER ? 'never' : formatInstant(next)}`];
      });
    });
  });
}

describe('nothing changes before it is said to', () => {
  it.each(everyTable)('$rule', (table) => expect(surprises(table)).toEqual([]));
});
