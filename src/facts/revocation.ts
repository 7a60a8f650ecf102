import type { Call } from '../call/call.js';
import { answerOf, condition, some, type Condition } from '../law/condition.js';
import { consentsChange, consentsOf, isInForce, isTo, type Consent } from './consent.js';
import { asPermission, asRequest, dayInWords } from './dates.js';
import { isForThisNumber, optOuts, requestChanges, stands, type OptOut } from './opt-outs.js';
import { charity, seller } from './telemarketing.js';

/** Whoever calls or is called for, and the parts of a group whose requests bind it. */
function isToThisCaller({ to }: OptOut, call: Call): boolean {
  if (to === undefined) return true;
  const parties = [call.seller, call.charity, call.telemarketer];
  if (parties.some((party) => party != null && (party.id === to || party.relatedIds?.includes(to)))) return true;
  // A request to another party is passed over only where it is known who is called for.
  (call.call.purpose === 'charity' ? charity : seller)(call);
  return false;
}

/** It is about calls of this caller to this number, and nobody has taken it back. */
const revokes = (optOut: OptOut, call: Call): boolean => stands(optOut, call) && isForThisNumber(optOut, call) && isToThisCaller(optOut, call);

/** A message to any number or address that is meant to reach the caller raises a presumption, which may be rebutted. */
const isPresumption = ({ channel }: OptOut): boolean => channel === 'voicemail' || channel === 'email';

/** How the person spoke: by a means that is a revocation by itself, or by one that is presumed to be one. */
export type Route = 'stated' | 'presumed';

const isBy = (route: Route) => (optOut: OptOut): boolean => isPresumption(optOut) === (route === 'presumed');

/** The person has told the caller to stop calls of some kind; every recorded or autodialed call of that caller is taken for meant. */
export const hasRevoked = (route: Route): Condition =>
  condition(
    [
      'optOuts', 'optOuts[].to', 'optOuts[].number', 'optOuts[].personId', 'optOuts[].at', 'optOuts[].channel', 'optOuts[].withdrawnAt',
      'optOuts[].withdrawalEvidence', seller.path, charity.path,
    ],
    (call) => some(optOuts(call), (optOut) => isBy(route)(optOut) && revokes(optOut, call)),
    requestChanges,
  );

/** The revocation reaches this call by its own words, and not only because every call of the caller is taken for meant. */
export function reachesByItsWords({ scope, subject, inReplyTo }: OptOut, { call }: Call, isUnrelatedMeant: boolean): boolean {
  const isMarketing = call.purpose === 'sale';
  if (scope === 'marketing-calls') return isMarketing;
  if (scope === 'one-subject') return subject !== undefined && subject === call.subject;
  if (scope !== undefined || inReplyTo == null) return true;
  if (inReplyTo.purpose === 'sale') return isMarketing;
  return isUnrelatedMeant || (inReplyTo.subject !== undefined && inReplyTo.subject === call.subject);
}

/** Its reach is what the FCC has waived and rewritten: an answer to an informational message, and a call about another matter. */
export const isOfDisputedReach = (optOut: OptOut, call: Call): boolean =>
  !reachesByItsWords(optOut, call, false) && reachesByItsWords(optOut, call, true);

/** A revocation that ends this call, and where it stands in the list. */
export interface EndingRevocation {
  readonly optOut: OptOut;
  readonly index: number;
}

/** The revocations that end this call. */
const revocationsBy = (route: Route, call: Call): readonly EndingRevocation[] =>
  optOuts(call)
    .map((optOut, index) => ({ optOut, index }))
    .filter(({ optOut }) => isBy(route)(optOut) && answerOf((asked) => revokes(asked, call), optOut) === true);

/** The revocation that ends this call: the first that passes a test, or else the first. */
export function endingRevocation(route: Route, call: Call, passes: (optOut: OptOut) => boolean): EndingRevocation {
  const ending = revocationsBy(route, call);
  return ending.find(({ optOut }) => passes(optOut)) ?? ending[0]!;
}

/** Whatever revocations end this call are of a reach that is disputed. */
export const isEndedByDisputedReachOnly: Condition = condition(
  ['optOuts[].scope', 'optOuts[].subject', 'optOuts[].inReplyTo', 'call.subject'],
  (call) =>
    (['stated', 'presumed'] as const)
      .flatMap((route) => revocationsBy(route, call))
      .every(({ optOut }) => isOfDisputedReach(optOut, call)),
);

/** Given by the person for such calls, after whatever was revoked. */
const isRenewal = (consent: Consent, call: Call): boolean =>
  consent.number === call.number &&
  (consent.form === 'written' || (consent.form === 'oral' && consent.evidence !== undefined)) &&
  consent.basis !== 'published-number' && consent.basis !== 'partner-list' &&
  (consent.purposes?.includes(call.call.purpose) ?? true) &&
  isInForce(consent, call) &&
  [call.seller, call.charity, call.telemarketer].some((party) => isTo(consent, party));

/** The person has since consented anew to calls of this kind: every revocation is older than a consent in force. */
export const hasConsentedAnew: Condition = condition(
  ['consents', 'consents[].to', 'consents[].number', 'consents[].form', 'consents[].purposes', 'consents[].givenAt'],
  (call) => {
    const latest = Math.max(
      ...consentsOf(call).filter((consent) => isRenewal(consent, call)).map(({ givenAt }) => asRequest(givenAt!, call)),
    );
    return optOuts(call).every((optOut) => answerOf((asked) => revokes(asked, call), optOut) === false || asPermission(optOut.at, call) < latest);
  },
  consentsChange,
);

/** The revocation in words: when it was made, how, and to whom. */
export function revocationInWords({ at, to, channel }: OptOut, call: Call): string {
  const party = [call.seller, call.charity, call.telemarketer].find((other) => other?.id === to);
  const by = channel === undefined ? '' : ` by ${channel === 'spoken' ? 'word of mouth' : channel}`;
  return `stop of ${dayInWords(at, call)}${by} to ${party?.name ?? party?.id ?? to ?? 'the caller'}`;
}
