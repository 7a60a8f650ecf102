import { dialing } from '../../facts/call.js';
import { closesFaceToFace } from '../../facts/campaign.js';
import { isAboutDebt, isDebtCollection } from '../../facts/debt.js';
import {
  callsInYearFewerThan, callsRarely, isByStaffOfCharity, isByStaffOfNewspaper, isCharity, isLicensed, isLicensedFor, isSmallEmployer,
  isTaxExempt, isToBusiness, isToOwnMember,
} from '../../facts/exempt-callers.js';
import { hasAskedNotToBeCalled } from '../../facts/opt-outs.js';
import { relationshipBy, type StateRelationship } from '../../facts/state-relationship.js';
import { isSaleToBusiness } from '../../facts/telemarketing.js';
import { hasInvitation, hasSignedPermission, isPersonalRelationship } from '../../facts/telephone-solicitation.js';
import { all, not } from '../../law/condition.js';
import { is } from '../../law/fact.js';
import { exemption, type Exemption } from '../../law/rule.js';

const wantsCalls = not(hasAskedNotToBeCalled);

const kinds = {
  business: { title: 'Call to a business', holds: isToBusiness, reason: 'A business would buy, and the line is a business’s.' },
  'business-that-has-not-objected': {
    title: 'Call to a business that has not objected',
    holds: all(isToBusiness, wantsCalls),
    reason: 'A business would buy, the line is a business’s, and it has not asked for no calls.',
  },
  'business-but-for-supplies': {
    title: 'Call to a business',
    holds: isSaleToBusiness,
    reason: 'A business would buy something else than nondurable office or cleaning supplies, and the line is a business’s.',
  },
  charity: { title: 'Call of a charity', holds: isCharity, reason: 'The seller is a charity.' },
  'charity-staff': { title: 'Call by a charity’s own staff', holds: isByStaffOfCharity, reason: 'The seller is a charity, and nobody dials for it.' },
  'few-calls-a-year': { title: 'Fewer than 225 calls a year', holds: callsInYearFewerThan(225), reason: 'The seller makes fewer than 225 sales calls a year.' },
  debt: { title: 'Call about an existing debt', holds: isAboutDebt, reason: 'The call is about an existing debt.' },
  'debt-collector': { title: 'Debt collector’s call', holds: isDebtCollection, reason: 'A debt collector calls about a consumer debt.' },
  insurance: { title: 'Licensed insurance agent', holds: isLicensedFor('insurance'), reason: 'The seller is licensed for insurance.' },
  'licensee-face-to-face': {
    title: 'State licensee, face-to-face close, no autodialer',
    holds: all(isLicensed, is(dialing, 'manual'), closesFaceToFace, wantsCalls),
    reason: 'A licensee dials by hand, closes and is paid face to face only, and the person has not asked for no calls.',
  },
  'newspaper-staff': { title: 'Call by a newspaper’s own staff', holds: isByStaffOfNewspaper, reason: 'The seller is a newspaper, and nobody dials for it.' },
  nonprofit: { title: 'Call of a non-profit organization', holds: isTaxExempt, reason: 'The seller is a tax-exempt non-profit organization.' },
  'own-members': {
    title: 'Non-profit organization’s call to its own member',
    holds: isToOwnMember,
    reason: 'The person is a member of the non-profit organization that calls.',
  },
  personal: { title: 'Personal relationship', holds: isPersonalRelationship, reason: 'The agent who calls is family, a friend or an acquaintance of the person.' },
  'rare-caller': {
    title: 'Three calls a week, and in no calling business',
    holds: callsRarely(3),
    reason: 'The seller makes no more than three sales calls a week, and nobody dials for it.',
  },
  'real-estate': { title: 'Licensed real-estate broker', holds: isLicensedFor('real-estate'), reason: 'The seller is licensed for real estate.' },
  'small-employer': {
    title: 'Fewer than ten employees and ten calls a week',
    holds: isSmallEmployer(10, 10),
    reason: 'The seller has fewer than ten employees, who make no more than ten sales calls a week.',
  },
} as const;

/** What a state's text excuses, and the paragraph that does. */
export interface Excused {
  readonly citation: string;
  readonly also?: readonly string[];
}

/** A call that a state's text takes out of its rule altogether. */
export interface ExemptCall extends Excused {
  readonly kind: keyof typeof kinds;
}

export const exemptCall = ({ kind, citation, also = [] }: ExemptCall): Exemption => {
  const { title, holds, reason } = kinds[kind];
  return exemption({ citation, also, title, holds, because: () => reason });
};

/** A call that the person asked for or permitted, as the text says: in any form on record, or in a signed writing only. */
export interface Requested extends Excused {
  readonly form: 'any' | 'signed';
}

export const requestedCall = ({ form, citation, also = [] }: Requested): Exemption =>
  exemption({
    citation,
    also,
    title: 'Request or permission',
    holds: form === 'signed' ? hasSignedPermission : hasInvitation,
    because: () =>
      form === 'signed'
        ? 'In a signed writing the person agreed to this seller’s calls to this number.'
        : 'The person asked for this seller’s calls, or permitted them.',
  });

/** A call to a customer: what the text counts as a relationship. */
export interface Customer extends Excused, StateRelationship {}

export function callToCustomer({ citation, also = [], ...relationship }: Customer): Exemption {
  const { holds, inWords, otherwise } = relationshipBy(relationship);
  return exemption({ citation, also, title: 'Business relationship', holds, because: () => inWords, otherwise });
}
