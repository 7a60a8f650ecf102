import { connectedToRecover, exceeds, mayStillBeAbandoned } from './facts/abandonment-rate.js';

/** Calls of a campaign's current period, as the law counts them. */
export interface AbandonmentCounts {
  /** Calls answered by a person; recorded calls that comply with 310.4(b)(1)(v) are left out. */
  readonly answeredByPerson: number;
  /** Of these, calls not connected to a representative within two seconds, the abandonment message included. */
  readonly abandoned: number;
}

/**
 * The abandonment rate of a period: abandoned calls among calls answered by a person, as an exact fraction.
 * With no call answered there is no rate: the fraction is 0 of 1.
 *
 * @throws RangeError if a count is not a whole number, or more calls were abandoned than answered.
 *
 * @example
 * ```ts
 * abandonmentRate({ answeredByPerson: 4000, abandoned: 60 }) // { numerator: 60, denominator: 4000, percent: 1.5 }
 * ```
 */
export function abandonmentRate(counts: AbandonmentCounts): { readonly numerator: number; readonly denominator: number; readonly percent: number } {
  const { answeredByPerson, abandoned } = checked(counts);
  if (answeredByPerson === 0) return { numerator: 0, denominator: 1, percent: 0 };
  return { numerator: abandoned, denominator: answeredByPerson, percent: (abandoned * 100) / answeredByPerson };
}

/** What a pacer may still do in this period. */
export interface AbandonmentHeadroom {
  /** How many of the next calls that persons answer may be abandoned, one after another, before the limit is passed. */
  readonly mayBeAbandoned: number;
  /** The rate is over the limit already. */
  readonly exceeded: boolean;
  /** If it is: how many calls must be answered and connected before the rate is back at the limit. */
  readonly connectedToRecover: number;
}

/**
 * How many more calls may be abandoned in this period. An abandoned call counts as answered too, so the limit is kept as
 * long as `abandoned * 100 <= percent * answered`, with whole numbers: exactly 3 percent is within 3 percent
 * (16 CFR 310.4(b)(4)(i), 47 CFR 64.1200(a)(7)).
 *
 * @param counts - The current period's calls so far: 30 days from the campaign's start under the US rules.
 * @param percent - The limit as a whole number of percent; 3 under the US rules.
 * @throws RangeError if a count or the limit is not a whole number in its range.
 *
 * @example
 * ```ts
 * abandonmentHeadroom({ answeredByPerson: 4000, abandoned: 60 }).mayBeAbandoned // 61
 * ```
 */
export function abandonmentHeadroom(counts: AbandonmentCounts, percent = 3): AbandonmentHeadroom {
  const valid = checked(counts);
  if (!Number.isInteger(percent) || percent < 1 || percent > 99) throw new RangeError(`percent: ${percent} is not a whole number from 1 to 99`);
  return {
    mayBeAbandoned: mayStillBeAbandoned(valid, percent),
    exceeded: exceeds(valid, percent),
    connectedToRecover: connectedToRecover(valid, percent),
  };
}

function checked({ answeredByPerson, abandoned }: AbandonmentCounts): AbandonmentCounts {
  const counts = { answeredByPerson, abandoned };
  for (const [name, value] of Object.entries(counts)) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name}: ${value} is not a whole number of calls`);
  }
  if (abandoned > answeredByPerson) {
    throw new RangeError(`abandoned: ${abandoned} calls abandoned, but only ${answeredByPerson} answered by a person`);
  }
  return counts;
}
