import type { Call } from '../../../call/call.js';
import {
  areReferralsPaid, isAccountAsked, isAdministratorAffiliated, isAtInsuredInstitution, isFreeToWithdraw, isOwnedByCustomer,
  withdrawalInWords,
} from '../../../facts/debt-relief.js';
import { all, not, type Condition } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { feeRule } from './310.4-a-fees.js';

interface Requirement {
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly failsIf: Condition;
  readonly because: (call: Call) => string;
}

// "(ii) Nothing in §310.4(a)(5)(i) prohibits requesting or requiring the customer to place funds in an account to be used for the
// debt relief provider's fees and for payments to creditors or debt collectors …, provided that: …" All of (A) to (E) must hold.
const requirement = ({ letter, topic, title, summary, failsIf, because }: Requirement): Rule =>
  feeRule({
    sells: 'debt-relief',
    id: `us.tsr.debt-relief-account-${topic}`,
    citation: `16 CFR 310.4(a)(5)(ii)(${letter})`,
    title,
    summary,
    inForce: { from: '2010-10-27' },
    prohibits: all(isAccountAsked, failsIf),
    because,
  });

export const dedicatedAccount: readonly Rule[] = [
  // "(A) The funds are held in an account at an insured financial institution;"
  requirement({
    letter: 'A',
    topic: 'institution',
    title: 'Debt relief: account at an insured institution',
    summary: 'No money put aside for debt relief but in an account at an insured financial institution.',
    failsIf: not(isAtInsuredInstitution),
    because: () => 'The account is not at an insured financial institution.',
  }),

  // "(B) The customer owns the funds held in the account and is paid accrued interest on the account, if any;"
  requirement({
    letter: 'B',
    topic: 'ownership',
    title: 'Debt relief: money and interest are the customer’s',
    summary: 'No money put aside for debt relief unless the customer owns it and gets the interest on it.',
    failsIf: not(isOwnedByCustomer),
    because: () => 'The customer does not own the money in the account, or is not paid the interest on it.',
  }),

  // "(C) The entity administering the account is not owned or controlled by, or in any way affiliated with, the debt relief
  // service;"
  requirement({
    letter: 'C',
    topic: 'administrator',
    title: 'Debt relief: independent administrator',
    summary: 'No money put aside for debt relief with an administrator who is affiliated with the service.',
    failsIf: isAdministratorAffiliated,
    because: () => 'The administrator of the account is affiliated with the debt relief service.',
  }),

  // "(D) The entity administering the account does not give or accept any money or other compensation in exchange for referrals of
  // business involving the debt relief service; and"
  requirement({
    letter: 'D',
    topic: 'referrals',
    title: 'Debt relief: no payment for referrals',
    summary: 'No money put aside for debt relief with an administrator who pays or is paid for referrals.',
    failsIf: areReferralsPaid,
    because: () => 'The administrator of the account gives or accepts compensation for referrals.',
  }),

  // "(E) The customer may withdraw from the debt relief service at any time without penalty, and must receive all funds in the
  // account, other than funds earned by the debt relief service in compliance with §310.4(a)(5)(i)(A) through (C), within seven (7)
  // business days of the customer's request."
  requirement({
    letter: 'E',
    topic: 'withdrawal',
    title: 'Debt relief: free withdrawal',
    summary: 'No money put aside for debt relief that the customer cannot have back without penalty within seven business days.',
    failsIf: not(isFreeToWithdraw(7)),
    because: (call) => `The customer cannot withdraw as the law wants it: ${withdrawalInWords(call)}.`,
  }),
];
