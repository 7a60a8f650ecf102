import { national } from '../../../facts/registry.js';
import { daysCountFrom, exceptionsInDays, exceptionsInMonths } from './310.4-b-1-iii-b-exceptions.js';
import { maximumAge, thirtyOneDaysFrom } from './310.4-b-3-safe-harbor.js';
import { businessToBusiness, outsideFtcJurisdiction, section4 } from './instrument.js';

const { until2004, since2005 } = maximumAge;

const periods = [
  { inForce: { from: '2003-10-01', to: thirtyOneDaysFrom }, age: until2004, exceptions: exceptionsInMonths, certainty: 'memory' },
  { inForce: { from: thirtyOneDaysFrom, to: daysCountFrom }, age: since2005, exceptions: exceptionsInMonths, certainty: 'primary-text' },
  { inForce: { from: daysCountFrom }, age: since2005, exceptions: exceptionsInDays, certainty: 'primary-text' },
] as const;

// "The seller or a telemarketer uses a process to prevent telemarketing to any telephone number on any list … employing a
// version of the “do-not-call” registry obtained from the Commission no more than thirty-one (31) days prior to the date
// any call is made"
// The age is an element of the safe harbor, not a ban of its own. But whoever asked an older version cannot say that the
// number may be called, so the version is a fact still to be supplied (us-tsr 5.8).
export const registryVersion = periods.map(({ inForce, age, exceptions, certainty }) =>
  section4({
    id: 'us.tsr.registry-version',
    citation: '16 CFR 310.4(b)(3)(iv)',
    title: 'Age of the registry version used',
    summary: `No sales call on the word of a version of the registry obtained more than ${age.inWords} before the date of the call.`,
    stage: 'before',
    inForce,
    certainty,

    prohibits: national.lacksVersionWithin(age),
    exempts: [outsideFtcJurisdiction, businessToBusiness, ...exceptions.calls],
    unless: exceptions.persons,
    because: () => `The version of the registry used is more than ${age.inWords} old.`,
  }),
);
