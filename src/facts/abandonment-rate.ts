/** Calls of one counting period. */
export interface Counts {
  readonly answeredByPerson: number;
  readonly abandoned: number;
}

/** Hundredths of a call between the calls abandoned and the limit, in whole numbers; negative above the limit, 0 exactly at it. */
const room = ({ answeredByPerson, abandoned }: Counts, percent: number): number => percent * answeredByPerson - 100 * abandoned;

/** More than so many percent of the calls that a person answered were abandoned. */
export const exceeds = (counts: Counts, percent: number): boolean => room(counts, percent) < 0;

/** How many of the next answered calls may be abandoned one after another: each of them counts as answered too. */
export const mayStillBeAbandoned = (counts: Counts, percent: number): number =>
  Math.max(0, Math.floor(room(counts, percent) / (100 - percent)));

/** How many calls must be answered and connected until the limit is kept again. */
export const connectedToRecover = (counts: Counts, percent: number): number =>
  exceeds(counts, percent) ? Math.ceil(-room(counts, percent) / percent) : 0;
