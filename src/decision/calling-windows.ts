import type { PlaceReport } from '../call/place-report.js';
import type { Objection } from './calendar.js';
import type { Decision, Failure, Finding, MissingFact, Obligation } from './decision.js';

/** A time on one clock that may be the called person's: local times with their offsets. */
export interface ClockSpan {
  /** An IANA name. */
  readonly timeZone: string;
  /** By this clock, ISO 8601 with its offset. */
  readonly from: string;
  /** By this clock, ISO 8601 with its offset; exclusive. */
  readonly to: string;
}

/** A time in which the call may be placed: from its first second until, exclusively, its end. */
export interface CallingWindow {
  /** The first instant at which the call is permitted, UTC. */
  readonly from: string;
  /** The first instant at which it no longer is, UTC. */
  readonly to: string;
  /** The same on every clock that may be the called person's. */
  readonly clocks: readonly ClockSpan[];
  /** What stood against the call until then. Empty where the calendar begins. */
  readonly openedBy: readonly Objection[];
  /** What stands against it from then on. Empty where the calendar ends. */
  readonly closedBy: readonly Objection[];
}

/** A time in which the same rules stand against the call. */
export interface ClosedTime {
  /** UTC. */
  readonly from: string;
  /** UTC; exclusive. */
  readonly to: string;
  /** The same span by each clock that counts. */
  readonly clocks: readonly ClockSpan[];
  /** The law that closes it. */
  readonly by: readonly Objection[];
}

/** When a call may be placed, and what closes each hour in which it may not. Plain JSON, frozen. */
export interface CallingWindows {
  /** The first instant that was looked at. */
  readonly from: string;
  /** The first that was not. */
  readonly to: string;
  /** Where the called person may be; every place must permit. */
  readonly place: PlaceReport;
  /** When the call may be placed. Empty while anything stands against it throughout. */
  readonly windows: readonly CallingWindow[];
  /**
   * The windows that the rules on time leave beside what stands against the call throughout. Empty where the place is not known or the
   * package holds no law of it.
   */
  readonly hours: readonly CallingWindow[];
  /** All the rest of the time, and why. */
  readonly closed: readonly ClosedTime[];
  /** What no time in this calendar clears. */
  readonly violations: readonly Finding[];
  /** Facts without which the call is at no time in this calendar allowed. */
  readonly missing: readonly MissingFact[];
  /** Obligations that the dialer said it cannot perform (`supports`). */
  readonly unsupported: readonly Obligation[];
  /** Rules that threw; nothing is permitted while there is one. */
  readonly failures: readonly Failure[];
  /** Remarks that hold throughout: they never decide. */
  readonly advice: readonly Finding[];
  /** By which law the calendar was made. */
  readonly law: Decision['law'];
}
