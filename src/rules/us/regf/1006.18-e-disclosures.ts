import type { Statement } from '../../../call/schema/values.js';
import { failureInWords, isAnsweredByPerson, isConversation, isDisclosed } from '../../../facts/conduct.js';
import {
  hasReachedConsumer,
  isDebtCollection,
  isFirstCommunication,
  isLimitedContent,
  isLocationCall,
  isToConsumer,
} from '../../../facts/debt.js';
import { all, any, not, type Condition } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { debtCollectionRule } from './instrument.js';

// A limited-content message is no communication; what is said if the person answers instead of a machine is one.
const isCommunication = all(
  isConversation,
  any(not(isAnsweredByPerson), hasReachedConsumer),
  any(isAnsweredByPerson, not(isLimitedContent)),
);

interface Draft {
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  readonly summary: string;
  readonly calls: Condition;
  readonly words: readonly Statement[];
  readonly what: string;
  readonly text: string;
}

const disclosing = ({ calls, words, what, text, ...draft }: Draft): Rule =>
  debtCollectionRule({
    ...draft,
    stage: 'during',
    appliesTo: all(isDebtCollection, isToConsumer, not(isLocationCall), calls),
    prohibits: all(isCommunication, not(isDisclosed(words, []))),
    because: (call) => `${what} ${failureInWords(call, words, [])}.`,
    obliges: [{ code: 'disclose-debt-collection', text, params: { says: [words[0]] }, calls: not(isLimitedContent) }],
  });

export const disclosures: readonly Rule[] = [
  disclosing({
    id: 'us.regf.first-disclosure',
    citation: '12 CFR 1006.18(e)(1)',
    title: 'Disclosure in the first communication',
    summary: 'Every first communication says that it is to collect a debt and that information will be used for that.',
    calls: isFirstCommunication,
    words: ['attempt-to-collect-debt'],
    what: 'That the collector attempts to collect a debt and will use information for that',
    text:
      'Say to the consumer, and to nobody else, that you attempt to collect a debt and will use information ' +
      'for that; repeat it in the first written communication.',
  }),
  disclosing({
    id: 'us.regf.later-disclosure',
    citation: '12 CFR 1006.18(e)(2)',
    title: 'Disclosure in later communications',
    summary: 'Every later communication says that it is from a debt collector.',
    calls: not(isFirstCommunication),
    words: ['from-debt-collector', 'attempt-to-collect-debt'],
    what: 'That the communication is from a debt collector',
    text: 'Say to the consumer, and to nobody else, that the communication is from a debt collector.',
  }),
];
