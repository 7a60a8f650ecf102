import type { Call } from '../../../call/call.js';
import { endOf } from '../../../facts/history.js';
import { isLockedOut, isMisuse, lockingCall, lockingCallInWords, lockingCallShown, type Lockout } from '../../../facts/ofcom.js';
import { HOUR } from '../../../time/instant.js';
import { guaranteedOperator, policyOf2010, policyOf2016, statementOf2010, statementOf2016, statute, wordingNotRead } from './instrument.js';

// The policy of 2010 speaks of the number, the statement of 2016 of the same number, or recipient.
const lockout = (byRecipient: boolean): Lockout => ({
  follows: isMisuse,
  lasts: (endedAt) => endedAt + 72 * HOUR,
  since: ({ at }) => at - 72 * HOUR,
  byRecipient,
});
const lockoutOf2010 = lockout(false);
const lockoutOf2016 = lockout(true);

const shared = (applied: Lockout) => ({
  id: 'uk.ofcom.redial-72h',
  title: 'Calls within 72 hours of an abandoned or silent call',
  summary: 'No call without a guaranteed live operator within 72 hours of a call to the same number that was abandoned or silent.',
  stage: 'before',
  prohibits: isLockedOut(applied),
  shows: (call: Call) => lockingCallShown(applied, call),
  because: (call: Call) =>
    `${lockingCallInWords(applied, call)}; until 72 hours have passed only a call with a guaranteed live operator may follow.`,
}) as const;

const whatLiftsNothing = [
  'The 72 hours run from the misuse, not from the last attempt: an unanswered, engaged or completed call starts none.',
  'Consent, a customer relationship, a request for the call, another campaign, call centre or calling line identity lift nothing.',
  'Does legitimate interest change it? No. It is a lawful basis under UK GDPR for using the number; persistent misuse covers solicited, ' +
    'customer and service calls too.',
];

export const redialWithin72Hours = [
  // After an abandoned call to a number no further call to it in the following 72 hours without a guaranteed operator.
  statementOf2010({
    ...shared(lockoutOf2010),
    citation: policyOf2010,
    also: [statute],
    certainty: 'official-text-as-republished',
    inForce: { from: '2006-03-01', to: '2017-03-01' },
    unless: [guaranteedOperator(policyOf2010)],
    disputes: [
      ...whatLiftsNothing,
      'Before 1 October 2010 the rule stood in the statements of 2006 and 2008, which were not read.',
      wordingNotRead,
    ],
    // Exactly 72 hours, and a call that is silent only because agent and message came late, are within the stricter reading.
    reading: (call) => {
      const [, prior] = lockingCall(lockoutOf2010, call);
      return prior.outcome !== 'answered' && call.at - endOf(prior) < 72 * HOUR ? 'literal' : 'conservative';
    },
  }),

  // "One of the ways we may assess this is whether any calls constituting misuse are made within the 72 hours following the
  // first instance of misuse."
  statementOf2016({
    ...shared(lockoutOf2016),
    citation: policyOf2016,
    also: [policyOf2010, statute],
    inForce: { from: '2017-03-01' },
    unless: [guaranteedOperator(policyOf2016)],
    disputes: [
      ...whatLiftsNothing,
      'The statement of 2016 treats repeated misuse of a number or recipient within 72 hours as aggravating and was not found to restate ' +
        'the ban; a call is barred here because before it is dialed only a guaranteed operator rules out that it will be misuse too.',
      wordingNotRead,
    ],
    reading: () => 'conservative',
  }),
];
