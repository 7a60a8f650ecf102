import { condition, type Condition } from '../law/condition.js';
import { NEVER, soonest } from '../time/instant.js';
import { consentChanges, inForce, isTo, someMeetAll, type Consent } from './consent.js';
import { aging, firstDayOf, isWithinPeriod, type Period } from './dates.js';
import { seller } from './telemarketing.js';

/** The person expressly asked for this seller's calls within a period before the call. */
export const hasRecentRequest = (period: Period): Condition =>
  condition(
    ['consents', 'consents[].basis', 'consents[].to', 'consents[].givenAt'],
    (call) =>
      someMeetAll(
        [
          ({ basis }) => (basis === undefined ? 'consents[].basis' : basis === 'request'),
          ({ to }: Consent) => (to === undefined ? 'consents[].to' : isTo({ to }, seller(call))),
          inForce,
          ({ givenAt }) => givenAt === undefined || isWithinPeriod(firstDayOf(givenAt, call), period, call),
        ],
        call,
      ),
    (call) =>
      soonest(call.consents, (consent) => {
        if (consent.givenAt === undefined) return NEVER;
        const day = firstDayOf(consent.givenAt, call);
        return Math.min(consentChanges(consent, call), aging(day, period.lastDay(day), call));
      }),
  );
