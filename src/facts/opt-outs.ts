import type { Call } from '../call/call.js';
import type { CallContext } from '../call/context.js';
import { answerOf, any, condition, not, some, type Changes, type Condition } from '../law/condition.js';
import { fact, is } from '../law/fact.js';
import { NEVER, soonest, type Instant } from '../time/instant.js';
import { startOfDay } from '../time/local-time.js';
import { dialing, isRecordedVoice, voice } from './call.js';
import { asPermission, asRequest, dayInWords, reached, timeAsWritten } from './dates.js';
import { clocksOf } from './local-time.js';
import { charity, principalOf, seller } from './telemarketing.js';

export type OptOut = NonNullable<CallContext['optOuts']>[number];

export type RequestInCall = NonNullable<NonNullable<CallContext['conduct']>['dncRequest']>;

/** What the person has said against being called. A list that nobody supplied is a question. */
export const optOuts = fact('optOuts', ({ optOuts }) => optOuts);

/** The request that the person made in this call; `null` if none was made. */
export const requestInCall = fact('conduct.dncRequest', ({ conduct }) => conduct?.dncRequest);

/** Made by the time of the call and not taken back since. No request expires; a withdrawal counts with its proof only. */
export function stands({ at, withdrawnAt, withdrawalEvidence }: OptOut, call: Call): boolean {
  const made = asRequest(at, call);
  if (made > call.at) return false;
  if (withdrawnAt == null || withdrawalEvidence === undefined) return true;
  const withdrawn = asPermission(withdrawnAt, call);
  return withdrawn < made || withdrawn > call.at;
}

/** When a request begins to stand, or is taken back. */
export const requestChanges: Changes = (call) =>
  soonest(call.optOuts, ({ at, withdrawnAt }) =>
    Math.min(reached(asRequest(at, call), call), withdrawnAt == null ? NEVER : reached(asPermission(withdrawnAt, call), call)),
  );

/** For the number called, for every number of the person, or for another number of the same person. */
export function isForThisNumber({ number, personId }: OptOut, { number: called, callee }: Call): boolean {
  if (number === called) return true;
  if (personId !== undefined && callee.personId !== undefined) return personId === callee.personId;
  return number == null || (callee.otherNumbers?.includes(number) ?? false);
}

/** To the seller or charity called for, or to a part of its group whose requests bind it. */
function isToThisParty({ to }: OptOut, call: Call): boolean {
  if (to === undefined) return true;
  if ([call.seller, call.charity].some((party) => party != null && (party.id === to || party.relatedIds?.includes(to)))) return true;
  // A request to another party is passed over only where it is known who is called for.
  (call.call.purpose === 'charity' ? charity : seller)(call);
  return false;
}

/** A request about recorded or autodialed calls stops whatever is not both spoken live and dialed by hand. */
const isRecordedOrAutodialed: Condition = any(isRecordedVoice, not(is(dialing, 'manual')));

/** An unnamed subject, on either side, is the same subject. */
function coversThisCall({ scope, subject }: OptOut, call: Call): boolean {
  if (scope === 'recorded-or-autodialed-calls') return isRecordedOrAutodialed(call);
  return scope !== 'one-subject' || subject === undefined || call.call.subject === undefined || call.call.subject === subject;
}

const stopsThisCall = (optOut: OptOut, call: Call): boolean =>
  stands(optOut, call) && isForThisNumber(optOut, call) && isToThisParty(optOut, call) && coversThisCall(optOut, call);

/** The person has asked, at an instant or later, the seller or charity that is called for not to make such a call as this one. */
export const hasAskedNotToBeCalledSince = (since: (call: Call) => Instant): Condition =>
  condition(
    [
      'optOuts', 'optOuts[].to', 'optOuts[].number', 'optOuts[].personId', 'optOuts[].at', 'optOuts[].scope', 'optOuts[].subject',
      'optOuts[].withdrawnAt', 'optOuts[].withdrawalEvidence', seller.path, charity.path, 'call.subject', voice.path, dialing.path,
    ],
    (call) => some(optOuts(call), (optOut) => asPermission(optOut.at, call) >= since(call) && stopsThisCall(optOut, call)),
    requestChanges,
  );

/** The same at any time before the call. */
export const hasAskedNotToBeCalled: Condition = hasAskedNotToBeCalledSince(() => -Infinity);

/** Stops this call by its own words and not only on the stricter reading of who, whom and what it means. */
function isPlain({ to, personId, scope, subject }: OptOut, { call, callee, seller, charity }: Call): boolean {
  if (to !== undefined && to !== seller?.id && to !== charity?.id) return false;
  if (personId !== undefined && callee.personId !== undefined && personId !== callee.personId) return false;
  if (scope === 'recorded-or-autodialed-calls') return call.voice !== 'live';
  return scope !== 'one-subject' || (subject !== undefined && call.subject !== undefined);
}

/** A request that stops this call, where it stands in the list, and whether it does so by its own words. */
export interface StoppingRequest {
  readonly optOut: OptOut;
  readonly index: number;
  readonly plain: boolean;
}

/** The request that stops this call: the first that does so by its own words, or else the first. */
export function stoppingRequest(call: Call): StoppingRequest | undefined {
  const stopping = optOuts(call)
    .map((optOut, index) => ({ optOut, index, plain: isPlain(optOut, call) }))
    .filter(({ optOut }) => answerOf((asked) => stopsThisCall(asked, call), optOut) === true);
  return stopping.find(({ plain }) => plain) ?? stopping[0];
}

/** The entry of the list that stops this call, by path. */
export function stoppingRequestShown(call: Call): Readonly<Record<string, unknown>> {
  const { optOut, index } = stoppingRequest(call)!;
  return { [`optOuts[${index}].at`]: timeAsWritten(optOut.at), [`optOuts[${index}].scope`]: optOut.scope ?? 'all-calls' };
}

/** The request in words: when it was made, and to whom. */
export function requestInWords({ at, to }: OptOut, call: Call): string {
  const party = [call.seller, call.charity].find((other) => other?.id === to) ?? (to === undefined ? principalOf(call) : undefined);
  return `do-not-call request of ${dayInWords(at, call)} to ${party?.name ?? party?.id ?? to ?? 'the seller'}`;
}

/** A request made in this call was not put on the list, or later than so many days after the call. */
export const isRequestUnrecordedWithin = (days: number): Condition =>
  condition(['conduct.dncRequest', 'conduct.dncRequest.recordedAt', 'callee.locations'], (call) => {
    const made = requestInCall(call);
    if (made === null) return false;
    return made.recordedAt === null || made.recordedAt >= Math.min(...clocksOf(call).map(({ zone, day }) => startOfDay(zone, day + days + 1)));
  });
