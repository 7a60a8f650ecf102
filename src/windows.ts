import type { Facts } from './call/call.js';
import type { CallContextInput } from './call/context-input.js';
import { CallContextError } from './call/errors.js';
import { placeReport } from './call/place-report.js';
import { instantWanted, readInstant, type InstantInput } from './call/times.js';
import { isOpenIn, stretchesOf, type Objection, type Stretch } from './decision/calendar.js';
import type { CallingWindow, CallingWindows } from './decision/calling-windows.js';
import type { Obligation } from './decision/decision.js';
import { freeze } from './call/freeze.js';
import { adviceOf, violationsOf } from './decision/objections.js';
import type { Bench, EvaluatorOptions } from './bench.js';
import { benchFor } from './evaluate.js';
import { RuleDefinitionError } from './law/errors.js';
import { noPack } from './rules/house/coverage.js';
import { missingThroughout, standingIn } from './decision/standing.js';
import { parseDay, type Day } from './time/day.js';
import { DAY, formatInstant, type Instant } from './time/instant.js';
import { formatLocal, localTime, startOfDay } from './time/local-time.js';

/** Which days a calendar covers, and how calls are judged in it. */
export interface WindowsOptions extends EvaluatorOptions {
  /** The first instant, or a day (`2026-11-23`) at the called person's place. Default: the context's `at`. */
  readonly from?: InstantInput;
  /** How many local days, the first included: 1 to 366. Default 7. */
  readonly days?: number;
}

/** A context whose time is the calendar's. */
export type TimelessContext = Omit<CallContextInput, 'at'> & Partial<Pick<CallContextInput, 'at'>>;

/**
 * The calendar of a call: when it may be placed in the days to come if nothing but the time changes, by which paragraphs each permitted
 * time opens and closes, and what no time clears. Exact: computed from the instants at which the rules themselves say that they change.
 *
 * @throws CallContextError if the context is malformed, or the call is over (`stage: 'post-call'`).
 * @throws RuleDefinitionError if an option is not usable.
 *
 * @example
 * ```ts
 * const { hours } = callingWindows(context, { from: '2026-06-11', days: 7, packs: ['us-federal'] })
 * hours.length // 7
 * hours[0].clocks[0].from // '2026-06-11T08:00:00-04:00'
 * hours[0].closedBy[0].citation // '16 CFR 310.4(c)'
 * ```
 */
export function callingWindows(context: TimelessContext, { from, days = 7, ...options }: WindowsOptions = {}): CallingWindows {
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new RuleDefinitionError(`days: ${days} is not a whole number from 1 to 366`);
  const bench = benchFor(options);
  const { facts, start, end } = spanOf(context, from, days, bench);
  if (facts.context.stage === 'post-call') {
    throw new CallContextError([{ path: 'stage', code: 'contradiction', message: 'a call that is over has no calendar; leave stage out' }]);
  }
  const stretches = stretchesOf(facts, bench.law, bench.manner, start, end);
  const standing = standingIn(stretches);
  const first = stretches[0]!.judgement;
  const advised = stretches.map(({ judgement }) => new Set(adviceOf(judgement).map(({ rule }) => rule)));
  const unchecked = facts.place.unknown || standing.violated.has(noPack);
  return freeze({
    from: formatInstant(start),
    to: formatInstant(end),
    place: placeReport(facts, start),
    windows: windowsIn(stretches, facts, isOpenIn, () => true),
    hours: unchecked ? [] : windowsIn(stretches, facts, ({ objections }) => objections.every(standing.holds), (objection) => !standing.holds(objection)),
    closed: stretches.filter((stretch) => !isOpenIn(stretch)).map(({ objections, ...span }) => ({ ...spanText(span, facts), by: objections })),
    violations: violationsOf(facts, bench.law, first).filter(({ rule }) => standing.violated.has(rule)),
    missing: missingThroughout(facts, stretches, standing),
    unsupported: unsupportedIn(stretches),
    failures: [...standing.failed].map(([rule, message]) => ({ rule, message })),
    advice: adviceOf(first).filter(({ rule }) => advised.every((said) => said.has(rule))),
    law: bench.manner.law,
  });
}

interface Span {
  readonly facts: Facts;
  readonly start: Instant;
  readonly end: Instant;
}

/** From the first instant until the last of the days has ended on every clock. */
function spanOf(context: TimelessContext, from: WindowsOptions['from'], days: number, { read }: Bench): Span {
  const day = typeof from === 'string' ? parseDay(from) : undefined;
  const at = day === undefined ? (from === undefined ? context.at : instantOf(from)) : day * DAY + DAY / 2;
  const facts = read({ ...context, at: at! });
  const start = day === undefined ? facts.context.at : begins(facts, day, Math.min);
  const firstDay = day ?? Math.min(...daysAt(facts, start));
  const end = begins(facts, firstDay + days, Math.max);
  return { facts: start === facts.context.at ? facts : read({ ...context, at: start }), start, end };
}

function instantOf(from: InstantInput): Instant {
  const read = readInstant(from);
  if (typeof read === 'number') return read;
  throw new RuleDefinitionError(`from: ${read}; expected ${instantWanted}, or a day (2026-11-23)`);
}

/** When a day begins on the first or the last of the clocks; in UTC where no clock is known. */
const begins = ({ place }: Facts, day: Day, choose: (...instants: number[]) => number): Instant =>
  place.zones.length === 0 ? day * DAY : choose(...place.zones.map((zone) => startOfDay(zone, day)));

const daysAt = ({ place }: Facts, at: Instant): readonly Day[] =>
  place.zones.length === 0 ? [Math.floor(at / DAY)] : place.zones.map((zone) => localTime(zone, at).day);

const spanText = ({ from, to }: { readonly from: Instant; readonly to: Instant }, { place }: Facts): Pick<CallingWindow, 'from' | 'to' | 'clocks'> => ({
  from: formatInstant(from),
  to: formatInstant(to),
  clocks: place.zones.map((zone) => ({ timeZone: zone.name, from: formatLocal(localTime(zone, from)), to: formatLocal(localTime(zone, to)) })),
});

/** Adjacent open stretches as one window, with what is against the call on either side of it. */
function windowsIn(stretches: readonly Stretch[], facts: Facts, isOpen: (stretch: Stretch) => boolean, counts: (objection: Objection) => boolean): readonly CallingWindow[] {
  const against = (stretch: Stretch | undefined): readonly Objection[] => stretch?.objections.filter(counts) ?? [];
  const windows: CallingWindow[] = [];
  for (let i = 0; i < stretches.length; i++) {
    if (!isOpen(stretches[i]!)) continue;
    const first = i;
    while (i + 1 < stretches.length && isOpen(stretches[i + 1]!)) i++;
    const span = { from: stretches[first]!.from, to: stretches[i]!.to };
    windows.push({ ...spanText(span, facts), openedBy: against(stretches[first - 1]), closedBy: against(stretches[i + 1]) });
  }
  return windows;
}

const unsupportedIn = (stretches: readonly Stretch[]): readonly Obligation[] => [
  ...new Map(stretches.flatMap(({ unsupported }) => unsupported.map((act) => [`${act.code} ${act.rule}`, act] as const))).values(),
];
