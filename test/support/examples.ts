import { readCall } from '../../src/call/read.js';
import { lawOf, type Law } from '../../src/decision/applicable.js';
import { Failed } from '../../src/decision/assess.js';
import { judge } from '../../src/decision/judge.js';
import { clearsAt } from '../../src/decision/waiting.js';
import { Unanswered } from '../../src/law/known.js';
import { areaCodeGroups } from '../../src/place/area-codes.data.js';
import { regionOf } from '../../src/place/regions.js';
import { merge } from '../../src/call/merge.js';
import { formatInstant } from '../../src/time/instant.js';
import { builtInZones } from '../../src/time/zone.js';
import { contextOf, everyTable, type Table, type Variation } from './cases.js';
import { everyRule } from './rules.js';
import { hoursCasesOf, hoursLaw, hoursRuleOf } from './state-hours.js';
import { topicOf } from './state-rows.js';

/** One call of a rule's page, and what the rule says of it. */
export interface Example {
  readonly name: string;
  readonly outcome: 'denied' | 'permitted' | 'to come' | 'exempt' | 'asked for' | 'not concerned';
  /** The rule's own sentence, or that of the exemption; empty where it says nothing. */
  readonly sentence: string;
  /** Of a denied call: when that ends by time alone. */
  readonly ends: string | null;
  /** Of an exempt call: the paragraph. Of one that is asked: the facts. */
  readonly by: readonly string[];
}

const sections = { prohibits: 'denied', permits: 'permitted', awaits: 'to come', exempts: 'exempt', needs: 'asked for', ignores: 'not concerned' } as const;

/**
 * The calls of a rule's own table. A state's rule without one has the calls on both sides of its hours' bounds, or those of its topic in
 * another state, put to it.
 */
export function examplesOf(id: string): { readonly of: string; readonly examples: readonly Example[] } {
  const law = lawOf(everyRule.filter((rule) => rule.id === id));
  const own = everyTable.find(({ rule }) => rule === id);
  if (own !== undefined) return { of: id, examples: examplesIn(own, law, (context) => context) };
  const atBounds = hoursLaw.filter((row) => hoursRuleOf(row) === id).flatMap(hoursCasesOf);
  if (atBounds.length > 0) return { of: id, examples: distinct(atBounds.map(({ name, context }) => saidOf(name, context, law))) };
  const siblings = everyTable.filter(({ rule }) => /^us-..\./.test(rule) && topicOf(rule) === topicOf(id));
  const moved = siblings.map((table) => ({ of: table.rule, examples: examplesIn(table, law, (context) => merge(context, personIn(`US-${id.slice(3, 5).toUpperCase()}`)) as typeof context) }));
  const kinds = ({ examples }: { examples: readonly Example[] }): number => new Set(examples.map(({ outcome }) => outcome)).size * 1_000 + examples.length;
  return moved.sort((a, b) => kinds(b) - kinds(a))[0] ?? { of: id, examples: [] };
}

/** Of calls by the same voice at the same time of day of which the same is said, the first day's. */
function distinct(examples: readonly Example[]): readonly Example[] {
  const seen = new Map<string, Example>();
  for (const example of examples) {
    const key = [example.name.replace(/\d{4}-\d\d-\d\d /, ''), example.outcome, example.sentence].join();
    if (!seen.has(key)) seen.set(key, example);
  }
  return [...seen.values()];
}

/** Someone who lives in the state, with a number and the clock of the state. */
function personIn(region: string): object {
  const code = areaCodeGroups.find(({ regions, kind }) => kind === 'geographic' && regions.join() === region)!.codes.slice(0, 3);
  return { callee: { number: `+1${code}5550142`, locations: [{ region, timeZone: regionOf(region)!.zones[0]!.zone, basis: 'confirmed' }] } };
}

function examplesIn(table: Table, law: Law, move: (context: Record<string, unknown>) => Record<string, unknown>): readonly Example[] {
  return (Object.keys(sections) as (keyof typeof sections)[]).flatMap((section) =>
    table[section].flatMap((variation: Variation) => {
      const example = saidOf(variation.name, move(contextOf(table, variation)), law);
      // A call that another state's rule judges otherwise is no example under that name.
      return example.outcome === sections[section] ? [example] : [];
    }),
  );
}

function saidOf(name: string, context: Record<string, unknown>, law: Law): Example {
  const facts = readCall(context, builtInZones, 'deny');
  const judgement = judge(facts, facts.context.at, law);
  const [outcome = 'inapplicable'] = judgement.outcomes;
  const rule = judgement.set.rules[judgement.places[0]!]!;
  const example = (kind: Example['outcome'], more: Partial<Example> = {}): Example => ({ name, outcome: kind, sentence: '', ends: null, by: [], ...more });
  if (outcome instanceof Failed) throw new Error(outcome.message);
  if (outcome instanceof Unanswered) return example('asked for', { by: outcome.questions.map(({ path }) => path) });
  if (outcome === 'inapplicable') return example('not concerned');
  if (outcome === 'complies') return example('permitted');
  if (outcome === 'awaits') return example('to come');
  const call = judgement.seenBy(rule);
  if (outcome !== 'violates') return example('exempt', { sentence: outcome.because(call), by: [outcome.citation] });
  const ends = clearsAt(facts, law, judgement, rule);
  return example('denied', { sentence: rule.because(call), ends: ends === null ? null : formatInstant(ends) });
}
