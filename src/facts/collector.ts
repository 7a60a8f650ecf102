import type { Call } from '../call/call.js';
import { answerOf, any, condition, not, some, type Condition } from '../law/condition.js';
import { is } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { dialing, isRecordedVoice, voice } from './call.js';
import { timeAsWritten } from './dates.js';
import { whileCollecting } from './debt.js';
import { optOuts, requestChanges, stands, type OptOut } from './opt-outs.js';

const whichCollector = new Unanswered('missing', [
  {
    path: 'seller',
    why: () =>
      'Requests, consents and prior calls name a collector. Which collector places this call? State ' +
      'the telemarketer or, if it dials itself, the seller.',
  },
]);

/** Who collects: the party that dials, or the creditor that dials itself. */
export function collectorOf({ telemarketer, seller }: Call): NonNullable<Call['seller']> {
  const collector = telemarketer ?? seller;
  if (collector == null) throw whichCollector;
  return collector;
}

/** A party that was not named is this collector. */
export const isThisCollector = (id: string | undefined, call: Call): boolean => id === undefined || id === collectorOf(call).id;

const isRecordedOrAutodialed: Condition = any(isRecordedVoice, not(is(dialing, 'manual')));

/** A request about marketing stops no collection; one about one subject stops that one, and an unnamed subject is the same. */
function coversCollection({ scope, subject }: OptOut, call: Call): boolean {
  if (scope === 'marketing-calls') return false;
  if (scope === 'recorded-or-autodialed-calls') return isRecordedOrAutodialed(call);
  return scope !== 'one-subject' || subject === undefined || call.call.subject === undefined || subject === call.call.subject;
}

/** For this number, or for every number of this person. */
const isForThisCall = ({ number, personId }: OptOut, call: Call): boolean =>
  number == null
    ? personId === undefined || call.callee.personId === undefined || personId === call.callee.personId
    : number === call.number;

// Text, email, web and mail are writings; a channel that was not stated is taken for one.
const isWritten = ({ channel = 'mail' }: OptOut): boolean => ['text', 'email', 'web', 'mail'].includes(channel);

const stops = (optOut: OptOut, call: Call): boolean =>
  stands(optOut, call) && isForThisCall(optOut, call) && isThisCollector(optOut.to, call) && coversCollection(optOut, call);

const requestThat = (test: (optOut: OptOut) => boolean): Condition =>
  condition(
    [
      optOuts.path,
      'optOuts[].to',
      'optOuts[].number',
      'optOuts[].personId',
      'optOuts[].at',
      'optOuts[].scope',
      'optOuts[].subject',
      'optOuts[].channel',
      'optOuts[].withdrawnAt',
      'optOuts[].withdrawalEvidence',
      'seller',
      voice.path,
      dialing.path,
    ],
    (call) => some(optOuts(call), (optOut) => test(optOut) && stops(optOut, call)),
    whileCollecting(requestChanges),
  );

/** The person has asked this collector, by any channel, not to telephone: at all, or to this number. */
export const hasAskedNotToBePhoned = requestThat(() => true);

/** The person has asked this collector in writing to stop. */
export const hasAskedInWritingToStop = requestThat(isWritten);

interface StoppingRequest {
  readonly optOut: OptOut;
  readonly index: number;
}

/** The request that stops this call, and where it stands in the list. */
export const requestToCollector = (call: Call, writtenOnly = false): StoppingRequest | undefined =>
  optOuts(call)
    .map((optOut, index) => ({ optOut, index }))
    .find(({ optOut }) => (!writtenOnly || isWritten(optOut)) && answerOf((asked) => stops(asked, call), optOut) === true);

/** The entry that decided, by path. */
export const requestShown = ({ optOut, index }: StoppingRequest): Readonly<Record<string, unknown>> => ({
  [`optOuts[${index}].at`]: timeAsWritten(optOut.at),
  [`optOuts[${index}].channel`]: optOut.channel ?? 'mail',
});

/** Stops this call by its own words, and not only because a subject or a voice is taken for the same. */
export const isPlainRequest = ({ optOut: { scope, subject } }: StoppingRequest, { call }: Call): boolean =>
  scope === 'recorded-or-autodialed-calls'
    ? call.voice !== 'live'
    : scope !== 'one-subject' || (subject !== undefined && call.subject !== undefined);
