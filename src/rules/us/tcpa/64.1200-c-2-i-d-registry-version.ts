import { isOutbound } from '../../../facts/call.js';
import { isResidence } from '../../../facts/person.js';
import { national } from '../../../facts/registry.js';
import { all } from '../../../law/condition.js';
import { maximumAge, nonprofit, persons, thirtyOneDaysFrom } from './64.1200-c-2-exceptions.js';
import { section1200 } from './instrument.js';

const periods = [
  { inForce: { from: '2003-10-01', to: thirtyOneDaysFrom }, age: maximumAge.until2004 },
  { inForce: { from: thirtyOneDaysFrom }, age: maximumAge.since2005 },
];

// The age is an element of the safe harbor. But whoever asked an older version cannot say that the number may be called, so the
// version is a fact still to be supplied.
export const registryVersion = periods.map(({ inForce, age }) =>
  section1200({
    id: 'us.tcpa.registry-version',
    citation: '47 CFR 64.1200(c)(2)(i)(D)',
    title: 'Age of the registry version used',
    summary: `No telephone solicitation on the word of a version of the registry more than ${age.inWords} old.`,
    stage: 'before',
    purposes: ['sale'],
    inForce,
    appliesTo: all(isOutbound, isResidence),
    exempts: [nonprofit],
    prohibits: national.lacksVersionWithin(age),
    unless: persons,
    because: () => `The version of the registry used is more than ${age.inWords} old.`,
  }),
);
