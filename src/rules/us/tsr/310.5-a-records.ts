import { isOutbound, purpose } from '../../../facts/call.js';
import { isPrizePromotion } from '../../../facts/campaign.js';
import { mayBePaid } from '../../../facts/payment.js';
import { areRecordsLacking } from '../../../facts/records.js';
import { callsOfTheTelemarketingPlan, isDialedByPrincipal, isSaleToBusiness } from '../../../facts/telemarketing.js';
import { all, any, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import type { Duty } from '../../../law/obligation.js';
import type { Rule } from '../../../law/rule.js';
import { exceptionsInDays } from './310.4-b-1-iii-b-exceptions.js';
import {
  conservativeForBusiness, exemptFromRecords, fiveYearsFrom, keptFiveYears, keptFiveYearsFrom, keptTwoYears,
} from './310.5-records.js';
import { businessToBusiness, section5 } from './instrument.js';

const isSale = is(purpose, 'sale');

/** The number is called on the word of the registry, and not of an agreement or a relationship. */
const reliesOnRegistry = all(
  isSale,
  isOutbound,
  not(any(businessToBusiness.holds, ...[...exceptionsInDays.calls, ...exceptionsInDays.persons].map(({ holds }) => holds))),
);

// The records of single calls, (a)(2), have a rule of their own; those of a relationship, (a)(5), of a donor, (a)(6), of an
// agreement, (a)(8), and of a do-not-call request, (a)(10), are asked of the calls that rely on them or in which they arise.
const fiveYears: readonly Duty[] = [
  keptFiveYearsFrom('last-use', 'scripts', {
    citation: '16 CFR 310.5(a)(1)',
    text: 'Keep each different script, advertisement and recorded message for five years from its last use.',
  }),
  keptFiveYears('prizes', {
    citation: '16 CFR 310.5(a)(3)',
    text: 'Keep name and address of whoever gets a prize worth 25 dollars or more, and which prize, for five years.',
    calls: all(isSale, isPrizePromotion),
  }),
  keptFiveYears('customers', {
    citation: '16 CFR 310.5(a)(4)',
    text: 'Keep the customer’s name and address, what was bought, the dates of purchase and shipping and the amount for five years.',
    calls: all(isSale, mayBePaid),
  }),
  keptFiveYears('staff', {
    citation: '16 CFR 310.5(a)(7)',
    text: 'Keep the records of the staff that sells or asks for gifts, fictitious names traceable, for five years.',
  }),
  keptFiveYears('billing-consent', {
    citation: '16 CFR 310.5(a)(8)',
    text: 'Keep the record of the consent to be billed: who gave it, to what, when and how, for five years.',
    calls: mayBePaid,
  }),
  keptFiveYearsFrom('end-of-contract', 'contracts', {
    citation: '16 CFR 310.5(a)(9)',
    text: 'Keep the contract between seller and telemarketer for five years from its end.',
    calls: not(isDialedByPrincipal),
  }),
  keptFiveYears('registry-version', {
    citation: '16 CFR 310.5(a)(11)',
    text: 'Keep which version of the registry was used: who obtained it, when, by which account, for which campaign, for five years.',
    calls: reliesOnRegistry,
  }),
];

const twentyFourMonths: readonly Duty[] = [
  keptTwoYears('all', { citation: '16 CFR 310.5(a)', text: 'Keep the records that 16 CFR 310.5(a) asks for during 24 months.' }),
];

const id = 'us.tsr.records';
const exemptWithBusiness = [businessToBusiness, ...exemptFromRecords];

const rule = (version: Partial<Rule>, inForce: { from: string; to?: string }): Rule =>
  section5({
    reading: conservativeForBusiness,
    exempts: exemptWithBusiness,
    obliges: twentyFourMonths,
    ...version,
    inForce,
    id,
    citation: '16 CFR 310.5(a)',
    also: ['16 CFR 310.5(b)', '16 CFR 310.5(c)'],
    title: 'Records of telemarketing',
    summary: 'No telemarketing of which the required records are missing, incomplete or not in the required format.',
    stage: 'after',
    // 310.5(c): each record that is missing or incomplete is a violation.
    prohibits: areRecordsLacking,
    because: () => 'Records that must be kept are missing, incomplete or not in the required format.',
  });

const disputed = 'Whether calls to a business for a purchase by the business must be recorded; see us.tsr.records-disputed.';

export const records: readonly Rule[] = [
  rule({ purposes: ['sale'] }, { from: '1995-12-31', to: '2003-03-31' }),
  rule({}, { from: '2003-03-31', to: fiveYearsFrom }),
  rule({ exempts: exemptFromRecords, obliges: fiveYears, disputes: [disputed] }, { from: fiveYearsFrom }),
];

export const recordsDisputed = section5({
  id: `${id}-disputed`,
  citation: '16 CFR 310.5(a)',
  title: 'Records of calls to a business: disputed',
  summary: 'No certainty that calls to a business for a purchase by the business must be recorded.',
  stage: 'after',
  inForce: { from: fiveYearsFrom },
  certainty: 'reasoning',
  decides: false,

  appliesTo: all(callsOfTheTelemarketingPlan, isSaleToBusiness),
  prohibits: areRecordsLacking,
  because: () =>
    'The text of 16 CFR 310.6(b)(7) takes calls to a business out of 310.5; several law-firm notes hold that they must be recorded.',
});
