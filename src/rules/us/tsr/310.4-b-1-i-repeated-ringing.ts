import { isMeantToHarass } from '../../../facts/telemarketing.js';
import { section4 } from './instrument.js';
import { since1995 } from './periods.js';

// "Causing any telephone to ring, or engaging any person in telephone conversation, repeatedly or continuously with intent
// to annoy, abuse, or harass any person at the called number"
// The intent is a conclusion drawn from all the calls; the paragraph names no figure.
export const repeatedRinging = since1995.map((period) =>
  section4({
    ...period,
    id: 'us.tsr.repeated-ringing',
    citation: '16 CFR 310.4(b)(1)(i)',
    title: 'Ringing or engaging a person repeatedly to harass',
    summary: 'No ringing or engaging of a person repeatedly or continuously with intent to annoy, abuse or harass.',
    stage: 'after',

    prohibits: isMeantToHarass,
    because: () => 'The person was rung or engaged repeatedly or continuously with intent to annoy, abuse or harass.',
  }),
);
