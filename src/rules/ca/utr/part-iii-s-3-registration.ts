import { isUnregistered, unregisteredInWords } from '../../../facts/canadian-registration.js';
import { partII, rules, since2008 } from './instrument.js';

// Telemarketer and client, exempt from the list or not. Whoever broadcasts voicemail registers too, so Part III's own exemption is left out.
export const registration = partII({
  id: 'ca.crtc.registration',
  citation: `${rules}, Part III, s. 3`,
  also: [`${rules}, Part III, s. 2`],
  title: 'Registration with the operator of the National Do Not Call List',
  summary: 'No telemarketing call unless whoever dials and whoever is called for are registered with the operator of the list.',
  stage: 'before',
  inForce: since2008,
  prohibits: isUnregistered,
  because: (call) => `Not registered with the operator of the National Do Not Call List: ${unregisteredInWords(call)}.`,
  disputes: ['Registration of those who make exempt calls only came with Telecom Decision CRTC 2008-6; it is applied from the first day of the Rules.'],
});
