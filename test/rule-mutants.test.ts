import { describe, expect, it } from 'vitest';
import type { Call } from '../src/call/call.js';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { assess, type Outcome } from '../src/decision/assess.js';
import { judge } from '../src/decision/judge.js';
import { always, never } from '../src/law/condition.js';
import { Unanswered } from '../src/law/known.js';
import type { Exemption, Rule } from '../src/law/rule.js';
import { builtInZones } from '../src/time/zone.js';
import { contextOf, everyTable, type Table } from './support/cases.js';
import { everyRule } from './support/rules.js';

// A rule is one object: with a part of it taken out or turned round it is another law, and its table must tell the two apart.

interface Mutant {
  readonly name: string;
  readonly of: (rule: Rule) => Rule;
}

const without = (list: readonly Exemption[], citation: string): readonly Exemption[] => list.filter((exemption) => exemption.citation !== citation);
const opened = (list: readonly Exemption[], citation: string): readonly Exemption[] => list.map((exemption) => (exemption.citation === citation ? { ...exemption, holds: always } : exemption));

/** Each takes hold of every version of the rule, which share their parts. */
function mutantsOf(versions: readonly Rule[]): readonly Mutant[] {
  const citations = (part: 'exempts' | 'unless'): readonly string[] => [...new Set(versions.flatMap((rule) => rule[part].map(({ citation }) => citation)))];
  return [
    ...(['appliesTo', 'prohibits'] as const).flatMap((part) =>
      [always, never].filter((answer) => versions.some((rule) => rule[part] !== answer)).map((answer): Mutant => ({ name: `${part} ${answer === always ? 'every call' : 'no call'}`, of: (rule) => ({ ...rule, [part]: answer }) })),
    ),
    ...(['exempts', 'unless'] as const).flatMap((part) =>
      citations(part).flatMap((citation): Mutant[] => [
        { name: `${part} none by ${citation}`, of: (rule) => ({ ...rule, [part]: without(rule[part], citation) }) },
        { name: `${part} all by ${citation}`, of: (rule) => ({ ...rule, [part]: opened(rule[part], citation) }) },
      ]),
    ),
  ];
}

/** The cases of a table, each with the version of the rule that judges it and the call as that version sees it. */
function casesOf(table: Table): readonly { rule: Rule; call: Call }[] {
  const law = lawOf(everyRule.filter(({ id }) => id === table.rule));
  const variations = [{}, ...[table.permits, table.awaits, table.prohibits, table.exempts, table.needs, table.ignores].flat()];
  return variations.flatMap((variation) => {
    const facts = readCall(contextOf(table, variation), builtInZones, 'deny');
    const { set, seenBy } = judge(facts, facts.context.at, law);
    return set.rules.map((rule) => ({ rule, call: seenBy(rule) }));
  });
}

const said = (outcome: Outcome): string =>
  outcome instanceof Unanswered ? `${outcome.kind} ${outcome.questions.map(({ path }) => path).join()}` : typeof outcome === 'object' ? `exempt by ${outcome.citation}` : outcome;

describe('a rule that is changed is found out by its own table', () => {
  it.each(everyTable)('$rule', (table) => {
    const cases = casesOf(table).map(({ rule, call }) => ({ rule, call, expected: said(assess(rule, call)) }));
    const survivors = mutantsOf(everyRule.filter(({ id }) => id === table.rule)).filter(({ of }) => cases.every(({ rule, call, expected }) => said(assess(of(rule), call)) === expected));
    expect(survivors.map(({ name }) => name)).toEqual([]);
  });
});
