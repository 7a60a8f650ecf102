import { describe, expect, it } from 'vitest';
import { evaluateCall } from '../src/index.js';
import { australianHolidayOn } from '../src/time/australian-holidays.js';
import { day } from '../src/time/day.js';
import { bases, changed } from './support/cases.js';
import { daysOf } from './support/days.js';

// The days that all eight States and Territories keep, as two published collections have them: date-holidays 3.37.0 (npm) and holidays 0.105
// (PyPI). Where a substitute day is kept everywhere, the weekend day itself, which some of them drop, is barred too (uk-ca-au, AU-HOL).
const kept: Readonly<Record<number, string>> = {
  2024: '01-01 01-26 03-29 04-01 04-25 12-25 12-26',
  2025: '01-01 01-26 01-27 04-18 04-21 04-25 12-25 12-26',
  2026: '01-01 01-26 04-03 04-06 04-25 12-25 12-26 12-28',
  2027: '01-01 01-26 03-26 03-29 04-25 12-25 12-26 12-27 12-28',
  2028: '01-01 01-03 01-26 04-14 04-17 04-25 12-25 12-26',
  2029: '01-01 01-26 03-30 04-02 04-25 12-25 12-26',
  2030: '01-01 01-26 01-28 04-19 04-22 04-25 12-25 12-26',
};

describe('national public holidays of Australia', () => {
  it.each(Object.entries(kept))('of %s', (year, days) => expect(daysOf(year, (date) => australianHolidayOn(date) !== undefined)).toBe(days));

  it.each([
    ['2022-01-03', 'New Year’s Day, substitute day'],
    ['2022-12-25', 'Christmas Day'],
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day, substitute day'],
    ['2021-12-28', 'Boxing Day, substitute day'],
    ['2022-09-22', 'National Day of Mourning'],
    ['2026-04-27', undefined],
    ['2027-04-26', undefined],
    ['2026-06-08', undefined],
  ])('%s: %s', (date, name) => expect(australianHolidayOn(day(date))).toBe(name));
});

// Written without the engine: the regulator's table of times, on the runtime's own clocks and the lists above.
const weekdays = { sale: { Sat: [9, 17], Sun: undefined, other: [9, 20] }, survey: { Sat: [9, 17], Sun: [9, 17], other: [9, 20.5] } } as const;
function isOpen(at: number, zone: string, purpose: 'sale' | 'survey'): boolean {
  const parts = new Intl.DateTimeFormat('en-AU', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short', hour: '2-digit', minute: '2-digit' }).formatToParts(at);
  const part = (type: string): string => parts.find((other) => other.type === type)!.value;
  if (kept[Number(part('year'))]!.split(' ').includes(`${part('month')}-${part('day')}`)) return false;
  const table = weekdays[purpose];
  const weekday = part('weekday');
  const window = weekday === 'Sat' ? table.Sat : weekday === 'Sun' ? table.Sun : table.other;
  const hour = Number(part('hour')) + Number(part('minute')) / 60;
  return window !== undefined && window[0] <= hour && hour < window[1];
}

const HALF_HOUR = 1_800_000;

describe('a mobile, which may be in any mainland zone, may be called from the first half hour to the last at which every clock is open', () => {
  const mobile = { number: '+61412345678', locations: [] };
  const zones = ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Darwin', 'Australia/Perth'];
  it.each<[at: string, purpose: 'sale' | 'survey', when: string]>([
    ['2026-04-02T21:00:00+11:00', 'sale', 'over Easter'],
    ['2026-04-24T21:00:00+10:00', 'survey', 'over Anzac Day'],
    ['2026-12-24T20:00:00+11:00', 'sale', 'over Christmas'],
    ['2027-12-24T21:00:00+11:00', 'survey', 'over Christmas and both substitutes'],
    ['2026-10-03T17:30:00+10:00', 'sale', 'over the change of the clocks'],
    ['2026-06-12T20:30:00+10:00', 'sale', 'over a weekend'],
    ['2026-01-25T17:30:00+11:00', 'survey', 'over Australia Day'],
  ])('%s, %s %s', (at, purpose) => {
    const versionOn = at.slice(0, 10);
    const context = changed(bases.bases['au-sale']!, { at, call: { purpose }, callee: mobile, registries: { 'au-dncr': { versionOn } } }, ['campaign', 'history']);
    const isOpenEverywhere = (instant: number): boolean => zones.every((zone) => isOpen(instant, zone, purpose));
    let from = Date.parse(at);
    while (!isOpenEverywhere(from)) from += HALF_HOUR;
    let until = from;
    while (isOpenEverywhere(until)) until += HALF_HOUR;
    expect(from).toBeGreaterThan(Date.parse(at));
    expect(Date.parse(evaluateCall(context as never).permittedAt!)).toBe(from);
    expect(Date.parse(evaluateCall({ ...context, at: from } as never).permittedUntil!)).toBe(until);
  });
});

describe('why a consent does not excuse a call', () => {
  const why = (consent: object): string | undefined => {
    const context = changed(bases.bases['au-sale']!, {
      registries: { 'au-dncr': { listed: true } },
      consents: [{ to: ['acme-au'], form: 'written', covers: ['live-calls'], ...consent }],
    });
    return evaluateCall(context as never).violations[0]?.unless?.[0]?.why;
  };
  const other = 'The facts supplied do not show it.';

  it('names the day of a consent that ended with its three months', () =>
    expect(why({ givenAt: '2026-03-10T09:00:00+11:00' })).toBe('The express consent of 2026-03-10 was given for no stated period and ended after 3 months.'));
  it.each([
    ['for a stated period that is over', { givenAt: '2026-03-10', until: '2026-04-10' }],
    ['to somebody else', { givenAt: '2026-06-01', to: ['other'] }],
    ['to somebody else, for an indefinite period', { givenAt: '2026-03-01', until: 'indefinite', to: ['other'] }],
  ])('says nothing of the three months where it was given %s', (_, consent) => expect(why(consent)).toBe(other));
  it('asks when a consent was given', () => expect(why({})).toBe('Not shown: consents[].givenAt was not supplied.'));
});
