import { describe, expect, it } from 'vitest';
import { readCall } from '../src/call/read.js';
import { fieldAt, notesAt } from '../src/call/fields.js';
import { lawOf } from '../src/decision/applicable.js';
import { defencesOf, excusesOf, violation } from '../src/decision/findings.js';
import { Failed } from '../src/decision/assess.js';
import { judge } from '../src/decision/judge.js';
import { clearsAt } from '../src/decision/waiting.js';
import { ask } from '../src/law/condition.js';
import { Unanswered } from '../src/law/known.js';
import type { Rule } from '../src/law/rule.js';
import { formatInstant, parseInstant } from '../src/time/instant.js';
import { builtInZones } from '../src/time/zone.js';
import { everyRule } from './support/rules.js';
import { contextOf, everyTable, type Table, type Variation } from './support/cases.js';

/** What the rule of a table says of a case. Several periods of one rule are one rule here. */
function finding(of: Table, variation: Omit<Variation, 'name'>) {
  const facts = readCall(contextOf(of, variation), builtInZones, 'deny');
  const law = lawOf(everyRule.filter(({ id }) => id === of.rule));
  const judgement = judge(facts, facts.context.at, law);
  const [place = -1] = judgement.places;
  const [outcome = 'inapplicable'] = judgement.outcomes;
  if (outcome instanceof Failed) throw new Error(outcome.message);
  const rule = judgement.set.rules[place];
  return { outcome, rule, call: rule && judgement.seenBy(rule), clears: rule && clearsAt(facts, law, judgement, rule) };
}

/** What must be done if the call goes ahead. */
function duties(of: Table, variation: Omit<Variation, 'name'>) {
  const { outcome, rule, call } = finding(of, variation);
  const due = typeof outcome === 'object' && 'obliges' in outcome ? outcome.obliges : rule!.obliges;
  return due.filter(({ calls }) => calls === undefined || ask(calls, call!) !== false).map(({ code, params, until }) => {
    const time = until?.(call!);
    return { code, params: typeof params === 'function' ? params(call!) : params, until: time && formatInstant(time) };
  });
}

const outcomeOf = (of: Table, variation: Omit<Variation, 'name'>) => finding(of, variation).outcome;
const questionsOf = (outcome: unknown): readonly string[] =>
  outcome instanceof Unanswered ? outcome.questions.map(({ path }) => path) : [`not asked: ${JSON.stringify(outcome)}`];

/** A value of a context as a decision writes it: an instant in UTC; `undefined` if nobody supplied it. */
function asWritten(context: unknown, path: string): unknown {
  const value = path.split(/[.[\]]+/).filter((key) => key !== '').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], context);
  const instant = typeof value === 'string' ? parseInstant(value) : value;
  return typeof value === 'string' && typeof instant === 'number' ? formatInstant(instant) : value;
}

const isField = (path: string): boolean => fieldAt(path.replace(/\[\d+\]/g, '[]')) !== undefined;

describe.each(everyTable)('$rule ($file)', (of) => {
  const versions: readonly Rule[] = everyRule.filter(({ id }) => id === of.rule);

  it('is in the catalogue', () => expect(versions).not.toEqual([]));
  it.each([{ name: 'the call itself' }, ...of.permits])('permits $name', (variation) => {
    const permitted = variation.name === 'the call itself' && of.awaits.length > 0 ? ['complies', 'awaits'] : ['complies'];
    expect(permitted).toContain(outcomeOf(of, variation));
    if ('obliges' in variation) expect(duties(of, variation)).toEqual(variation.obliges);
  });
  it.each(of.awaits)('awaits $name', (variation) => {
    expect(outcomeOf(of, variation)).toBe('awaits');
    if (variation.obliges !== undefined) expect(duties(of, variation)).toEqual(variation.obliges);
  });
  it.each(of.prohibits)('prohibits $name', (variation) => {
    const { outcome, rule, call, clears } = finding(of, variation);
    expect(outcome).toBe('violates');
    const sentence = rule!.because(call!);
    expect(sentence).toMatch(/^[A-Z0-9“].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    const [{ facts }, excuses] = [violation(rule!, call!), excusesOf(rule!, call!)];
    expect(JSON.stringify([facts, excuses])).not.toMatch(/undefined|NaN|\[object/);
    expect([...Object.keys(facts), ...excuses.flatMap(({ paths }) => paths)].filter((path) => !isField(path))).toEqual([]);
    const context = contextOf(of, variation);
    for (const [path, value] of Object.entries(facts)) expect([undefined, value], path).toContainEqual(asWritten(context, path));
    for (const [citation, why] of Object.entries(variation.excuses ?? {})) expect(excuses.filter((excuse) => excuse.citation === citation).map((excuse) => excuse.why)).toContain(why);
    if (variation.defences !== undefined) expect(Object.fromEntries(defencesOf(rule!, call!).map(({ citation, shown }) => [citation, shown]))).toMatchObject(variation.defences);
    if (variation.shows !== undefined) expect(facts).toMatchObject(variation.shows);
    if (variation.because !== undefined) expect(sentence).toBe(variation.because);
    if (variation.reading !== undefined) expect(rule!.reading(call!)).toBe(variation.reading);
    if (variation.clearsAt !== undefined) expect(clears == null ? null : formatInstant(clears)).toBe(variation.clearsAt);
  });
  it.each(of.exempts)('exempts $name', (variation) => {
    expect(outcomeOf(of, variation)).toMatchObject({ citation: variation.by });
    if (variation.obliges !== undefined) expect(duties(of, variation)).toEqual(variation.obliges);
  });
  it.each(of.needs)('needs $name', (variation) => {
    const { outcome, call } = finding(of, variation);
    expect(questionsOf(outcome)).toEqual(variation.facts);
    for (const { why } of (outcome as Unanswered).questions) if (why !== undefined) expect(why(call!)).toMatch(/[.?]$/);
  });
  it.each(of.ignores)('ignores $name', (variation) => expect(outcomeOf(of, variation)).toBe('inapplicable'));

  it('has a case for every outcome that the rule can have', () => {
    expect(of.prohibits.length + of.needs.length, 'violations or questions').toBeGreaterThan(0);
    expect(of.ignores, 'calls that it ignores').not.toEqual([]);
    const exemptions = new Set(versions.flatMap(({ exempts, unless }) => [...exempts, ...unless]).map(({ citation }) => citation));
    expect(new Set(of.exempts.map(({ by }) => by))).toEqual(exemptions);
  });
  it('has a case for every fact that the rule cannot do without', () => {
    const asked = new Set(versions.flatMap(({ appliesTo, prohibits }) => [...appliesTo.facts, ...prohibits.facts]));
    const needed = [...asked].filter((path) => ['missing', 'to-come'].includes(notesAt(path).absent as string));
    const shown = new Set(of.needs.flatMap(({ facts }) => facts).map((path) => path.replace(/\[\d+\]/g, '[]')));
    expect(needed.filter((path) => !shown.has(path))).toEqual([]);
  });
  it('has a case in which each defence that it tries is shown, and one in which it is not', () => {
    const tried = of.prohibits.flatMap(({ defences = {} }) => Object.entries(defences));
    for (const [citation] of tried) expect(new Set(tried.filter(([other]) => other === citation).map(([, shown]) => shown)).size, citation).toBe(2);
  });
  it('has no case twice', () => {
    const cases = [of.permits, of.awaits, of.prohibits, of.exempts, of.needs, of.ignores].flat();
    expect(new Set(cases.map((variation) => JSON.stringify(contextOf(of, variation)))).size).toBe(cases.length);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

const isOfStates = (id: string): boolean => /^us-[a-z]{2}\./.test(id);
const topicOf = (id: string): string => id.slice(id.indexOf('.') + 1);

it('every rule has a table, and only one', () => {
  const ids = [...new Set(everyRule.map(({ id }) => id))].filter((id) => !id.startsWith('any.') && !isOfStates(id)).sort();
  expect(everyTable.map(({ rule }) => rule).filter((id) => !isOfStates(id)).sort()).toEqual(ids);
});

// The states' rules are made from rows: a topic needs tables by hand, every rule is tried by the tests of the pack (us-states*.test.ts).
it('every topic of the states has a table of some state, and no rule of a state has two', () => {
  const tables = everyTable.map(({ rule }) => rule).filter(isOfStates);
  expect(new Set(tables).size).toBe(tables.length);
  expect([...new Set(tables.map(topicOf))].sort()).toEqual([...new Set(everyRule.map(({ id }) => id).filter(isOfStates).map(topicOf))].sort());
  for (const { rule, file } of everyTable.filter((table) => isOfStates(table.rule))) {
    expect(file).toBe(`fixtures/rules/us-states/${topicOf(rule)}-${rule.slice(3, 5)}.yaml`);
  }
});

it('every defence is tried by some table', () => {
  const tried = new Set(everyTable.flatMap(({ prohibits }) => prohibits.flatMap(({ defences = {} }) => Object.keys(defences))));
  expect([...new Set(everyRule.flatMap((rule) => rule.defences.map(({ citation }) => citation)))].filter((citation) => !tried.has(citation))).toEqual([]);
});
