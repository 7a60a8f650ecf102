import { days } from '../../../facts/dates.js';
import { consents } from './consent.js';
import { designatedCalls } from './designated-calls.js';
import { act, inForce, part2, register } from './instrument.js';

// Thirty days, of which the day of the call is the last.
const age = days(29);

// s. 11(3): the ban does not apply where the register answered, within the 30-day period that ends with the day of the call, that the number
// was not registered. An older answer protects nobody and says nothing of whether the number may be called: it has to be washed again.
export const wash = part2({
  id: 'au.dncr.wash',
  citation: `${act}, s. 11(3)`,
  title: 'Age of the wash against the register',
  summary: 'No telemarketing call on the word of a wash of more than 29 days before the day of the call.',
  stage: 'before',
  inForce,

  prohibits: register.lacksVersionWithin(age),
  exempts: designatedCalls,
  unless: consents,
  because: () => 'The wash is more than 29 days old.',
});
