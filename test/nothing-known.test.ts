import { describe, expect, it } from 'vitest';
import type { Call } from '../src/call/call.js';
import { ask, type Condition } from '../src/law/condition.js';
import { Unanswered } from '../src/law/known.js';
import type { Rule } from '../src/law/rule.js';
import { callOf, changed, contextOf, everyTable } from './support/cases.js';
import { isWellFormed } from './support/near-cases.js';
import { everyRule } from './support/rules.js';

// Whatever was left out of a context, every part of every rule answers yes, no or with a question, and says when that may change.

const numbers = ['+12125550142', '+14165550142', '+442079460123', '+61255501234'];
const purposes = ['sale', 'charity', 'debt-collection', 'informational', 'survey'];
const parts: readonly object[] = [
  {},
  { seller: null, charity: null, telemarketer: null, debt: null, relationship: null },
  {
    seller: { id: 'acme' }, charity: { id: 'helpers' }, debt: {}, relationship: { with: 'acme' }, conduct: {}, history: {}, registries: {}, calendar: {}, procedures: {}, campaign: {}, consents: [{}], optOuts: [],
  },
];

const calls: readonly Call[] = numbers
  .flatMap((number) => parts.flatMap((part) => ['pre-call', 'post-call'].map((stage) => ({ number, part, stage }))))
  .map(({ number, part, stage }, i) => callOf({ at: '2026-06-10T14:00:00-04:00', stage, ...part, call: { purpose: purposes[i % purposes.length] }, callee: { number } }));

const conditionsOf = ({ appliesTo, prohibits, exempts, unless, defences, obliges }: Rule): readonly Condition[] => [
  appliesTo, prohibits, ...[...exempts, ...unless, ...defences].map(({ holds }) => holds),
  ...[...obliges, ...[...exempts, ...unless].flatMap((exemption) => exemption.obliges)].flatMap((duty) => duty.calls ?? []),
];

const isSound = (test: Condition, call: Call): boolean => {
  const answer = ask(test, call);
  return (typeof answer === 'boolean' || answer instanceof Unanswered) && test.changes.every((next) => next(call) > call.at);
};

describe('of a call of which next to nothing is known', () => {
  it.each([...new Set(everyRule.map(({ id }) => id))])('%s', (id) => {
    const conditions = everyRule.filter((rule) => rule.id === id).flatMap(conditionsOf);
    expect(calls.filter((call) => !conditions.every((test) => isSound(test, call)))).toEqual([]);
  });
});

// A table's own calls, each without one section of the context, or with none of it where none can be stated.
describe('of a call of which a part was left out, or is known to be none', () => {
  it.each(everyTable)('$rule', (table) => {
    const conditions = everyRule.filter(({ id }) => id === table.rule).flatMap(conditionsOf);
    const sections = new Set(conditions.flatMap(({ facts }) => facts.map((path) => path.split('.', 1)[0]!)));
    const rows = [{}, ...[table.prohibits, table.exempts].flatMap((list) => list.slice(0, 1))];
    const contexts = rows.map((row) => contextOf(table, row)).flatMap((context) =>
      [...sections].filter((section) => section !== 'at').flatMap((section) => [changed(context, {}, [section]), { ...context, [section]: null }]),
    );
    const unsound = contexts.filter(isWellFormed).filter((context) => {
      const call = callOf(context);
      return !conditions.every((test) => isSound(test, call));
    });
    expect(unsound).toEqual([]);
  });
});
