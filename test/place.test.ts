import { describe, expect, it } from 'vitest';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import fc from 'fast-check';
import { evaluateCall, type CallContextInput, type EvaluatorOptions } from '../src/index.js';
import { parseNumber } from '../src/call/number.js';
import { areaCodeGroups } from '../src/place/area-codes.data.js';
import { regionZones } from '../src/place/regions.data.js';
import { builtInZones } from '../src/time/zone.js';

const noon: CallContextInput = { at: '2026-06-10T16:00:00Z', call: { purpose: 'informational', voice: 'live', dialing: 'manual' }, callee: { number: '+12125550142' } };
const placeOf = (callee: CallContextInput['callee'], options?: EvaluatorOptions) => evaluateCall({ ...noon, callee }, options).place;
const zonesOf = (callee: CallContextInput['callee']) => placeOf(callee).clocks.map(({ timeZone }) => timeZone);

describe('where the called person may be', () => {
  it('is told by the area code', () => {
    expect(placeOf({ number: '+12125550142' })).toEqual({
      tzdb: '2026f',
      jurisdictions: ['US', 'US-NY'],
      ambiguous: false,
      clocks: [{ timeZone: 'America/New_York', localTime: '2026-06-10T12:00:00-04:00' }],
      candidates: [{ country: 'US', region: 'US-NY', timeZones: ['America/New_York'], evidence: 'area code 212' }],
    });
  });

  it('is every zone of a split area code', () => expect(zonesOf({ number: '+18505550142' })).toEqual(['America/Chicago', 'America/New_York']));

  it('is Phoenix and Navajo time for Arizona’s 928', () => expect(zonesOf({ number: '+19285550142' })).toEqual(['America/Phoenix', 'America/Denver']));

  it('is each region of an area code that serves several', () => {
    const { candidates } = placeOf({ number: '+18675550142' });
    expect(candidates.map(({ region }) => region)).toEqual(['CA-YT', 'CA-NT', 'CA-NU']);
    expect(candidates.find(({ region }) => region === 'CA-YT')!.timeZones).toEqual(['America/Whitehorse']);
  });

  it('is the confirmed place alone, whatever the number says', () => {
    const place = placeOf({ number: '+12125550142', locations: [{ region: 'US-CA', basis: 'confirmed' }] });
    expect(place.jurisdictions).toEqual(['US', 'US-CA']);
    expect(place.clocks.map(({ timeZone }) => timeZone)).toEqual(['America/Los_Angeles']);
  });

  it('is the address on file and the area code beside it', () => {
    const place = placeOf({ number: '+12125550142', locations: [{ region: 'US-CA' }] });
    expect(place.jurisdictions).toEqual(['US', 'US-CA', 'US-NY']);
    expect(place.ambiguous).toBe(true);
    expect(place.candidates.map(({ evidence }) => evidence)).toEqual(['address on file', 'area code 212']);
  });

  it.each([
    ['Indiana’s Lake County', { region: 'US-IN', county: 'Lake' }, ['America/Chicago']],
    ['the same with "County" behind it', { region: 'US-IN', county: 'lake county' }, ['America/Chicago']],
    ['Indiana’s Marion County', { region: 'US-IN', county: 'Marion' }, ['America/Indiana/Indianapolis']],
    ['Florida’s Gulf County, which is split', { region: 'US-FL', county: 'Gulf' }, ['America/New_York', 'America/Chicago']],
    ['Florida without a county', { region: 'US-FL' }, ['America/New_York', 'America/Chicago']],
    ['a zone that was stated', { region: 'US-FL', timeZone: 'America/Chicago' }, ['America/Chicago']],
    ['the United Kingdom', { country: 'GB' }, ['Europe/London']],
  ])('is, for %s, as the data says', (_, location, zones) => {
    expect(zonesOf({ number: '+12125550142', locations: [{ ...location, basis: 'confirmed' }] })).toEqual(zones);
  });

  it('keeps the address on file where a confirmed location names no place', () => {
    const place = placeOf({ number: '+12125550142', locations: [{ country: 'US', basis: 'confirmed' }, { region: 'US-CA', basis: 'on-file' }] });
    expect(place.jurisdictions).toEqual(['US', 'US-CA', 'US-NY']);
  });

  it('keeps the law of the number’s state where a confirmed location names only a clock', () => {
    const place = placeOf({ number: '+12125550142', locations: [{ timeZone: 'America/Denver', basis: 'confirmed' }] });
    expect(place.jurisdictions).toEqual(['US', 'US-NY']);
    expect(place.clocks.map(({ timeZone }) => timeZone)).toEqual(['America/Denver']);
  });

  it('is what the number says where the address on file adds nothing', () => expect(zonesOf({ number: '+12125550142', locations: [{ country: 'US' }] })).toEqual(['America/New_York']));

  it.each([
    ['+442079460142', 'GB'],
    ['+447700900142', 'GB'],
    ['+441534555142', 'JE'],
    ['+441481555142', 'GG'],
    ['+441624555142', 'IM'],
  ])('is told by the prefix of %s: %s', (number, country) => expect(placeOf({ number }).jurisdictions).toContain(country));

  it('is every mainland zone for an Australian mobile', () => {
    expect(zonesOf({ number: '+61412345678' })).toEqual(
      expect.arrayContaining(['Australia/Perth', 'Australia/Darwin', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Sydney']),
    );
  });

  it.each([
    [undefined, ['Australia/Sydney', 'Australia/Broken_Hill', 'Australia/Lord_Howe']],
    ['Yancowinna', ['Australia/Broken_Hill']],
    ['Cumberland', ['Australia/Sydney']],
  ])('is, for an address in New South Wales (%s), every clock that is kept there', (county, zones) =>
    expect(zonesOf({ number: '+61412345678', locations: [{ region: 'AU-NSW', ...(county !== undefined && { county }), basis: 'confirmed' }] })).toEqual(zones));

  it('is Puerto Rico, in the United States, for 787', () => expect(placeOf({ number: '+17875550142' }).jurisdictions).toEqual(['US', 'US-PR']));
});

describe('a number of no known place', () => {
  const missing = (number: string, options?: EvaluatorOptions) => evaluateCall({ ...noon, callee: { number } }, options).missing.map(({ path }) => path);

  it.each(['+18005550142', '+19995550142', '+15005550142', '+19005550142'])('%s asks where the person is', (number) => {
    expect(missing(number)).toEqual(['callee.locations']);
  });

  it('is not invalid if its area code is newer than every list', () => expect(() => evaluateCall({ ...noon, callee: { number: '+12735550142' } })).not.toThrow());

  it('may be anywhere in the country called, if the user says so', () => {
    const anywhere = placeOf({ number: '+18005550142', country: 'US' }, { unknownPlace: 'all-zones' });
    expect(anywhere.jurisdictions).toHaveLength(1 + regionZones.filter(({ region }) => region.startsWith('US-')).length);
    expect(anywhere.clocks.map(({ timeZone }) => timeZone)).toEqual(expect.arrayContaining(['Pacific/Honolulu', 'Pacific/Guam', 'America/New_York']));
    expect(missing('+18005550142', { unknownPlace: 'all-zones' })).toEqual([]);
  });

  it('is settled by an address', () => expect(zonesOf({ number: '+18005550142', locations: [{ region: 'US-CA' }] })).toEqual(['America/Los_Angeles']));

  it('asks where the person is if all that is known is another country’s name', () => {
    expect(evaluateCall({ ...noon, callee: { number: '+12125550142', locations: [{ country: 'CA' }] } }).missing.map(({ path }) => path)).toEqual(['callee.locations']);
  });
});

describe('a call to a country that no pack knows', () => {
  it('is denied, because nothing was checked', () => {
    const decision = evaluateCall({ ...noon, callee: { number: '+493012345678', country: 'DE', locations: [{ country: 'DE', timeZone: 'Europe/Berlin' }] } });
    expect(decision.violations.map(({ reason }) => reason)).toEqual(['This package holds no law of DE, so it cannot say that the call is lawful.']);
  });

  it('is mentioned where the pack was left out on purpose', () => {
    const decision = evaluateCall({ ...noon, callee: { number: '+442079460142' } }, { packs: ['us-federal'] });
    expect(decision.decision).toBe('allow');
    expect(decision.advice.map(({ reason }) => reason)).toEqual(['The rules of GB were left out by the option packs; nothing was checked there.']);
  });

  it('is mentioned where one pack of several was left out', () => {
    const advice = (packs: readonly ('us-federal' | 'us-states' | 'uk')[]) => evaluateCall({ ...noon, callee: { number: '+12125550142' } }, { packs: [...packs] }).advice.map(({ reason }) => reason);
    expect(advice(['us-federal'])).toEqual(['The rules of US in us-states were left out by the option packs; nothing was checked there.']);
    expect(advice(['us-states'])).toEqual(['The rules of US in us-federal were left out by the option packs; nothing was checked there.']);
    expect(advice(['uk'])).toEqual(['The rules of US were left out by the option packs; nothing was checked there.']);
    expect(advice(['us-federal', 'us-states'])).toEqual([]);
  });
});

/** What a zone's clock shows in winter and in summer: two names of one clock show the same. */
const clockOf = (zone: string): string => ['2026-01-15T00:00:00Z', '2026-07-15T00:00:00Z', '2026-12-15T00:00:00Z'].map((at) => builtInZones.named(zone)!.offsetAt(Date.parse(at))).join();

describe('the place data', () => {
  it('names only zones of the clock table', () => {
    const zones = [...areaCodeGroups.flatMap((group) => group.zones), ...regionZones.flatMap(({ zones: all }) => all.map(({ zone }) => zone))];
    for (const zone of zones) expect(builtInZones.named(zone), zone).toBeDefined();
  });

  it('lists no area code twice', () => {
    const codes = areaCodeGroups.flatMap(({ codes: text }) => text.split(' '));
    expect(codes).toHaveLength(488);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('places every zone of an area code in one of its regions', () => {
    for (const { codes, regions, zones } of areaCodeGroups.filter(({ regions: all }) => all.some((region) => /^(US|CA)-/.test(region)))) {
      const own = new Set(regionZones.filter(({ region }) => regions.includes(region)).flatMap(({ zones: all }) => all.map(({ zone }) => clockOf(zone))));
      for (const zone of zones) expect(own.has(clockOf(zone)), `${codes} ${zone}`).toBe(true);
    }
  });
});

describe('numbers', () => {
  it('in E.164 under +1 are read as the library reads them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }), (national) => {
        const number = `+1${national}`;
        const library = parsePhoneNumberFromString(number);
        expect(parseNumber(number, undefined)).toBe(library?.isPossible() ? library.number : undefined);
      }),
      { numRuns: 2_000, seed: 7 },
    ));

  it.each([
    ['(212) 555-0142', 'US', '+12125550142'],
    ['020 7946 0142', 'GB', '+442079460142'],
    ['+44 20 7946 0142', undefined, '+442079460142'],
    ['tel:+1-212-555-0142', undefined, '+12125550142'],
  ])('%s dialed in %s is %s', (text, country, number) => expect(parseNumber(text, country)).toBe(number));

  it.each(['212 555 0142', 'call me', '', '+1212', '+12125550142555', '+1 212 555 0142 ext. 5'])('%s is none', (text) => {
    expect(parseNumber(text, undefined)).toBeUndefined();
  });
});
