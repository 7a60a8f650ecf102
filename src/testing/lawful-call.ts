import type { CallContextInput } from '../call/context-input.js';
import { merge, type Deep } from '../call/merge.js';
import { nearest } from '../call/nearest.js';
import { fieldAt } from '../call/fields.js';
import type { FactPath } from '../call/paths.js';
import { areaCodeGroups } from '../place/area-codes.data.js';
import { regionOf } from '../place/regions.js';
import { stepsOf, without } from '../scenarios/path.js';
import { formatInstant } from '../time/instant.js';
import { builtInZones } from '../time/zone.js';
import { contexts } from './contexts.data.js';

/** The kinds of call that there is a complete lawful context of: those of `call-compliance new`. */
export type CallKind = keyof typeof contexts;

/** Facts of a context: objects in part, at any depth; lists whole. */
export type ContextChanges = Deep<CallContextInput>;

/** How a call differs from the lawful one of its kind, in the words of scenario files. */
export interface CallChanges {
  /**
   * The region (ISO 3166-2) of the person called, such as `US-FL`: its area code, and the same hour by its clock. It must lie in the
   * country of the kind.
   */
  readonly to?: string;
  /** Facts laid over the call: objects merge deep, lists and `null` replace. */
  readonly given?: ContextChanges;
  /** Facts taken out of the call, as if nobody knew them; before `given` is laid over it. */
  readonly without?: readonly FactPath[];
}

/**
 * A complete lawful call of a kind, or one that differs from it in the facts that a test is about. A new object each time.
 *
 * The lawful call is allowed in the region that it is written for (New York, London, Toronto, Sydney); elsewhere the law of the
 * region may ask for more, which the decision then says.
 *
 * @param kind - One of {@link callKinds}.
 * @throws RangeError if there is no such kind, or if the region is not one of its country.
 *
 * @example
 * ```ts
 * evaluateCall(lawfulCall('us-sale')).decision // 'allow'
 * evaluateCall(lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00' } })).decision // 'deny'
 * lawfulCall('us-sale', { to: 'US-FL' }).callee.number // '+12395550142'
 * ```
 */
export function lawfulCall(kind: CallKind, { to, given = {}, without: left = [] }: CallChanges = {}): CallContextInput {
  const base: CallContextInput | undefined = Object.hasOwn(contexts, kind) ? contexts[kind] : undefined;
  if (base === undefined) throw new RangeError(`there is no kind of call ${kind}${meant(kind)}; there are ${callKinds.join(', ')}`);
  const there = to === undefined ? base : merge(base, personIn(to, base));
  return structuredClone(merge(without(there, left.map(stepsOf)), given)) as CallContextInput;
}

/**
 * The kinds of call that {@link lawfulCall} makes.
 *
 * @example
 * ```ts
 * callKinds.filter((kind) => evaluateCall(lawfulCall(kind)).decision === 'deny') // []
 * ```
 */
export const callKinds = Object.keys(contexts) as readonly CallKind[];

const meant = (kind: string): string => {
  const kindMeant = nearest(kind, callKinds);
  return kindMeant === undefined ? '' : `; did you mean ${kindMeant}?`;
};

/** Someone who lives in a region, whom the same parties may call: registered there, its lists asked and paid for. */
function personIn(region: string, { at, callee, seller, telemarketer, registries }: CallContextInput): ContextChanges {
  const { country, timeZone } = callee.locations![0]!;
  const known = regionOf(region);
  if (known === undefined || !region.startsWith(`${country}-`)) throw new RangeError(`${region} is no region of ${country} that the package knows`);
  const code = areaCodeGroups.find(({ regions, kind }) => kind === 'geographic' && regions.join() === region)?.codes.slice(0, 3);
  const instant = Date.parse(at as string);
  const [here, there] = [timeZone!, known.zones[0]!.zone].map((name) => builtInZones.named(name)!.offsetAt(instant));
  const word = region.toLowerCase();
  const registered = (party: CallContextInput['seller']) => party && { registeredIn: [...new Set([...(party.registeredIn ?? []), word])] };
  return {
    at: formatInstant(instant + here! - there!),
    callee: {
      number: code === undefined ? callee.number : `+1${code}5550142`,
      locations: [{ country, region, timeZone: known.zones[0]!.zone, basis: 'confirmed' }],
    },
    seller: registered(seller), telemarketer: registered(telemarketer),
    registries: {
      ...(fieldAt(`registries.${word}`) && { [word]: registries?.['us-national'] }),
      ...(code && registries?.subscriptions && { subscriptions: registries.subscriptions.map((subscription) => ({ ...subscription, areaCodes: [code] })) }),
    },
  };
}
