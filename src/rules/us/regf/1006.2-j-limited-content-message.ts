import type { Call } from '../../../call/call.js';
import type { Statement } from '../../../call/schema/values.js';
import { isLive } from '../../../facts/call.js';
import { answeredBy, disclosures } from '../../../facts/conduct.js';
import { isDebtCollection, isLimitedContent, isToConsumer } from '../../../facts/debt.js';
import { canReachMachine, recordedMessage, saysThat } from '../../../facts/message.js';
import { all, condition, not } from '../../../law/condition.js';
import { is, where } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { debtCollectionDuty, debtCollectionRule, isCallToConsumer } from './instrument.js';

// Business name that does not show debt collection, request to reply, whom to ask for, on what number.
const businessNames: readonly Statement[] = ['collector-name', 'telemarketer-name'];
const required: readonly Statement[] = ['request-to-reply', 'contact-person', 'callback-number'];
const optional: readonly Statement[] = ['salutation', 'date-and-time', 'reply-times', 'any-representative'];
const allowed = [...businessNames, ...required, ...optional];

/** What a message says too much, and what it lacks. */
const faultsOf = (said: readonly Statement[]): { readonly extra: readonly Statement[]; readonly lacking: readonly Statement[] } => ({
  extra: said.filter((word) => !allowed.includes(word)),
  lacking: [
    ...(said.some((word) => businessNames.includes(word)) ? [] : [businessNames[0]!]),
    ...required.filter((word) => !said.includes(word)),
  ],
});

const isLimited = (said: readonly Statement[]): boolean => {
  const { extra, lacking } = faultsOf(said);
  return extra.length + lacking.length === 0;
};

function faultsInWords(said: readonly Statement[]): string {
  const { extra, lacking } = faultsOf(said);
  const faults = [
    ...(lacking.length > 0 ? [`lacks ${lacking.join(', ')}`] : []),
    ...(extra.length > 0 ? [`says ${extra.join(', ')} besides`] : []),
  ];
  return `The message ${faults.join(' and ')}; a limited-content message has all that the paragraph lists and nothing else.`;
}

/** What is left to the agent to say is judged after the call. */
const isLeftToAgent = all(
  isLive,
  condition([], ({ call }) => call.message == null),
);

const wordsSaid = (call: Call): readonly Statement[] => disclosures(call).map(({ says }) => says);

const shared = {
  citation: '12 CFR 1006.2(j)',
  also: ['12 CFR 1006.2(j), comment 2(j)-2', '12 CFR 1006.2(j), comment 2(j)-3'],
  certainty: 'one-secondary',
} as const;

export const limitedContentMessages: readonly Rule[] = [
  debtCollectionRule({
    ...shared,
    id: 'us.regf.limited-content-recording',
    title: 'Limited-content message: recording',
    summary: 'Every recorded limited-content message has all that the paragraph lists and nothing else.',
    stage: 'before',
    appliesTo: all(isCallToConsumer, isLimitedContent),
    prohibits: all(not(isLeftToAgent), not(saysThat(isLimited))),
    because: (call) => faultsInWords(recordedMessage(call)?.says ?? []),
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.limited-content-message',
    title: 'Limited-content message: what is said',
    summary: 'Every limited-content message that is left on a machine has all that the paragraph lists and nothing else.',
    stage: 'during',
    appliesTo: all(isDebtCollection, isToConsumer, isLimitedContent),
    prohibits: all(
      is(answeredBy, 'machine'),
      where(disclosures, (said) => !isLimited(said.map(({ says }) => says))),
    ),
    because: (call) => faultsInWords(wordsSaid(call)),
  }),
  // What a collection call may leave on a machine without a disclosure to whoever listens.
  debtCollectionDuty({
    ...shared,
    id: 'us.regf.voicemail',
    title: 'Messages left on voicemail',
    summary: 'Every message left on voicemail is kept to limited content.',
    appliesTo: all(isCallToConsumer, canReachMachine),
    obliges: [
      {
        code: 'limited-content-message',
        text:
          'On voicemail say the business name, the request to reply, whom to ask for and the number, ' +
          'and nothing else but a salutation, date and time, when to reply, and that any representative can help.',
        params: { says: [businessNames[0], ...required] },
      },
    ],
  }),
];
