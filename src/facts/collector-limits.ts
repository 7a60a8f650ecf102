import type { Call } from '../call/call.js';
import { condition, some, type Condition } from '../law/condition.js';
import { join } from '../law/known.js';
import { formatDay, type Day } from '../time/day.js';
import { formatInstant, NEVER, type Instant } from '../time/instant.js';
import { localTime, startOfDay, type LocalTime } from '../time/local-time.js';
import type { Zone } from '../time/zone.js';
import { isThisCollector } from './collector.js';
import { consentFacts, isDirect } from './collector-consents.js';
import { contactFacts, contacts, isAbout, isConnected, isConversation, outcomeUnknown } from './collector-contacts.js';
import { consentsChange, consentsOf, isInForce, type Consent } from './consent.js';
import { clockFacts, consumerClocks, knownClocks } from './consumer-clocks.js';
import { asRequest, reached } from './dates.js';
import { debtIds, personId, whileCollecting } from './debt.js';
import { lackOfReach, type PriorCall } from './history.js';

const dayOf = (zone: Zone, at: Instant): Day => localTime(zone, at).day;

/** Where the last so many dates begin on a clock, today included. */
const windowStart = ({ zone, day }: LocalTime, days: number): Instant => startOfDay(zone, day - days + 1);

/** The list must say enough of the window: how each call went where that decides, and every call since its start. */
function stopUnlessKnown(outcomesDecide: boolean, since: Instant, call: Call): void {
  const doubts = [outcomesDecide ? outcomeUnknown : undefined, lackOfReach(since, call)].filter((doubt) => doubt !== undefined);
  if (doubts.length > 0) throw doubts.reduce(join);
}

const SEVEN_DAYS = 7;

/** The date on which a consent was given is the first of its seven days. */
const firstDay = ({ givenAt }: Consent, zone: Zone): Day => (typeof givenAt === 'number' ? dayOf(zone, givenAt) : givenAt!.day);

/** A conversation about the debt, or a request not to be called, ends a consent before its time. */
function isEnded({ givenAt }: Consent, at: Instant, debtId: string, call: Call): boolean {
  const given = asRequest(givenAt!, call);
  const isSince = (then: Instant): boolean => given < then && then <= at;
  return (
    contacts(call).some((prior) => isSince(prior.at) && prior.at < at && isAbout(prior, debtId) && isConversation(prior) !== false) ||
    (call.optOuts ?? []).some((optOut) => isThisCollector(optOut.to, call) && isSince(asRequest(optOut.at, call)))
  );
}

/** At that instant the person's own consent to more calls about the debt, given directly to this collector, was in force. */
const hadConsent = (at: Instant, debtId: string, zone: Zone, call: Call): boolean =>
  (call.consents ?? []).some(
    (consent) =>
      consent.covers?.includes('frequent-calls') &&
      consent.personId === personId(call) &&
      consent.debtIds?.includes(debtId) &&
      isDirect(consent, call) &&
      isInForce(consent, { ...call, at }) &&
      at < startOfDay(zone, firstDay(consent, zone) + SEVEN_DAYS) &&
      !isEnded(consent, at, debtId, call),
  );

/** Whether the calls about one debt, by one clock, pass a limit. */
type Limit = (debtId: string, local: LocalTime, call: Call) => boolean;

const callsThatCount = (debtId: string, local: LocalTime, days: number, call: Call): readonly PriorCall[] =>
  contacts(call).filter(
    (prior) =>
      prior.at >= windowStart(local, days) &&
      prior.direction !== 'inbound' &&
      isAbout(prior, debtId) &&
      isConnected(prior) !== false &&
      !hadConsent(prior.at, debtId, local.zone, call),
  );

/** So many calls about the debt, or more, were placed on the last so many dates, today included. */
const isCountReached =
  (count: number, days: number): Limit =>
  (debtId, local, call) => {
    const counted = callsThatCount(debtId, local, days, call);
    if (counted.filter((prior) => isConnected(prior) === true).length >= count) return true;
    stopUnlessKnown(counted.length >= count, windowStart(local, days), call);
    return false;
  };

const conversations = (debtId: string, local: LocalTime, call: Call): readonly PriorCall[] =>
  contacts(call).filter((prior) => prior.at >= windowStart(local, SEVEN_DAYS) && isAbout(prior, debtId) && isConversation(prior) !== false);

/** Whoever phoned, they spoke about the debt on one of the last seven dates, today included. */
const isSpokenLately: Limit = (debtId, local, call) => {
  const found = conversations(debtId, local, call);
  if (found.some((prior) => isConversation(prior) === true)) return true;
  stopUnlessKnown(found.length > 0, windowStart(local, SEVEN_DAYS), call);
  return false;
};

/** Each debt by itself, and on every clock that may be the person's. */
const casesOf = (call: Call): readonly (readonly [string, LocalTime])[] =>
  consumerClocks(call).flatMap((local) => debtIds(call).map((id) => [id, local] as const));

const limitFacts = [...contactFacts, 'history.completeSince', 'history.calls[].at', 'history.calls[].direction', ...clockFacts] as const;

/** When a call leaves the window, by each clock, and when the window leaves the time for which the list is not complete. */
const windowChanges = (days: number) =>
  whileCollecting((call) => {
    const { calls = [], completeSince } = call.history ?? {};
    return Math.min(
      NEVER,
      ...knownClocks(call)
        .flatMap(({ zone }) => [
          ...calls.map(({ at }) => startOfDay(zone, dayOf(zone, at) + days)),
          // The first date of which the list has every call.
          ...(completeSince === undefined ? [] : [startOfDay(zone, dayOf(zone, completeSince - 1) + days)]),
        ])
        .filter((at) => at > call.at),
    );
  });

const passes = (limit: Limit, days: number): Condition =>
  condition(
    limitFacts,
    (call) => some(casesOf(call), ([id, local]) => limit(id, local, call)),
    windowChanges(days),
  );

/** Of each debt that passes a limit the person has agreed to more calls, directly to this collector. */
const isConsentedBeyond = (limit: Limit): Condition =>
  condition(
    [...consentFacts, 'consents[].personId', 'consents[].debtIds', ...limitFacts],
    (call) => {
      if (consentsOf(call).length === 0) return false;
      const isBeyond = some(casesOf(call), ([id, local]) => !hadConsent(call.at, id, local.zone, call) && limit(id, local, call));
      return typeof isBeyond === 'object' ? isBeyond : !isBeyond;
    },
    whileCollecting((call) =>
      Math.min(
        consentsChange(call),
        windowChanges(SEVEN_DAYS)(call),
        ...(call.optOuts ?? []).map(({ at }) => reached(asRequest(at, call), call)),
        ...(call.consents ?? []).flatMap((consent) =>
          consent.givenAt === undefined
            ? []
            : knownClocks(call).map(({ zone }) => reached(startOfDay(zone, firstDay(consent, zone) + SEVEN_DAYS), call)),
        ),
      ),
    ),
  );

const sevenInSeven = isCountReached(7, SEVEN_DAYS);
export const hasSevenCallsInSevenDays = passes(sevenInSeven, SEVEN_DAYS);
export const isConsentedBeyondSevenCalls = isConsentedBeyond(sevenInSeven);

export const hasSpokenWithinSevenDays = passes(isSpokenLately, SEVEN_DAYS);
export const isConsentedAfterConversation = isConsentedBeyond(isSpokenLately);

/** This would be the seventh call of one day. */
export const hasSixCallsToday = passes(isCountReached(6, 1), 1);

/** The calls that reach a limit, in words: `7 calls to this person about one debt were placed from 2026-06-04 to 2026-06-10`. */
export function countInWords(call: Call, count: number, days: number): string {
  const [local, counted] = casesOf(call)
    .map(([id, local]) => [local, callsThatCount(id, local, days, call).length] as const)
    .find(([, counted]) => counted >= count)!;
  const dates = days === 1 ? `on ${formatDay(local.day)}` : `from ${formatDay(local.day - days + 1)} to ${formatDay(local.day)}`;
  return `${counted} calls to this person about one debt were placed ${dates}`;
}

/** The last conversation that counts, and the first date on which the person may be called again. */
export function lastConversation(call: Call): { readonly on: string; readonly freeOn: string; readonly shown: Readonly<Record<string, unknown>> } {
  const [prior, on] = casesOf(call)
    .flatMap(([id, local]) =>
      conversations(id, local, call)
        .filter((found) => isConversation(found) === true)
        .map((found) => [found, dayOf(local.zone, found.at)] as const),
    )
    .sort(([, a], [, b]) => b - a)[0]!;
  const path = `history.calls[${call.history!.calls!.indexOf(prior)}].at`;
  return { on: formatDay(on), freeOn: formatDay(on + SEVEN_DAYS), shown: { [path]: formatInstant(prior.at) } };
}
