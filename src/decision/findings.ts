import { copyOf, type Call } from '../call/call.js';
import { kindOf, meaningOf, type FactPath } from '../call/paths.js';
import { ask, type Condition } from '../law/condition.js';
import { factsReadBy } from '../law/fact.js';
import { Unanswered, type Question } from '../law/known.js';
import type { Exemption, Rule } from '../law/rule.js';
import { formatDay } from '../time/day.js';
import { formatInstant } from '../time/instant.js';
import type { Defence, Excuse, Finding } from './decision.js';

/** A finding that is still being written. */
type NewFinding = { -readonly [Part in keyof Finding]: Finding[Part] };

/** What a rule says of a call that it prohibits, or advises against. */
export function violation(rule: Rule, call: Call, unheard: Call = copyOf(call)): NewFinding {
  const facts = plainFacts([rule.appliesTo, rule.prohibits], unheard);
  const shown = rule.shows && said(rule.shows, call);
  // A decision is frozen; the lists of whoever supplied them must not be.
  for (const path in shown) facts[path] = typeof shown[path] === 'object' ? structuredClone(shown[path]) : shown[path];
  return finding(rule, rule, said(rule.because, call) ?? rule.summary, said(rule.reading, call) ?? 'conservative', facts);
}

/** The exemption that takes this call out of a rule. */
export function reliance(rule: Rule, exemption: Exemption, call: Call, unheard: Call): Finding {
  const facts = plainFacts([exemption.holds], unheard);
  return finding(rule, exemption, said(exemption.because, call) ?? `${exemption.title}.`, exemption.reading, facts);
}

/** What a rule says of a call. A sentence that stops at a fact nobody supplied must not take the decision with it. */
function said<T>(sentence: (call: Call) => T, call: Call): T | undefined {
  try {
    return sentence(call);
  } catch {
    return undefined;
  }
}

type Authority = Pick<Exemption, 'citation' | 'title' | 'also'>;

function finding({ id, jurisdiction, kind, url }: Rule, { citation, title, also }: Authority, reason: string, reading: Finding['reading'], facts: Finding['facts']): NewFinding {
  const made: NewFinding = { rule: id, citation, jurisdiction, kind, title, reason, facts, reading, url };
  if (also.length > 0) made.also = also;
  return made;
}

/** The exemptions that would have excused a violation: why they do not hold, and what would show them. */
export function excusesOf({ exempts, unless }: Rule, call: Call): readonly Excuse[] {
  const own = unless.map((exemption) => excuse(exemption, call));
  // A whole paragraph's exemptions are mentioned only where a fact that was not supplied might show them.
  const wider = exempts.filter(({ holds }) => ask(holds, call) instanceof Unanswered).map((exemption) => excuse(exemption, call));
  return [...own, ...wider];
}

function excuse({ citation, title, holds, otherwise }: Exemption, call: Call): Excuse {
  const paths = pathsLacking(ask(holds, call));
  const known = otherwise && said(otherwise, call);
  const why =
    known ?? (paths.length > 0 ? `Not shown: ${paths.join(', ')} ${paths.length === 1 ? 'was' : 'were'} not supplied.` : 'The facts supplied do not show it.');
  return { citation, title, why, paths };
}

/** The safe harbours of a violated rule, and whether the facts show them. */
export const defencesOf = ({ defences }: Rule, call: Call): readonly Defence[] =>
  defences.map(({ citation, title, holds }) => {
    const answer = ask(holds, call);
    return { citation, title, shown: answer === true, paths: pathsLacking(answer) };
  });

const pathsLacking = (answer: boolean | Unanswered): readonly string[] =>
  answer instanceof Unanswered ? answer.questions.map(({ path }) => path) : [];

/** Why a fact is asked, in a sentence for someone who has not read the law. */
export const reasonFor = ({ path, why }: Question, call: Call): string =>
  why?.(call) ?? `Not supplied: ${meaningOf(path) ?? path}`;

// Lists, persons, numbers to call, addresses and records of evidence do not go into decisions, which get logged.
const kept = /^(?!.*(number|Number|personId|evidence|Evidence|postalCode|locality|county)$)/;

/** The plain values that the conditions read of a call that none has heard, by path, as the context writes them. */
function plainFacts(conditions: readonly Condition[], call: Call): Record<string, unknown> {
  const read = factsReadBy(() => conditions.forEach((condition) => ask(condition, call)));
  const facts: Record<string, unknown> = {};
  const atTime = conditions.some((condition) => condition.facts.includes('at'));
  if (atTime) facts['at'] = formatInstant(call.at);
  for (const path of read) {
    const value = valueAt(call, keysIn(path));
    if (value === null || (value !== undefined && typeof value !== 'object')) facts[path] = written(path, value);
  }
  return facts;
}

const keys = new Map<FactPath, readonly string[]>();

/** The keys that lead to the value of a path; none where it does not go into decisions. */
function keysIn(path: FactPath): readonly string[] {
  const known = keys.get(path) ?? (kept.test(path) ? path.split('.') : []);
  keys.set(path, known);
  return known;
}

function valueAt(call: Call, path: readonly string[]): unknown {
  let value: unknown = path.length === 0 ? undefined : call;
  for (let i = 0; i < path.length; i++) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[path[i]!];
  }
  return value;
}

/** A value as the context writes it: a day as `YYYY-MM-DD`, an instant in UTC. */
function written(path: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const kind = kindOf(path);
  if (kind === 'day') return formatDay(value);
  return kind === 'instant' || kind === 'evidence-time' ? formatInstant(value) : value;
}
