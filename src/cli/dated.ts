import { isPlainObject } from '../call/merge.js';
import { formatDay, parseDay, type Day } from '../time/day.js';

/** A context with every date in it moved by so many days: lawful then if it was lawful before, as far as dates go. */
export function datedLater<T>(value: T, days: Day): T {
  if (typeof value === 'string') return moved(value, days) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => datedLater(inner, days)) as T;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, datedLater(inner, days)])) as T;
}

function moved(text: string, days: Day): string {
  const [date = ''] = /^\d{4}-\d\d-\d\d(?=$|T\d\d:)/.exec(text) ?? [];
  const day = parseDay(date);
  return day === undefined ? text : formatDay(day + days) + text.slice(date.length);
}
