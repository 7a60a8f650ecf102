import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { condition, type Condition } from '../law/condition.js';
import { Unanswered } from '../law/known.js';
import { DAY, NEVER, type Instant } from '../time/instant.js';
import { localTime, nextPassing, timeOfDay, weekday } from '../time/local-time.js';
import { asPermission, asRequest, reached } from './dates.js';
import { clocksOf } from './local-time.js';

export type Consent = NonNullable<CallContext['consents']>[number];

/** The consent has been given by the time of the call, and neither its end nor a revocation has come (facts: evidence times). */
export function isInForce({ givenAt, until, revokedAt }: Consent, call: Call): boolean {
  if (givenAt === undefined || asPermission(givenAt, call) > call.at) return false;
  if (until !== undefined && until !== 'indefinite' && asRequest(until, call) <= call.at) return false;
  return revokedAt == null || asRequest(revokedAt, call) > call.at;
}

/** When a consent next begins or ceases to be in force. */
export function consentChanges({ givenAt, until, revokedAt }: Consent, call: Call): Instant {
  const given = givenAt === undefined ? NEVER : reached(asPermission(givenAt, call), call);
  const ended = until === undefined || until === 'indefinite' ? NEVER : reached(asRequest(until, call), call);
  return Math.min(given, ended, revokedAt == null ? NEVER : reached(asRequest(revokedAt, call), call));
}

/** Names the party, or one of the parties, that the call is made for. */
export const isTo = ({ to }: Consent, party: { readonly id: string } | null | undefined): boolean =>
  party != null && (to?.includes(party.id) ?? false);

/** Consents on record; a consent that nobody showed is none. */
export function consentsOf(call: Call): readonly Consent[] {
  if (call.consents === undefined) throw notShown;
  return call.consents;
}
const notShown = new Unanswered('not-shown', [{ path: 'consents' }]);

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Hours = NonNullable<Consent['hours']>[number];

/** The stretch of the day that a consent names holds the instant on every clock. */
function holdsTime({ days: named, on, from, to }: Hours, at: Instant, call: Call): boolean {
  return clocksOf(call).every(({ zone }) => {
    const local = localTime(zone, at);
    if (on !== undefined && local.day !== on) return false;
    if (named !== undefined && !named.includes(days[weekday(local) - 1]!)) return false;
    return timeOfDay(from) <= local.timeOfDay && local.timeOfDay < timeOfDay(to);
  });
}

/** A recorded consent, to the party called for, to a call at this very instant. Oral consent needs its record. */
export const hasConsentToCallingTime = (party: (call: Call) => { readonly id: string } | null | undefined, at: (call: Call) => Instant): Condition =>
  condition(
    ['consents', 'consents[].covers', 'consents[].hours', 'consents[].givenAt', 'consents[].until', 'consents[].revokedAt', 'consents[].evidence'],
    (call) =>
      consentsOf(call).some(
        (consent) =>
          consent.covers?.includes('off-hours') &&
          isTo(consent, party(call)) &&
          (consent.form !== 'oral' || consent.evidence !== undefined) &&
          isInForce(consent, call) &&
          consent.hours?.some((hours) => holdsTime(hours, at(call), call)),
      ),
    (call) => {
      const consents = call.consents ?? [];
      const edges = consents.flatMap(({ hours = [] }) => hours.flatMap(({ from, to }) => [timeOfDay(from), timeOfDay(to) % DAY]));
      return Math.min(NEVER, ...consents.map((consent) => consentChanges(consent, call)), ...(edges.length === 0 ? [] : call.clocks.map((local) => nextPassing(local, edges))));
    },
  );

