import { isAnythingMisstated, misrepresented } from '../../../facts/promotion.js';
import type { Rule } from '../../../law/rule.js';
import { businessesProtectedFrom, exemptsButBusiness, exemptsIncludingBusiness } from './310.3-a-2-misrepresentations.js';
import { section3 } from './instrument.js';

// 310.3(a)(4): no false or misleading statement to induce a person to pay or to give.
const version = (purposes: Rule['purposes'], inForce: { from: string; to?: string }, exempts: Rule['exempts']): Rule =>
  section3({
    id: 'us.tsr.false-statements',
    citation: '16 CFR 310.3(a)(4)',
    title: 'False or misleading statements to induce payment',
    summary: 'No false or misleading statement to induce a payment or a charitable contribution.',
    stage: 'during',
    purposes,
    inForce,
    exempts,
    prohibits: isAnythingMisstated,
    because: (call) => `Something was misstated to induce a payment or gift: ${misrepresented(call).join(', ')}.`,
    shows: (call) => ({ 'conduct.misrepresented': misrepresented(call) }),
  });

export const falseStatements: readonly Rule[] = [
  version(['sale'], { from: '1995-12-31', to: '2003-03-31' }, exemptsIncludingBusiness),
  version(['sale', 'charity'], { from: '2003-03-31', to: businessesProtectedFrom }, exemptsIncludingBusiness),
  version(['sale', 'charity'], { from: businessesProtectedFrom }, exemptsButBusiness),
];
