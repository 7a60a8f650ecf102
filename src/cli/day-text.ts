import { dateOf, weekdayOf, type Day } from '../time/day.js';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon 23 Nov`. */
export function dayText(day: Day): string {
  const { month, dayOfMonth } = dateOf(day);
  return `${weekdays[weekdayOf(day) - 1]} ${dayOfMonth} ${months[month - 1]}`;
}

/** `Mon 23 Nov to Sat 28 Nov, Mon 30 Nov`. */
export function daysText(days: readonly Day[]): string {
  const runs: [Day, Day][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([first, last]) => (first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`)).join(', ');
}

/** Words that hold on some days each: `08:00-21:00 on Mon 23 Nov to Sat 28 Nov; closed on Sun 29 Nov`; the days are left out if there is but one. */
export function byDays(words: ReadonlyMap<string, readonly Day[]>): string {
  if (words.size === 1) return [...words.keys()].join();
  return [...words].map(([text, days]) => `${text} on ${daysText(days)}`).join('; ');
}
