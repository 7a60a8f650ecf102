import type { Facts } from '../call/call.js';
import { freeze } from '../call/freeze.js';
import { isAmbiguous, placeReport } from '../call/place-report.js';
import type { ObligationCode } from '../law/obligation.js';
import { formatInstant, type Instant } from '../time/instant.js';
import type { Law } from './applicable.js';
import type { Decision, MissingFact } from './decision.js';
import { deniedAt } from './denied-at.js';
import { saidOnce } from './docket.js';
import { reliance } from './findings.js';
import { Failed } from './assess.js';
import { each, judge, type Judgement } from './judge.js';
import { adviceOf, instantText, missingOf, violationsOf } from './objections.js';
import { obligationsOf } from './obligations.js';
import { summaryOf, type Summary } from './summary.js';
import { permissionEnds, waitForNoViolation } from './waiting.js';

/** How much a decision tells, and what the dialer can do. */
export interface Manner {
  readonly detail: 'full' | 'decision';
  readonly supports: ReadonlySet<ObligationCode> | undefined;
  readonly law: Decision['law'];
}

const none: readonly never[] = Object.freeze([]);

/** Steps 3 to 6: judges the call, combines what the rules say, and explains it. Any objection denies. */
export function decide(facts: Facts, law: Law, manner: Manner): Decision {
  const judgement = judge(facts, facts.context.at, law);
  const summary = summaryOf(judgement);
  if (summary.denied || facts.place.unknown) return denial(facts, law, judgement, summary, manner);
  const due = obligationsOf(judgement);
  const unsupported = manner.supports === undefined ? none : due.filter(({ code }) => !manner.supports!.has(code));
  const allowed = unsupported.length === 0;
  const timed = allowed && judgement.call.stage !== 'post-call';
  return Object.freeze({
    decision: allowed ? 'allow' : 'deny',
    violations: none,
    missing: none,
    unsupported: freeze(unsupported),
    failures: failuresOf(judgement, summary),
    exemptions: exemptionsOf(judgement, summary),
    obligations: allowed ? due : none,
    advice: freeze(adviceOf(judgement)),
    permittedAt: timed ? formatInstant(judgement.call.at) : null,
    permittedUntil: timed ? instantText(permissionEnds(facts, law, judgement)) : null,
    place: placeReport(facts, judgement.call.at),
    rules: manner.detail === 'full' ? summary.results : none,
    law: manner.law,
  });
}

function denial(facts: Facts, law: Law, judgement: Judgement, summary: Summary, manner: Manner): Decision {
  const violations = violationsOf(facts, law, judgement);
  const { permittedAt, missing } = waiting(facts, law, judgement, violations.length > 0);
  return freeze({
    decision: 'deny',
    violations,
    missing,
    unsupported: none,
    failures: failuresOf(judgement, summary),
    exemptions: exemptionsOf(judgement, summary),
    obligations: none,
    advice: adviceOf(judgement),
    permittedAt: judgement.call.stage === 'post-call' ? null : instantText(permittedAt),
    permittedUntil: null,
    place: placeReport(facts, judgement.call.at, isAmbiguous(facts.place) ? deniedAt(facts, judgement) : undefined),
    rules: manner.detail === 'full' ? summary.results : none,
    law: manner.law,
  });
}

/**
 * When a denied call becomes lawful by time alone, and which facts it lacks. While a violation stands that time does not
 * clear, no fact could make the call lawful, so none is asked for; if all clear, the facts asked are those needed then.
 */
function waiting(facts: Facts, law: Law, judgement: Judgement, violated: boolean): { permittedAt: Instant | null; missing: readonly MissingFact[] } {
  const then = violated ? waitForNoViolation(facts, law, judgement) : judgement;
  if (then === undefined) return { permittedAt: null, missing: [] };
  // What else is missing depends on the country.
  const missing = missingOf(facts, then, () => !facts.place.guessed);
  const blocked = missing.length > 0 || then.outcomes.some((outcome) => outcome instanceof Failed);
  return { permittedAt: blocked ? null : then.call.at, missing };
}

function exemptionsOf({ seenBy, docket }: Judgement, { relied }: Summary): Decision['exemptions'] {
  if (relied.length === 0) return none;
  return freeze(relied.map((one) => saidOnce(docket, one.rule, one, seenBy(one.rule), (seen, unheard) => reliance(one.rule, one.exemption, seen, unheard))));
}

function failuresOf(judgement: Judgement, { failed }: Summary): Decision['failures'] {
  if (!failed) return none;
  const failures: { rule: string; message: string }[] = [];
  each(judgement, ({ id }, outcome) => {
    if (outcome instanceof Failed) failures.push({ rule: id, message: outcome.message });
  });
  return freeze(failures);
}
