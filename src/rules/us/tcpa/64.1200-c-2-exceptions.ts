import { days, isCallBefore, months } from '../../../facts/dates.js';
import {
  hasRegistryProcess, hasWrittenProcedures, isCallAnError, isListKept, isRegistryCostShared, isStaffTrained,
} from '../../../facts/procedures.js';
import { national } from '../../../facts/registry.js';
import {
  hasEstablishedRelationship, hasSignedPermission, isOfNonprofit, isPersonalRelationship, noEstablishedRelationshipInWords,
} from '../../../facts/telephone-solicitation.js';
import { all, any, ask } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption } from '../../../law/rule.js';
import { day } from '../../../time/day.js';

/** (f)(15)(iii): calls by or for a tax-exempt non-profit organization are no telephone solicitations. */
export const nonprofit = exemption({
  citation: '47 CFR 64.1200(f)(15)(iii)',
  title: 'Call of a tax-exempt non-profit organization',
  holds: isOfNonprofit,
  because: () => 'The call is made by or for a tax-exempt non-profit organization, so it is no telephone solicitation.',
});

// (c)(2)(ii). An oral permission takes the call out of the definition of (f)(15)(i), but this paragraph asks for a signed writing.
const permission = exemption({
  citation: '47 CFR 64.1200(c)(2)(ii)',
  title: 'Signed written permission',
  holds: hasSignedPermission,
  because: () => 'In a signed writing the person agreed to this seller’s calls to this number.',
  otherwise: (call) =>
    ask(hasSignedPermission, call) === false
      ? 'No permission on record is a signed writing to this seller with the number called, in force and not ended by a request.'
      : undefined,
});

const personalRelationship = exemption({
  citation: '47 CFR 64.1200(c)(2)(iii)',
  title: 'Personal relationship',
  holds: isPersonalRelationship,
  because: () => 'The agent who makes the call is family, a friend or an acquaintance of the person.',
});

const establishedRelationship = exemption({
  citation: '47 CFR 64.1200(f)(5)',
  also: ['47 CFR 64.1200(f)(15)(ii)'],
  title: 'Established business relationship',
  holds: hasEstablishedRelationship,
  because: () => 'A transaction within 18 months or an inquiry within 3 months before the call makes an established business relationship.',
  otherwise: noEstablishedRelationshipInWords,
});

/** Persons who may be called although they are listed. */
export const persons = [establishedRelationship, permission, personalRelationship];

/** The same without the last, which rests on the FCC's word alone. */
export const personsByStatute = [establishedRelationship, permission];

/** The age of a version of the registry (FCC 04-204). */
export const thirtyOneDaysFrom = '2005-01-01';
export const maximumAge = { until2004: months(3), since2005: days(31) };

const isVersionCurrent = any(
  national.isVersionWithin(maximumAge.since2005),
  all(isCallBefore(day(thirtyOneDaysFrom)), national.isVersionWithin(maximumAge.until2004)),
);

/** (c)(2)(i), elements (A) to (E): excuses an error afterwards and makes no number callable. */
export const safeHarbor = exemption({
  citation: '47 CFR 64.1200(c)(2)(i)',
  title: 'Error in a routine practice',
  holds: all(
    isCallAnError,
    hasWrittenProcedures,
    isStaffTrained,
    isListKept,
    all(hasRegistryProcess, isVersionCurrent),
    is(isRegistryCostShared, false),
  ),
  because: () => 'The call was an error in a practice that has every element of the do-not-call safe harbor.',
});
