import { isOutbound } from '../../../facts/call.js';
import { isQuiet, quietInWords } from '../../../facts/quiet-hours.js';
import { instrument } from '../../../law/rule.js';

// "Members must take all reasonable steps to ensure consumers do not receive commercial telephone calls … at times considered to
// be antisocial." The clock, the Sundays and the holidays are those of an older code; this one names none.
const hours = { from: '08:00', to: '21:00', sundays: false, bankHolidays: false } as const;

/** The code of the Direct Marketing Association binds its members only. */
export const antisocialTimes = instrument({
  pack: 'uk',
  jurisdiction: 'GB',
  kind: 'industry-code',
  purposes: ['sale', 'charity', 'political'],
  url: 'https://www.dma.org.uk/the-dma-code/respect-privacy',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
})({
  id: 'uk.dma.antisocial-times',
  citation: 'DMA Code r. 1.4',
  title: 'Antisocial times',
  summary: 'No marketing call at an antisocial time, as far as reasonable steps can avoid it.',
  stage: 'before',
  inForce: { from: '2014-08-18' },
  decides: false,
  prohibits: isQuiet(hours),
  because: (call) => `${quietInWords(hours, call)}; no law of the United Kingdom fixes calling hours, but the code asks to avoid antisocial times.`,
  reading: () => 'conservative',
  disputes: [
    'No UK statute or regulation fixes calling hours; Ofcom regards unsociable hours as more harmful and names none.',
    'The hours from 08:00 until 21:00, Sundays and holidays are those of an older code; a house that wants to be bound turns on uk.quiet-hours.',
  ],
});
