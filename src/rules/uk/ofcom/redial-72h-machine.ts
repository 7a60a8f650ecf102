import { isLockedOut, lockingCallInWords, lockingCallShown, type Lockout } from '../../../facts/ofcom.js';
import { condition } from '../../../law/condition.js';
import { HOUR, wholeSecondFrom } from '../../../time/instant.js';
import { guaranteedOperator, policyOf2010, policyOf2016, statementOf2016, statute } from './instrument.js';

const lockout: Lockout = {
  follows: ({ outcome }) => outcome === 'machine-hangup',
  lasts: (endedAt) => endedAt + 72 * HOUR,
  since: ({ at }) => at - 72 * HOUR,
  byRecipient: false,
};

/** After the call: machine detection has ended this very call. */
const wasEndedByDetection = condition(
  ['call.machineDetection'],
  ({ stage, call, conduct }) => stage === 'post-call' && call.machineDetection === 'auto-hangup' && conduct?.answeredBy === 'machine',
);

// A person taken for a machine gets a silent call, and the caller cannot tell which of its machines were persons.
export const redialWithin72HoursOfMachine = statementOf2016({
  id: 'uk.ofcom.redial-72h-machine',
  citation: policyOf2016,
  also: [policyOf2010, statute],
  title: 'Calls within 72 hours of a call ended by machine detection',
  summary: 'No call without a guaranteed live operator within 72 hours of a call to the same number that machine detection ended.',
  stage: 'before',
  certainty: 'reasoning',
  inForce: { from: '2017-03-01' },

  prohibits: isLockedOut(lockout),
  unless: [guaranteedOperator(policyOf2016)],
  obliges: [{
    code: 'no-redial-before',
    text: 'Until 72 hours have passed since this call, call the number again only with a guaranteed live operator.',
    calls: wasEndedByDetection,
    // Exactly 72 hours are too early.
    until: ({ conduct }) => (conduct?.endedAt === undefined ? undefined : wholeSecondFrom(conduct.endedAt + 72 * HOUR + 1)),
  }],
  shows: (call) => lockingCallShown(lockout, call),
  because: (call) =>
    `${lockingCallInWords(lockout, call)}, and a person may have answered; ` +
    'until 72 hours have passed only a call with a guaranteed live operator may follow.',
  reading: () => 'conservative',
  disputes: ['Read literally, a call that machine detection ended bars the number for 24 hours at most (uk.ofcom.redial-24h-machine).'],
});
