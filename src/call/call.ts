import type { Circumstances } from './circumstances.js';
import { localTime, type LocalTime } from '../time/local-time.js';
import type { Instant } from '../time/instant.js';
import type { Zone, Zones } from '../time/zone.js';
import type { E164 } from './number.js';
import type { Place } from './place.js';
import type { CallContext } from './context.js';

/** A validated call whose number, place and local times are resolved: what every rule judges. */
export interface Call {
  /** When the phone is to ring, in epoch milliseconds. */
  readonly at: Instant;
  /** Whether the question is asked before, during or after the call. */
  readonly stage: 'pre-call' | 'in-call' | 'post-call';
  /** The number called, in E.164. */
  readonly number: E164;
  /** Where the called person may be: every candidate with its regions and clocks. */
  readonly place: Place;
  /** What the clocks show at every place where the called person may be, as far as the rule's jurisdiction reaches. */
  readonly clocks: readonly LocalTime[];
  /** Where clocks that a law fixes itself are found (London for Ofcom's days). */
  readonly zones: Zones;

  readonly call: CallContext['call'];
  readonly callee: CallContext['callee'];
  readonly seller: CallContext['seller'];
  readonly telemarketer: CallContext['telemarketer'];
  readonly charity: CallContext['charity'];
  readonly offer: CallContext['offer'];
  readonly campaign: CallContext['campaign'];
  readonly registries: CallContext['registries'];
  readonly optOuts: CallContext['optOuts'];
  readonly relationship: CallContext['relationship'];
  readonly consents: CallContext['consents'];
  readonly history: CallContext['history'];
  readonly calendar: CallContext['calendar'];
  readonly conduct: CallContext['conduct'];
  readonly payment: CallContext['payment'];
  readonly customerInformation: CallContext['customerInformation'];
  readonly debt: CallContext['debt'];
  readonly procedures: CallContext['procedures'];
}

/** What a call is judged on besides its time and its clocks. */
export interface Facts {
  readonly context: CallContext;
  readonly number: E164;
  readonly place: Place;
  readonly zones: Zones;
  /** What it has in common with calls that were judged before; `undefined` if they are not known. */
  readonly circumstances: Circumstances | undefined;
}

/** The call at an instant, with the clocks of the given zones. */
export const callAt = (facts: Facts, at: Instant, clocksOf: readonly Zone[] = facts.place.zones): Call =>
  withClocks(facts, at, clocksOf.map((zone) => localTime(zone, at)));

/** The same call, which nothing has been asked about. */
export const copyOf = (call: Call): Call => withClocks({ context: call, number: call.number, place: call.place, zones: call.zones, circumstances: undefined }, call.at, call.clocks);

// Written out field by field: a spread followed by new fields costs V8 a hundred times as much.
const withClocks = ({ context, number, place, zones }: Facts, at: Instant, clocks: readonly LocalTime[]): Call => ({
  at,
  stage: context.stage ?? 'pre-call',
  number,
  place,
  clocks,
  zones,
  call: context.call,
  callee: context.callee,
  seller: context.seller,
  telemarketer: context.telemarketer,
  charity: context.charity,
  offer: context.offer,
  campaign: context.campaign,
  registries: context.registries,
  optOuts: context.optOuts,
  relationship: context.relationship,
  consents: context.consents,
  history: context.history,
  calendar: context.calendar,
  conduct: context.conduct,
  payment: context.payment,
  customerInformation: context.customerInformation,
  debt: context.debt,
  procedures: context.procedures,
});
