import { isQuiet, quietInWords } from '../../facts/quiet-hours.js';
import { houseRule } from './house-rule.js';
import { ukHouse } from './uk.js';

/** Hours for marketing calls. No law fixes any; the DMA's code asks only that antisocial times be avoided. */
export const quietHours = houseRule({
  id: 'uk.quiet-hours',
  parameters: (z) => {
    const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'expected HH:MM from 00:00 to 24:00' });
    return z
      .strictObject({
        from: clock.default('08:00').describe('When calling begins, on London’s clock.'),
        to: clock.default('21:00').describe('When calling ends; a call at this very time is too late.'),
        sundays: z.boolean().default(false).describe('Whether calls are made on Sundays.'),
        bankHolidays: z.boolean().default(false).describe('Whether calls are made on bank holidays.'),
      })
      .refine(({ from, to }) => from < to, { error: 'from must be before to' });
  },
  make: (hours) => {
    const { from, to, sundays, bankHolidays } = hours;
    const closed = [`before ${from}`, `from ${to} on`, ...(sundays ? [] : ['on Sundays']), ...(bankHolidays ? [] : ['on bank holidays'])];
    const days = `${sundays ? '' : ', not on Sundays'}${bankHolidays ? '' : ', not on bank holidays'}`;
    return ukHouse({
      id: 'uk.quiet-hours',
      citation: 'Operator policy (not law): quiet hours; cf. DMA Code r. 1.4',
      title: 'Quiet hours',
      summary: `No marketing call ${closed.slice(0, -1).join(', ')} or ${closed.at(-1)}.`,
      stage: 'before',
      purposes: ['sale', 'charity', 'political'],
      inForce: { from: '1900-01-01' },
      prohibits: isQuiet(hours),
      because: (call) => `${quietInWords(hours, call)}; this house calls from ${from} until ${to}${days}.`,
      disputes: [
        'No UK statute or regulation fixes calling hours.',
        'Holidays of Scotland or Northern Ireland alone are not computed: calendar.holidays must state them.',
      ],
    });
  },
});
