import {
  countInWords,
  hasSevenCallsInSevenDays,
  hasSpokenWithinSevenDays,
  isConsentedAfterConversation,
  isConsentedBeyondSevenCalls,
  lastConversation,
} from '../../../facts/collector-limits.js';
import { isReply } from '../../../facts/debt.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { consentToMore, notConnected, professionalParty } from './1006.14-b-3-exclusions.js';
import { debtCollectionRule, isCollectorsCall } from './instrument.js';

// The presumption of a violation may be rebutted: litigation, a legal duty, harm to be avoided, a person's own request.
const rebuttal = exemption({
  citation: '12 CFR 1006.14(b)(2)(ii), comment 14(b)(2)(ii)-2',
  title: 'Rebuttal of the presumption: reply to the person’s request',
  holds: isReply,
  because: () => 'The call answers the person’s own request.',
});

const shared = { stage: 'before', appliesTo: isCollectorsCall, exempts: [professionalParty], defences: [rebuttal] } as const;

// Dates at the person's place are counted, not hours; each debt and each person by itself, over all numbers of the person.
export const frequency: readonly Rule[] = [
  debtCollectionRule({
    ...shared,
    id: 'us.regf.seven-calls',
    citation: '12 CFR 1006.14(b)(2)(i)(A)',
    also: ['12 CFR 1006.14(b)(4)'],
    title: 'Seven calls in seven days',
    summary: 'No more than seven calls to a person about a debt in seven consecutive days.',
    prohibits: hasSevenCallsInSevenDays,
    unless: [consentToMore(isConsentedBeyondSevenCalls), notConnected],
    because: (call) => `${countInWords(call, 7, 7)}; the limit is 7 in seven consecutive days.`,
    obliges: [
      {
        code: 'count-toward-cap',
        text: 'Count the call toward seven in seven days, for each debt that it is about, unless the line is busy or not in service.',
        params: { calls: 7, days: 7 },
      },
    ],
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.after-conversation',
    citation: '12 CFR 1006.14(b)(2)(i)(B)',
    also: ['12 CFR 1006.14(b)(4)'],
    title: 'Seven days after a conversation',
    summary: 'No call to a person about a debt on the day of a conversation about it or on the six days after.',
    prohibits: hasSpokenWithinSevenDays,
    unless: [consentToMore(isConsentedAfterConversation), notConnected],
    because: (call) => {
      const { on, freeOn } = lastConversation(call);
      return `This person was spoken with about the debt on ${on}; the next call may be made from ${freeOn} on.`;
    },
    shows: (call) => lastConversation(call).shown,
  }),
];
