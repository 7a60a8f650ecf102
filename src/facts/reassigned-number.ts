import type { Call } from '../call/call.js';
import { condition, type Condition } from '../law/condition.js';
import { fact } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { formatDay } from '../time/day.js';
import { localTime } from '../time/local-time.js';
import type { Consent } from './consent.js';
import { asRequest, dayInWords, days, isWithinPeriod, reached } from './dates.js';
import { isToThisNumber } from './history.js';

/** What the Reassigned Numbers Database answered; `null` if it was not asked. */
const answer = fact('callee.reassignedNumber', ({ callee }) => callee.reassignedNumber);

type Answer = NonNullable<ReturnType<typeof answer>>;

/** After the database was asked, this very person was spoken to on this number. */
const isPersonReached = ({ queriedAt }: Answer, { personId }: Consent, call: Call): boolean =>
  call.history?.calls?.some(
    (prior) =>
      prior.at >= queriedAt &&
      isToThisNumber(prior, call) &&
      (prior.conversation ?? prior.outcome === 'answered') &&
      prior.personId !== undefined &&
      prior.personId === call.callee.personId &&
      prior.personId === personId,
  ) ?? false;

/**
 * The database says that the number has been disconnected since, or knows nothing of it and nothing else shows that the
 * subscriber is the same. A consent given after the database was asked is untouched by its answer.
 */
export function isOverruled(consent: Consent, call: Call): boolean {
  const found = call.callee.reassignedNumber;
  if (found == null || found.answer === 'no') return false;
  if (consent.givenAt !== undefined && asRequest(consent.givenAt, call) > found.queriedAt) return false;
  return found.answer === 'yes' || !isPersonReached(found, consent, call);
}

/** The database, which was asked, has no data for the number: no proof either way. */
export const isWithoutData = ({ callee }: Call): boolean => callee.reassignedNumber!.answer === 'no-data';

/** Monthly updates; the figure is a policy, not law (us-tcpa A-18). */
const recent = days(30);

/** The database was asked not long before the call, about a day not later than that of this consent, and answered no. Asked only of a consent in force. */
export function isVouchedFor({ givenAt }: Consent, call: Call): boolean {
  const found = answer(call);
  if (found === null || found.answer !== 'no') return false;
  const earliestDay = (at: number): number => Math.min(...call.place.zones.map((zone) => localTime(zone, at).day));
  const isRecent = isWithinPeriod(earliestDay(found.queriedAt), recent, call);
  return isRecent && found.consentOn <= (typeof givenAt === 'number' ? earliestDay(givenAt) : givenAt!.day);
}

/** The database was asked, and before this call. */
export const wasCheckedBefore = ({ at, callee: { reassignedNumber: found } }: Call): boolean => found != null && found.queriedAt <= at;

const unknown = new Unanswered('missing', [{ path: answer.path }]);

/** Where the database must be asked: it was not, or it says that the number has been disconnected since. */
export const isUncheckedOrReassigned: Condition = condition(
  [answer.path],
  (call) => {
    if (call.callee.reassignedNumber === undefined) throw unknown;
    return !wasCheckedBefore(call) || answer(call)!.answer === 'yes';
  },
  (call) => reached(call.callee.reassignedNumber?.queriedAt, call),
);

/** What the database answered, in a sentence. */
export function answerInWords(call: Call): string {
  const { answer: said, queriedAt, consentOn } = call.callee.reassignedNumber!;
  const asked = `The Reassigned Numbers Database, asked on ${dayInWords(queriedAt, call)}`;
  return said === 'yes'
    ? `${asked}, says that the number has been disconnected since ${formatDay(consentOn)}`
    : `${asked}, has no data for the number, and nothing else shows that the subscriber is the same`;
}
