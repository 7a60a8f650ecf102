import { isOutbound } from '../../../facts/call.js';
import { days } from '../../../facts/dates.js';
import { isResidence } from '../../../facts/person.js';
import { dncl, versionInWords } from '../../../facts/registry.js';
import { all } from '../../../law/condition.js';
import { holds } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { partII, rules, since2008, solicited } from './instrument.js';
import { anniversaryInWords, exemptCalls, exemptPersons, readingOfMonths } from './part-ii-exceptions.js';

const shared = {
  stage: 'before',
  inForce: since2008,
  // Numbers of businesses are not within Part II. A personal number used for business too cannot be told from another.
  appliesTo: all(isOutbound, isResidence),
  exempts: [solicited, ...exemptCalls],
  unless: exemptPersons,
} as const;

const maximumAge = days(31);

export const nationalList: readonly Rule[] = [
  // No telemarketing call to a number on the National Do Not Call List.
  partII({
    ...shared,
    id: 'ca.crtc.national-dncl',
    citation: `${rules}, Part II, s. 4`,
    title: 'National Do Not Call List',
    summary: 'No telemarketing call to a consumer’s number on the National Do Not Call List.',
    prohibits: holds(dncl.listed),
    because: (call) => `The number is on the National Do Not Call List${versionInWords(dncl, call)}${anniversaryInWords(call)}.`,
    reading: readingOfMonths,
  }),

  // The version used must have been obtained no more than 31 days before the call. What an older one says is no answer.
  partII({
    ...shared,
    id: 'ca.crtc.list-version',
    citation: `${rules}, Part II (version of the list)`,
    also: [`${rules}, Part II, s. 4`],
    title: 'Age of the list used',
    summary: 'No telemarketing call on the word of a version of the list obtained more than 31 days before the call.',
    prohibits: dncl.lacksVersionWithin(maximumAge),
    because: () => `The version of the list used is more than ${maximumAge.inWords} old.`,
  }),
];
