import { isCallBefore } from '../../../facts/dates.js';
import { not } from '../../../law/condition.js';
import type { Duty } from '../../../law/obligation.js';
import { day } from '../../../time/day.js';
import { fiveYearsFrom } from './310.5-records.js';

const isBefore = isCallBefore(day(fiveYearsFrom));

/** A record kept for five years under its paragraph; of calls before 2024-05-16, which had a shorter list, for 24 months (us-tsr 7). */
export const keptForItsTerm = (duty: Pick<Duty, 'code' | 'text'> & { readonly citation: string }): readonly Duty[] => [
  { ...duty, params: { retainYears: 5 }, calls: not(isBefore) },
  { ...duty, citation: '16 CFR 310.5', params: { retainMonths: 24 }, calls: isBefore },
];
