import type { Call } from '../../call/call.js';
import { always, condition } from '../../law/condition.js';
import { EVERYWHERE, instrument, type Rule } from '../../law/rule.js';
import { coveredCountries, type Pack } from '../packs.js';

// Where the place is not known, that is what is asked for; the country is then a guess.
function countriesOf({ place }: Call, test: (country: string) => boolean): readonly string[] {
  const found = place.jurisdictions.filter((name) => name.length === 2 && test(name));
  return place.unknown ? [] : found;
}

const packsOf = (name: string): readonly Pack[] => coveredCountries[name] ?? [];
const unknown = (call: Call): readonly string[] => countriesOf(call, (name) => packsOf(name).length === 0);

/** The rule by which a call is denied where nothing was checked. */
export const noPack = 'any.coverage.no-pack';

/**
 * What is said of a country of whose packs none was chosen. Who names packs out of all of them left it out on purpose, and it is only mentioned;
 * a pack that was not imported may have been forgotten, and its country's calls are denied.
 */
export type NoneChosen = 'mentioned' | 'denied';

/**
 * A call to a country that no pack knows is denied: nothing was checked, so nothing can be said for it. A country of whose
 * packs the user left one out on purpose is only mentioned.
 */
export const coverage = (chosen: readonly Pack[], noneChosen: NoneChosen): readonly Rule[] => {
  const packsLeftOut = (name: string): readonly Pack[] => packsOf(name).filter((pack) => !chosen.includes(pack));
  const isLeftOut = (name: string): boolean => packsLeftOut(name).length > 0;
  const isLeftOutWhole = (name: string): boolean => packsLeftOut(name).length === packsOf(name).length;
  const isForgotten = (name: string): boolean => noneChosen === 'denied' && isLeftOutWhole(name);
  const forgotten = (call: Call): readonly string[] => countriesOf(call, isForgotten);
  const leftOut = (call: Call): readonly string[] => countriesOf(call, (name) => isLeftOut(name) && !isForgotten(name));
  const inWords = (name: string): string => (isLeftOutWhole(name) ? name : `${name} in ${packsLeftOut(name).join(', ')}`);
  const make = instrument({
    pack: 'house',
    jurisdiction: EVERYWHERE,
    kind: 'house',
    purposes: 'any',
    url: '',
    certainty: 'primary-text',
    lastVerifiedOn: '2026-11-22',
    appliesTo: always,
    exempts: [],
  });
  return [
    make({
      id: noPack,
      citation: 'Operator policy (not law): no call where no rule pack applies',
      title: 'Country without a rule pack',
      summary: 'No call to a country whose law this package does not hold.',
      stage: 'before',
      inForce: { from: '1900-01-01' },
      appliesTo: condition(['callee.locations'], (call) => unknown(call).length > 0 || forgotten(call).length > 0),
      prohibits: always,
      because: (call) =>
        unknown(call).length > 0
          ? `This package holds no law of ${unknown(call).join(', ')}, so it cannot say that the call is lawful.`
          : `No rule pack of ${forgotten(call).map((name) => `${name} (${packsOf(name).join(', ')})`).join(', ')} was given: nothing was checked there, so nothing says that the call is lawful.`,
    }),
    make({
      id: 'any.coverage.pack-left-out',
      citation: 'Operator policy (not law): rule packs left out',
      title: 'Rule pack left out',
      summary: 'Every answer says which country’s rules it was told to leave out.',
      stage: 'before',
      inForce: { from: '1900-01-01' },
      decides: false,
      appliesTo: condition(['callee.locations'], (call) => leftOut(call).length > 0),
      prohibits: always,
      because: (call) => `The rules of ${leftOut(call).map(inWords).join(', ')} were left out by the option packs; nothing was checked there.`,
    }),
  ];
};
