import type { Call, Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import { formatInstant, type Instant } from '../time/instant.js';
import type { Law } from './applicable.js';
import type { Finding, MissingFact } from './decision.js';
import { saidOnce } from './docket.js';
import { defencesOf, excusesOf, reasonFor, violation } from './findings.js';
import { each, isOpen, isViolation, those, type Judgement } from './judge.js';
import { summaryOf } from './summary.js';
import { clearsAt } from './waiting.js';

/** An instant as a decision writes it; `null` stays. */
export const instantText = (instant: Instant | null): string | null => (instant === null ? null : formatInstant(instant));

/** The rules that a call breaks, each with when that ends by itself, what would have excused it and what may defend it. */
export function violationsOf(facts: Facts, law: Law, judgement: Judgement): readonly Finding[] {
  const { seenBy, call, docket } = judgement;
  const violated = those(judgement, isViolation);
  // A condition remembers the call that it was asked about last: what is said of this one comes first, when it ends after that.
  const findings = violated.map((rule) => saidOnce(docket, rule, rule, seenBy(rule), (seen, unheard) => standing(rule, seen, unheard)));
  return findings.map((finding, i) => {
    const clears = call.stage === 'post-call' ? null : clearsAt(facts, law, judgement, violated[i]!);
    return clears === null ? finding : { ...finding, clearsAt: formatInstant(clears) };
  });
}

/** A violation as if time did not end it. */
function standing(rule: Rule, seen: Call, unheard: Call): Finding {
  const finding = violation(rule, seen, unheard);
  const [unless, defence] = [excusesOf(rule, seen), defencesOf(rule, seen)];
  finding.clearsAt = null;
  if (unless.length > 0) finding.unless = unless;
  if (defence.length > 0) finding.defence = defence;
  return finding;
}

/** Every fact that some rule could not do without, each once, with all the rules that ask for it. */
export function missingOf(facts: Facts, judgement: Judgement, of: (rule: Rule) => boolean): readonly MissingFact[] {
  const { seenBy, call } = judgement;
  const asked = new Map<string, { path: string; why: string; rules: string[]; citations: string[] }>();
  const add = (path: string, why: string, rule?: Rule): void => {
    let entry = asked.get(path);
    if (entry === undefined) asked.set(path, (entry = { path, why, rules: [], citations: [] }));
    if (rule !== undefined && !entry.rules.includes(rule.id)) entry.rules.push(rule.id);
    if (rule !== undefined && !entry.citations.includes(rule.citation)) entry.citations.push(rule.citation);
  };
  each(judgement, (rule, outcome) => {
    if (isOpen(rule, outcome) && of(rule)) for (const question of outcome.questions) add(question.path, reasonFor(question, seenBy(rule)), rule);
  });
  if (facts.place.unknown) {
    add('callee.locations', `Nothing says where the called person is: ${call.place.candidates.length > 0 ? 'the number has no place of its own' : 'the country of the number is not known'}. State the region and, if known, the time zone.`);
  }
  return [...asked.values()];
}

/** What rules that do not decide say of the call. */
export const adviceOf = (judgement: Judgement): readonly Finding[] =>
  summaryOf(judgement).advising.map((rule) => saidOnce(judgement.docket, rule, rule, judgement.seenBy(rule), (seen, unheard) => violation(rule, seen, unheard)));
