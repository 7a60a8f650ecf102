import { isMisstated, misrepresented } from '../../../facts/promotion.js';
import type { Rule } from '../../../law/rule.js';
import { businessToBusiness, exemptCalls, outsideFtcJurisdiction, section3 } from './instrument.js';

/** From this day on, calls to a business are no longer free of 310.3(a)(2) and (a)(4) (us-tsr 1). */
export const businessesProtectedFrom = '2024-05-16';
export const exemptsIncludingBusiness = [outsideFtcJurisdiction, businessToBusiness, ...exemptCalls];
export const exemptsButBusiness = [outsideFtcJurisdiction, ...exemptCalls];

interface Matter {
  readonly numeral: string;
  readonly topic: string;
  readonly matter: Parameters<typeof isMisstated>[0];
  readonly inWords: string;
  readonly from?: string;
}

// 310.3(a)(2): no misrepresentation, direct or by implication. Those without a date stand in the rule of 1995; (viii) and (ix) came
// with the amendments of 2003 (from memory).
const matters: readonly Matter[] = [
  { numeral: 'i', topic: 'cost', matter: 'cost-or-quantity', inWords: 'the total cost or the quantity' },
  { numeral: 'ii', topic: 'restrictions', matter: 'restrictions', inWords: 'a material restriction, limitation or condition' },
  { numeral: 'iii', topic: 'performance', matter: 'performance', inWords: 'the performance, efficacy or nature of what is sold' },
  { numeral: 'iv', topic: 'refunds', matter: 'refund-policy', inWords: 'the policy on refunds, cancellations or exchanges' },
  { numeral: 'v', topic: 'prize', matter: 'prize', inWords: 'a prize promotion' },
  { numeral: 'vi', topic: 'investment', matter: 'investment', inWords: 'an investment opportunity' },
  { numeral: 'vii', topic: 'affiliation', matter: 'affiliation', inWords: 'an affiliation or endorsement' },
  { numeral: 'viii', topic: 'card-protection', matter: 'card-protection', inWords: 'the need for card protection', from: '2003-03-31' },
  { numeral: 'ix', topic: 'negative-option', matter: 'negative-option', inWords: 'a negative option', from: '2003-03-31' },
  { numeral: 'x', topic: 'debt-relief', matter: 'debt-relief', inWords: 'a debt relief service', from: '2010-09-27' },
];

const misrepresenting = ({ numeral, topic, matter, inWords, from = '1995-12-31' }: Matter): readonly Rule[] => {
  const version = (inForce: { from: string; to?: string }, exempts: Rule['exempts']): Rule =>
    section3({
      id: `us.tsr.misrepresent-${topic}`,
      citation: `16 CFR 310.3(a)(2)(${numeral})`,
      title: `Misrepresentation of ${inWords}`,
      summary: `No misrepresentation of ${inWords}.`,
      stage: 'during',
      purposes: ['sale'],
      inForce,
      exempts,
      prohibits: isMisstated(matter),
      because: () => `What was said about ${inWords} was not true.`,
      shows: (call) => ({ 'conduct.misrepresented': misrepresented(call) }),
    });
  return [
    version({ from, to: businessesProtectedFrom }, exemptsIncludingBusiness),
    version({ from: businessesProtectedFrom }, exemptsButBusiness),
  ];
};

export const misrepresentations: readonly Rule[] = matters.flatMap(misrepresenting);
