import type { Facts } from '../call/call.js';
import type { Rule } from '../law/rule.js';
import { formatInstant, type Instant } from '../time/instant.js';
import type { Law } from './applicable.js';
import type { Finding, MissingFact } from './decision.js';
import { defencesOf, excusesOf, reasonFor, violation } from './findings.js';
import { each, isOpen, isViolation, those, type Judgement } from './judge.js';
import { summaryOf } from './summary.js';
import { clearsAt } from './waiting.js';

/** An instant as a decision writes it; `null` stays. */
export const instantText = (instant: Instant | null): string | null => (instant === null ? null : formatInstant(instant));

/** The rules that a call breaks, each with when that ends by itself, what would have excused it and what may defend it. */
export function violationsOf(facts: Facts, law: Law, judgement: Judgement): readonly Finding[] {
  const { seenBy, call } = judgement;
  const violated = those(judgement, isViolation);
  // A condition remembers the call that it was asked about last: what is said of this one comes first, when it ends after that.
  const findings = violated.map((rule) => {
    const seen = seenBy(rule);
    const finding = violation(rule, seen);
    const [unless, defence] = [excusesOf(rule, seen), defencesOf(rule, seen)];
    finding.clearsAt = null;
    if (unless.length > 0) finding.unless = unless;
    if (defence.length > 0) finding.defence = defence;
    return finding;
  });
  for (let i = 0; i < violated.length; i++) {
    findings[i]!.clearsAt = call.stage === 'post-call' ? null : instantText(clearsAt(facts, law, judgement, violated[i]!));
  }
  return findings;
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
  if (facts.place.unknown && !asked.has('callee.locations')) {
    add('callee.locations', `Nothing says where the called person is: ${call.place.candidates.length > 0 ? 'the number has no place of its own' : 'the country of the number is not known'}. State the region and, if known, the time zone.`);
  }
  return [...asked.values()];
}

/** What rules that do not decide say of the call. */
export const adviceOf = (judgement: Judgement): readonly Finding[] => summaryOf(judgement).advising.map((rule) => violation(rule, judgement.seenBy(rule)));
