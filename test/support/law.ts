import type { CallContextInput } from '../../src/index.js';
import type { Facts } from '../../src/call/call.js';
import { readCall } from '../../src/call/read.js';
import { lawOf, type Law } from '../../src/decision/applicable.js';
import { decide, type Manner } from '../../src/decision/decide.js';
import type { Decision } from '../../src/decision/decision.js';
import { always, never } from '../../src/law/condition.js';
import { instrument, type Rule } from '../../src/law/rule.js';
import { builtInZones } from '../../src/time/zone.js';

const make = instrument({
  pack: 'test', jurisdiction: '*', kind: 'law', purposes: 'any', url: '', certainty: 'reasoning', lastVerifiedOn: '2026-11-22', appliesTo: always, exempts: [],
});

/** A rule of an invented law, in force since 2000 and for every call, that prohibits nothing unless it says so. */
export const invented = (id: string, draft: Partial<Parameters<typeof make>[0]> = {}): Rule =>
  make({ id: `test.${id}`, citation: `Test ${id}`, title: id, summary: `No ${id}.`, stage: 'before', inForce: { from: '2000-01-01' }, prohibits: never, because: () => `It is ${id}.`, ...draft });

export const factsOf = (context: CallContextInput): Facts => readCall(context, builtInZones, 'deny');

export const manner: Manner = { detail: 'full', supports: undefined, law: { version: '', lastVerifiedOn: '' } };

/** What invented laws alone say of a call. */
export const decided = (law: Law | readonly Rule[], context: CallContextInput, how: Partial<Manner> = {}): Decision =>
  decide(factsOf(context), 'applicableTo' in law ? law : lawOf(law), { ...manner, ...how });

/** A call about which no law but an invented one need say anything. */
export const survey: CallContextInput = { at: '2026-06-10T16:00:00Z', call: { purpose: 'survey', voice: 'live', dialing: 'manual' }, callee: { number: '+12125550142', locations: [{ region: 'US-NY', timeZone: 'America/New_York', basis: 'confirmed' }] } };
