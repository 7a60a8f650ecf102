import { describe, expect, it } from 'vitest';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import fc from 'fast-check';
import { evaluateCall, locateCallee, type CallContextError, type CallContextInput, type EvaluatorOptions } from '../src/index.js';
import { parseNumber } from '../src/call/number.js';
import { placeText } from '../src/cli/local-text.js';
import { areaCodeGroups } from '../src/place/area-codes.data.js';
import { numberLaws } from '../src/place/number-law.js';
import { placesOfPostalCode } from '../src/place/postal-codes.js';
import { postalCodes } from '../src/place/postal-codes.data.js';
import { mainZoneCounties } from '../src/place/counties.data.js';
import { regionZones } from '../src/place/regions.data.js';
import { regionOf, zonesIn } from '../src/place/regions.js';
import { builtInZones } from '../src/time/zone.js';
import { brokenRule } from './support/rules.js';

const noon: CallContextInput = { at: '2026-06-10T16:00:00Z', call: { purpose: 'informational', voice: 'live', dialing: 'manual' }, callee: { number: '+12125550142' } };
const placeOf = (callee: CallContextInput['callee'], options?: EvaluatorOptions) => evaluateCall({ ...noon, callee }, options).place;
const zonesOf = (callee: CallContextInput['callee']) => placeOf(callee).clocks.map(({ timeZone }) => timeZone);

describe('where the called person may be', () => {
  it('is told by the area code', () => {
    expect(placeOf({ number: '+12125550142' })).toEqual({
      tzdb: '2026f',
      known: true,
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
    ['Jersey', { country: 'JE' }, ['Europe/Jersey']],
    ['Jamaica', { country: 'JM' }, ['America/Jamaica']],
    ['Puerto Rico named as a country', { country: 'PR' }, ['America/Puerto_Rico']],
    ['Queensland', { region: 'AU-QLD' }, ['Australia/Brisbane']],
    ['New South Wales, all of it', { region: 'AU-NSW' }, ['Australia/Sydney', 'Australia/Broken_Hill', 'Australia/Lord_Howe']],
    ['British Columbia', { region: 'CA-BC' }, ['America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek', 'America/Creston']],
    ['a county written another way', { region: 'US-IN', county: 'La Porte County' }, ['America/Chicago']],
    ['a town in place of a county', { region: 'US-IN', county: 'Gary' }, ['America/Indiana/Indianapolis', 'America/Chicago']],
    ['Texas’s El Paso County', { region: 'US-TX', county: 'El Paso' }, ['America/Denver']],
    ['Apache County, where the Navajo Nation is and the Hopi Reservation in it', { region: 'US-AZ', county: 'Apache' }, ['America/Phoenix', 'America/Denver']],
    ['Arizona’s Maricopa County', { region: 'US-AZ', county: 'Maricopa' }, ['America/Phoenix']],
    ['the Hopi Reservation, whose clock was stated', { region: 'US-AZ', county: 'Navajo', timeZone: 'America/Phoenix' }, ['America/Phoenix']],
    ['Oregon’s Malheur County', { region: 'US-OR', county: 'Malheur' }, ['America/Los_Angeles', 'America/Boise']],
    ['Michigan’s Dickinson County', { region: 'US-MI', county: 'Dickinson' }, ['America/Menominee']],
    ['a county where no clock differs by county', { region: 'US-CA', county: 'Nowhere' }, ['America/Los_Angeles']],
    ['a ZIP code alone', { postalCode: '33101' }, ['America/New_York', 'America/Chicago']],
    ['a ZIP code and a county', { postalCode: '46402', county: 'Lake' }, ['America/Chicago']],
    ['a ZIP code and one of its state’s clocks', { postalCode: '37201-1234', timeZone: 'America/Chicago' }, ['America/Chicago']],
    ['a ZIP code and a clock that its state does not have', { postalCode: '90210', timeZone: 'America/Denver' }, ['America/Denver', 'America/Los_Angeles']],
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
    ['Yancowinna', ['Australia/Sydney', 'Australia/Broken_Hill', 'Australia/Lord_Howe']],
  ])('is, for an address in New South Wales (%s), every clock that is kept there', (county, zones) =>
    expect(zonesOf({ number: '+61412345678', locations: [{ region: 'AU-NSW', ...(county !== undefined && { county }), basis: 'confirmed' }] })).toEqual(zones));

  it('is Puerto Rico, in the United States, for 787', () => expect(placeOf({ number: '+17875550142' }).jurisdictions).toEqual(['US', 'US-PR']));
});

const evidenceOf = (callee: CallContextInput['callee']): readonly string[] =>
  locateCallee(callee).candidates.map(({ country, region, evidence }) => `${region ?? country}: ${evidence}`);

describe('a confirmed location', () => {
  const elsewhere = [{ region: 'US-NY', basis: 'confirmed' }] as const;
  const jurisdictionsOf = (number: string, more: object = {}): readonly string[] => locateCallee({ number, locations: elsewhere, ...more }).jurisdictions;

  it.each(['+17035550142', '+18015550142', '+18435550142'])('leaves %s to the law that reaches its area code, by the clock of the place', (number) => {
    const [, bound] = locateCallee({ number, locations: [{ region: 'US-CA', basis: 'confirmed' }] }).candidates;
    expect(bound).toMatchObject({ timeZones: ['America/Los_Angeles'], citation: numberLaws[bound!.region!]!.citation });
    expect(bound!.evidence).toMatch(/, by which the law reaches the number wherever the person is$/);
  });

  it('takes the law of South Carolina from a number that is known to be none of a mobile', () => {
    expect(jurisdictionsOf('+18435550142', { lineType: 'mobile' })).toContain('US-SC');
    expect(jurisdictionsOf('+18435550142')).toContain('US-SC');
    expect(jurisdictionsOf('+18435550142', { lineType: 'landline' })).toEqual(['US', 'US-NY']);
  });

  it.each(['+13055550142', '+14055550142', '+12035550142', '+15035550142', '+14155550142'])('rebuts what is presumed from the area code of %s', (number) => {
    expect(jurisdictionsOf(number)).toEqual(['US', 'US-NY']);
  });

  it('in the number’s own state is one place', () => {
    expect(evidenceOf({ number: '+17035550142', locations: [{ region: 'US-VA', basis: 'confirmed' }] })).toEqual(['US-VA: location confirmed by the person']);
    expect(locateCallee({ number: '+17035550142', locations: [{ timeZone: 'America/Denver', basis: 'confirmed' }] }).jurisdictions).toEqual(['US', 'US-VA']);
  });

  it('abroad leaves the law of the number’s state beside the country’s', () => {
    expect(locateCallee({ number: '+17035550142', locations: [{ country: 'GB', basis: 'confirmed' }] })).toMatchObject({ jurisdictions: ['GB', 'US', 'US-VA'] });
  });
});

describe('an address on file', () => {
  it.each([
    ['+13055550142', 'US-FL', 'Fla. Stat. § 501.059(8)(d)'],
    ['+14055550142', 'US-OK', 'Okla. Stat. tit. 15, § 775C.3'],
    ['+12035550142', 'US-CT', 'Conn. Gen. Stat. § 42-288(c)'],
  ])('does not rebut what is presumed from the area code of %s', (number, region, citation) => {
    const { candidates } = locateCallee({ number, locations: [{ region: 'US-NY', basis: 'on-file' }] });
    expect(candidates.map((candidate) => candidate.region)).toEqual(['US-NY', region]);
    expect(candidates[1]).toMatchObject({ citation, evidence: `area code ${number.slice(2, 5)}, from which the law presumes a resident until a confirmed location rebuts it` });
  });

  it('is told that a caller may rely on the area code of a mobile in Oregon, and of no other line', () => {
    expect(evidenceOf({ number: '+15035550142', lineType: 'mobile' })).toEqual(['US-OR: area code 503, on which the law lets a caller rely for a mobile']);
    expect(evidenceOf({ number: '+15035550142' })).toEqual(['US-OR: area code 503']);
  });

  it('keeps the area code of a number that was moved to a mobile', () => {
    expect(evidenceOf({ number: '+12125550142', lineType: 'mobile', portedToMobileOn: '2020-01-01', locations: [{ region: 'US-TX', county: 'Dallas' }] })).toEqual([
      'US-TX: address on file',
      'US-NY: area code 212',
    ]);
  });
});

describe('a postal code', () => {
  const located = (location: object, number = '+12125550142') => evidenceOf({ number, locations: [{ basis: 'confirmed', ...location }] });

  it('that fits the region adds nothing', () => {
    expect(located({ region: 'US-NY', postalCode: '10001' })).toEqual(['US-NY: location confirmed by the person']);
    expect(located({ region: 'CA-QC', postalCode: 'K1A 0B1' }, '+16135550142')).toEqual(['CA-QC: location confirmed by the person']);
    expect(located({ region: 'GB-SCT', postalCode: 'EH1 1AA' }, '+442079460142')).toEqual(['GB-SCT: location confirmed by the person']);
  });

  it('that contradicts the region is a further place, with the region’s clock where that is none of its own', () => {
    expect(located({ region: 'US-NY', postalCode: '90210', timeZone: 'America/New_York' })).toEqual([
      'US-NY: location confirmed by the person',
      'US-CA: postal code confirmed by the person, which contradicts the region',
    ]);
    const { candidates } = locateCallee({ number: '+12125550142', locations: [{ region: 'US-NY', postalCode: '90210', timeZone: 'America/New_York' }] });
    expect(candidates.map(({ timeZones }) => timeZones)).toEqual([['America/New_York'], ['America/New_York', 'America/Los_Angeles'], ['America/New_York']]);
  });

  it('is evidence by itself, in the countries that the number may belong to', () => {
    expect(located({ postalCode: '02138' })).toEqual(['US-MA: postal code confirmed by the person']);
    expect(located({ postalCode: 'm5v 3l9' }, '+18005550142')).toEqual(['CA-ON: postal code confirmed by the person']);
    expect(located({ postalCode: 'X0A 0H0' }, '+18675550142')).toEqual(['CA-NT: postal code confirmed by the person', 'CA-NU: postal code confirmed by the person']);
    expect(located({ postalCode: 'JE2 3AB' }, '+447700900142')).toEqual(['JE: postal code confirmed by the person']);
    expect(located({ postalCode: '2000', country: 'AU' }, '+61412345678')).toEqual(['AU-NSW: postal code confirmed by the person']);
  });

  it.each([
    ['a military post office', { postalCode: '09012' }, 'US-AE: postal code confirmed by the person'],
    ['a ZIP code that lost its zero', { country: 'US', postalCode: '2138' }, 'US: location confirmed by the person, whose postal code is in no list'],
    ['a prefix that is not in use', { country: 'US', postalCode: '51901' }, 'US: location confirmed by the person, whose postal code is in no list'],
    ['Palau', { country: 'US', postalCode: '96940' }, 'PW: postal code confirmed by the person'],
  ])('of %s names no clock, so the place is asked', (_, location, evidence) => {
    expect(located(location)).toEqual([evidence]);
    expect(evaluateCall({ ...noon, callee: { number: '+12125550142', locations: [{ basis: 'confirmed', ...location }] } }).missing.map(({ path }) => path)).toEqual(['callee.locations']);
  });

  it('of a country whose codes are not known here leaves the place to the rest of the address', () => {
    expect(located({ country: 'DE', postalCode: '10115', timeZone: 'Europe/Berlin' })).toEqual(['DE: location confirmed by the person']);
    expect(located({ country: 'DE', postalCode: '10115' })).toEqual(['DE: location confirmed by the person']);
    expect(located({ country: 'US', postalCode: 'none', timeZone: 'America/Denver' })).toEqual(['US-NY: location confirmed by the person, area code 212']);
  });

  it.each([
    ['US', '06390', ['US-NY']], ['US', '06391', ['US-CT']], ['US', '83414', ['US-WY']], ['US', '83401', ['US-ID']], ['US', '96799', ['US-AS']], ['US', '96701', ['US-HI']],
    ['US', '96910', ['US-GU']], ['US', '96950', ['US-MP']], ['US', '20101', ['US-VA']], ['US', '73301', ['US-TX']], ['US', '88510', ['US-TX']], ['US', '96201', ['US-AP']],
    ['CA', 'H0H 0H0', ['CA-QC']], ['CA', 'Y1A', ['CA-YT']], ['GB', 'BT1 1AA', ['GB-NIR']], ['GB', 'B1 1AA', ['GB']], ['GB', 'GY1 1AA', ['GG']], ['GB', 'IM1 1AA', ['IM']],
    ['AU', '0800', ['AU-NT']], ['AU', '0872', ['AU-NT', 'AU-SA', 'AU-WA', 'AU-QLD']], ['AU', '2611', ['AU-ACT', 'AU-NSW']], ['AU', '2880', ['AU-NSW']], ['AU', '2899', ['NF']],
  ])('%s %s lies in %j', (country, code, places) => expect(placesOfPostalCode(country, code)).toEqual(places));
});

describe('the place of a decision', () => {
  const late: CallContextInput = { ...noon, at: '2026-06-11T03:30:00Z', call: { purpose: 'sale', voice: 'live', dialing: 'manual' }, seller: { id: 'acme' } };

  it('says at which of several places the call is forbidden, and by which rules', () => {
    const callee = { number: '+12125550142', locations: [{ region: 'US-CA' }] };
    const { violations, place } = evaluateCall({ ...late, callee });
    expect(violations.find(({ rule }) => rule === 'us.tsr.calling-hours')!.reason).toBe('It is 23:30 in America/New_York; calls may be made from 08:00 until 21:00.');
    const [california, newYork] = place.candidates;
    expect(newYork!.deniedBy).toContain('us.tsr.calling-hours');
    expect(california!.deniedBy).not.toContain('us.tsr.calling-hours');
    const text = placeText({ place, violations });
    expect(text).toMatch(/New York, United States \(area code 212; forbidden there by 16 CFR 310\.4\(c\), /);
    expect(text).not.toMatch(/California, United States \([^)]*310\.4\(c\)/);
  });

  it('says nothing of it where there is but one, or where the call is allowed', () => {
    expect(evaluateCall({ ...late, callee: { number: '+12125550142' } }).place.candidates[0]).not.toHaveProperty('deniedBy');
    const allowed = evaluateCall({ ...noon, callee: { number: '+12125550142', locations: [{ region: 'US-CA' }] } });
    expect(allowed.decision).toBe('allow');
    expect(allowed.place.candidates[0]).not.toHaveProperty('deniedBy');
  });

  it('counts a rule that fails as one that forbids', () => {
    const { place } = evaluateCall({ ...noon, callee: { number: '+12125550142', locations: [{ region: 'US-CA' }] } }, { rules: [brokenRule] });
    expect(place.candidates.map(({ deniedBy }) => deniedBy)).toEqual([['house.broken'], ['house.broken']]);
  });
});

describe('locateCallee', () => {
  it('is the place of a decision, without clocks if no time is given', () => {
    const callee = { number: '(850) 555-0142', country: 'US' };
    const { place } = evaluateCall({ ...noon, callee });
    expect(locateCallee(callee, { at: noon.at })).toEqual(place);
    expect(locateCallee(callee)).toEqual({ ...place, clocks: [] });
    expect(Object.isFrozen(locateCallee(callee).candidates[0])).toBe(true);
  });

  it('takes a newer table of clocks, and the policy for unknown places', () => {
    const offsets = { tzdb: '2027a', from: '2015-01-01T00:00:00Z', to: '2050-01-01T00:00:00Z', classes: [{ zones: ['America/New_York'], initialOffset: 0, transitions: [] }] };
    expect(locateCallee({ number: '+12125550142' }, { at: noon.at, offsets })).toMatchObject({ tzdb: '2027a', clocks: [{ localTime: '2026-06-10T16:00:00+00:00' }] });
    expect(locateCallee({ number: '+18005550142' })).toMatchObject({ known: false });
    expect(locateCallee({ number: '+18005550142', country: 'AU' }, { unknownPlace: 'all-zones' })).toMatchObject({ known: true, jurisdictions: expect.arrayContaining(['AU', 'AU-WA']) as string[] });
  });

  it('names every fault', () => {
    const faults = (callee: unknown, options?: object) => {
      try {
        return locateCallee(callee as never, options);
      } catch (error) {
        return (error as CallContextError).issues.map(({ path, code }) => `${path} ${code}`);
      }
    };
    expect(faults({ number: 'none' })).toEqual(['callee.number bad-number']);
    expect(faults({ number: '+12125550142', locations: [{ region: 'US-QQ' }] })).toEqual(['callee.locations[0].region contradiction']);
    expect(faults({ number: '+12125550142', locations: [{ region: 'AU-QQ' }] })).toEqual(['callee.locations[0].region contradiction']);
    expect(faults({ number: '+12125550142', locations: [{ country: 'PR', region: 'US-PR' }] })).toMatchObject({ jurisdictions: ['US', 'US-NY', 'US-PR'] });
    expect(faults({ number: '+12125550142' }, { at: 'noon' })).toEqual(['at bad-format']);
    expect(faults(undefined)).toEqual(['callee missing-field']);
  });
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
    const advice = (packs: readonly ('us-federal' | 'us-states' | 'uk')[]) => evaluateCall({ ...noon, callee: { number: '+12125550142' } }, { packs: [...packs] }).advice.filter(({ rule }) => rule.startsWith('any.')).map(({ reason }) => reason);
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

describe('the data of counties, postal codes and number laws', () => {
  it('gives every county of a split state a clock, each but once', () => {
    for (const [region, counties] of Object.entries(mainZoneCounties)) {
      const { zones } = regionOf(region)!;
      const others = zones.flatMap(({ counties: whole = [], partialCounties = [] }) => [...whole, ...partialCounties]);
      const every = [...counties.split(','), ...others];
      expect(new Set(every).size, region).toBe(every.length);
      for (const county of counties.split(',')) expect(zonesIn(regionOf(region)!, `${county} County`), county).toEqual([zones[0]!.zone]);
      for (const county of others) expect(zonesIn(regionOf(region)!, county), county).not.toEqual([zones[0]!.zone]);
    }
  });

  it('names the counties of every state that has counties in two zones', () => {
    const split = regionZones.filter(({ zones }) => zones.some(({ counties, partialCounties }) => counties ?? partialCounties)).map(({ region }) => region);
    expect(Object.keys(mainZoneCounties).sort()).toEqual(split.sort());
  });

  it('has a postal code of every state, province and territory, and of no region that is not one', () => {
    for (const country of ['US', 'CA', 'AU']) {
      const named = new Set(postalCodes[country]!.ranges.flatMap(([, ...places]) => places).filter((place) => place.startsWith(`${country}-`)));
      const military = country === 'US' ? ['US-AA', 'US-AE', 'US-AP'] : [];
      expect([...named].sort()).toEqual([...regionZones.map(({ region }) => region).filter((region) => region.startsWith(`${country}-`)), ...military].sort());
    }
  });

  it('closes the area codes over their overlays: one ground, one set of clocks', () => {
    const zonesOfCode = (code: string) => areaCodeGroups.find(({ codes }) => codes.split(' ').includes(code))!;
    for (const [one, other] of [['850', '448'], ['270', '364'], ['812', '930'], ['208', '986'], ['541', '458'], ['423', '729'], ['334', '483'], ['402', '531']]) {
      expect(zonesOfCode(one!)).toBe(zonesOfCode(other!));
    }
  });

  it('knows number laws of regions that exist', () => {
    for (const region of Object.keys(numberLaws)) expect(regionOf(region)).toBeDefined();
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
