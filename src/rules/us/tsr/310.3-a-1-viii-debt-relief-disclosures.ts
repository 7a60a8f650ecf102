import type { Statement } from '../../../call/schema/values.js';
import { isKnownWithoutAccount } from '../../../facts/debt-relief.js';
import { sellsOneOf } from '../../../facts/person.js';
import type { Condition } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { paymentDisclosure } from './310.3-a-1-payment-disclosures.js';
import { exemptServiceCalls } from './310.4-a-fees.js';

interface Draft {
  readonly letter: 'A' | 'B' | 'C' | 'D';
  readonly topic: string;
  readonly says: Statement;
  readonly what: string;
  readonly unlessKnown?: Condition;
}

// (viii) Debt relief, from 27 September 2010; by its footnote before the customer enrolls in the service.
const disclosure = ({ letter, topic, says, what, unlessKnown }: Draft): Rule =>
  paymentDisclosure({
    id: `us.tsr.disclose-debt-relief-${topic}`,
    citation: `16 CFR 310.3(a)(1)(viii)(${letter})`,
    title: `Debt relief: disclosure of ${what}`,
    summary: `Every sale of debt relief discloses ${what} before the person agrees to pay.`,
    from: '2010-09-27',
    words: [[says, `${what.charAt(0).toUpperCase()}${what.slice(1)}`]],
    text: `Before the person agrees to pay, say ${what}.`,
    of: sellsOneOf('debt-relief'),
    exempts: exemptServiceCalls,
    ...(unlessKnown && { unlessKnown }),
  });

export const debtReliefDisclosures: readonly Rule[] = [
  disclosure({ letter: 'A', topic: 'time', says: 'debt-relief-time', what: 'the time to the results and to a bona fide offer' }),
  disclosure({ letter: 'B', topic: 'amount', says: 'debt-relief-amount', what: 'the money or percentage to be put aside before an offer' }),
  disclosure({ letter: 'C', topic: 'harm', says: 'debt-relief-harm', what: 'the harm to credit, the risk of suits and the growing debt' }),

  // Where the customer is known to be asked for no dedicated account, nothing is to be said of one.
  disclosure({
    letter: 'D',
    topic: 'account',
    says: 'debt-relief-account',
    what: 'the ownership of the dedicated account, the free withdrawal and the refund',
    unlessKnown: isKnownWithoutAccount,
  }),
];
