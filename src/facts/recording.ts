import type { Call } from '../call/call.js';
import type { Statement } from '../call/schema/values.js';
import { any, condition, not, type Condition } from '../law/condition.js';
import { fact, holds } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { NEVER } from '../time/instant.js';
import { originRegion } from './call.js';
import { isConversation, isDisclosed, pitches } from './conduct.js';
import { consentsChange, consentTo, factsOfConsent, inForce, someMeetAll, type Requirement } from './consent.js';
import { asPermission } from './dates.js';
import { isInbound } from './inbound.js';
import { principalsOf } from './telemarketing.js';

const recorded = fact('call.recorded', ({ call }) => call.recorded);

/** The call is recorded, or nobody said that it is not. */
export const isRecordedCall: Condition = holds(recorded);

/** It is known that the call is recorded. */
export const isSurelyRecorded: Condition = condition([recorded.path], (call) => recorded.given(call) === true);

/** The parties spoke, whoever phoned. */
export const isSpokenWith: Condition = any(isInbound, isConversation);

/** What a call is about; the announcement of the recording comes first. */
export const matters: readonly Statement[] = [...pitches, 'debt-details'];

/** Nobody said, before what the call is about, that it is recorded. */
export const isRecordingUnannounced: Condition = not(isDisclosed(['recording-notice'], matters));

/** In force when the phone rings, or given while the call lasts: what is known during and after the call may be later than its start. */
const inForceInTheCall: Requirement = (consent, call) => {
  const given = consent.givenAt === undefined ? call.at : asPermission(consent.givenAt, call);
  const inCall = call.stage !== 'pre-call' && given > call.at && given <= (call.conduct?.endedAt ?? NEVER);
  return inForce(consent, inCall ? { ...call, at: given } : call);
};

const parties = (call: Call) => [...principalsOf(call), call.telemarketer];
const toBeRecorded: readonly Requirement[] = [...consentTo('recording', parties), inForceInTheCall];

/** A consent of the person on record covers the recording. */
export const hasConsentToRecording: Condition = condition(
  factsOfConsent,
  (call) => someMeetAll(toBeRecorded, call),
  consentsChange,
);

const whereFrom = new Unanswered('missing', [
  { path: originRegion.path, why: () => 'The call may have been recorded and was not announced; the law of the place that it came from may forbid that. State its region.' },
]);

/** The call goes to the region or comes from it. A call of unknown origin is a question. */
export const hasEndIn = (region: string): Condition =>
  condition([originRegion.path], (call) => {
    if (call.place.jurisdictions.includes(region)) return true;
    const origin = originRegion.given(call);
    if (origin === undefined) throw whereFrom;
    return origin === region;
  });
