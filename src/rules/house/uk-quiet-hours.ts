import * as z from 'zod';
import type { Call } from '../../call/call.js';
import { londonTime } from '../../facts/call-centre-day.js';
import { clockInWords } from '../../facts/local-time.js';
import { condition } from '../../law/condition.js';
import { bankHolidayOn } from '../../time/bank-holidays.js';
import { formatDay } from '../../time/day.js';
import { between, isWithin, nextPassing, weekday } from '../../time/local-time.js';
import { houseRule } from './house-rule.js';
import { ukHouse } from './uk.js';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'expected HH:MM from 00:00 to 24:00' });

/** A bank holiday of England and Wales, or one that the calendar has for the United Kingdom or for the person's region. */
function holidayOf(call: Call): string | undefined {
  const { day } = londonTime(call);
  const declared = call.calendar?.holidays?.find(({ on, place }) => on === day && call.place.jurisdictions.includes(place));
  return bankHolidayOn(day) ?? declared?.name;
}

/** Hours for marketing calls. No law fixes any; the DMA's code asks only that antisocial times be avoided. */
export const quietHours = houseRule({
  id: 'uk.quiet-hours',
  parameters: z
    .strictObject({
      from: clock.default('08:00').describe('When calling begins, on London’s clock.'),
      to: clock.default('21:00').describe('When calling ends; a call at this very time is too late.'),
      sundays: z.boolean().default(false).describe('Whether calls are made on Sundays.'),
      bankHolidays: z.boolean().default(false).describe('Whether calls are made on bank holidays.'),
    })
    .refine(({ from, to }) => from < to, { error: 'from must be before to' }),
  make: ({ from, to, sundays, bankHolidays }) => {
    const window = between(from, to);
    const objections = (call: Call): readonly string[] => {
      const local = londonTime(call);
      const holiday = bankHolidays ? undefined : holidayOf(call);
      return [
        ...(isWithin(local, window) ? [] : [`it is ${clockInWords(local)}`]),
        ...(!sundays && weekday(local) === 7 ? [`${formatDay(local.day)} is a Sunday`] : []),
        ...(holiday === undefined ? [] : [`${formatDay(local.day)} is a holiday (${holiday})`]),
      ];
    };
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
      prohibits: condition(
        ['at'],
        (call) => objections(call).length > 0,
        (call) => nextPassing(londonTime(call), [window.from, window.to]),
      ),
      because: (call) => {
        const why = objections(call).join(' and ');
        return `${why.charAt(0).toUpperCase()}${why.slice(1)}; this house calls from ${from} until ${to}${days}.`;
      },
      disputes: [
        'No UK statute or regulation fixes calling hours.',
        'Holidays of Scotland or Northern Ireland alone are not computed: calendar.holidays must state them.',
      ],
    });
  },
});
