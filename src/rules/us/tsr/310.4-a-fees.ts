import type { OfferCategory } from '../../../call/schema/values.js';
import { sellsOneOf } from '../../../facts/person.js';
import { callsOfTheTelemarketingPlan } from '../../../facts/telemarketing.js';
import { all } from '../../../law/condition.js';
import type { Rule } from '../../../law/rule.js';
import { ownInitiative } from './310.6-b-inbound.js';
import { faceToFace } from './310.6-b-exemptions.js';
import { businessToBusiness, outsideFtcJurisdiction, section4a } from './instrument.js';

type Draft = Omit<Parameters<typeof section4a>[0], 'stage' | 'purposes' | 'appliesTo' | 'exempts'> & { readonly sells: OfferCategory };

/** The exemptions that calls with one of the services of (a)(2) to (5) can have: 310.6(b)(5) and (6) leave these services out. */
export const exemptServiceCalls = [outsideFtcJurisdiction, businessToBusiness, faceToFace, ownInitiative] as const;

/** A paragraph about the fee for one kind of service. It can be judged whenever the payment is known, before it is submitted too. */
export const feeRule = ({ sells, ...draft }: Draft): Rule =>
  section4a({
    ...draft,
    stage: 'before',
    purposes: ['sale'],
    appliesTo: all(callsOfTheTelemarketingPlan, sellsOneOf(sells)),
    exempts: exemptServiceCalls,
  });
