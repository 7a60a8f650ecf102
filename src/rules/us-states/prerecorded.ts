import type { Call } from '../../call/call.js';
import { selectsAndDialsAndPlays } from '../../facts/automated-dialing.js';
import { isRecordedVoice } from '../../facts/call.js';
import { canReachMachine, hasTollFreeOptOut } from '../../facts/message.js';
import { saysAtStart } from '../../facts/recording-device.js';
import { all, any, not, type Condition } from '../../law/condition.js';
import type { Reading, Rule } from '../../law/rule.js';
import { liftedBy } from './exceptions.js';
import { salesCallsTo, stateRule, type Row } from './instrument.js';
import { recordedRows, type RecordedRow } from './prerecorded.data.js';

/** That a soundboard is a recording is the stricter reading. */
export const readingOfVoice = ({ call }: Call): Reading => (call.voice === 'soundboard' ? 'conservative' : 'literal');

const voiceInWords = ({ call }: Call): string =>
  `The voice is ${call.voice === 'soundboard' ? 'a soundboard’s, which is taken for a recording' : call.voice}`;

// The bans, and what lifts them

const summaryOf = ({ purposes, liftedBy: lifts }: RecordedRow): string =>
  `No recorded or artificial voice in ${purposes === 'any' ? 'a call' : 'a sales call'}${lifts.length > 0 ? ', but for the exceptions of the paragraph' : ''}.`;

function ban(of: RecordedRow): Rule {
  const { onlyIfDialedByMachine = false, liftedBy: lifts, reach = 'residents', purposes = ['sale'], ...row } = of;
  const what = purposes === 'any' ? 'a recording' : 'a recording that sells';
  return stateRule('prerecorded', row, {
    title: 'Recorded and artificial voices',
    summary: summaryOf(of),
    stage: 'before',
    purposes,
    appliesTo: salesCallsTo[reach],
    prohibits: onlyIfDialedByMachine ? selectsAndDialsAndPlays : isRecordedVoice,
    unless: liftedBy(lifts, row.citation),
    because: (call) => `${voiceInWords(call)}, and nothing shows that the State admits ${what}.`,
    reading: readingOfVoice,
  });
}

// What a message must say

interface Content extends Pick<Rule, 'title' | 'summary' | 'obliges'> {
  readonly row: Row;
  readonly lacks: Condition;
  readonly because: string;
}

const contentRule = ({ row, lacks, because, ...draft }: Content): Rule =>
  stateRule('prerecorded', row, {
    ...draft,
    stage: 'before',
    appliesTo: all(salesCallsTo.residents, isRecordedVoice),
    prohibits: lacks,
    because: (call) => `${voiceInWords(call)}; ${because}`,
    reading: readingOfVoice,
  });

const newYork = contentRule({
  row: {
    state: 'NY',
    citation: 'N.Y. Gen. Bus. Law § 399-p',
    certainty: 'one-secondary',
    url: 'https://www.nysenate.gov/legislation/laws/GBS/399-P',
    disputes: ['No number of seconds is known in which the line must be released; it is to be released at once.'],
  },
  title: 'Identification in recorded calls',
  summary: 'Every recorded sales message tells the nature of the call and the name, address and telephone number of the caller.',
  lacks: not(
    saysAtStart(
      ['call-purpose', 'sales-purpose', 'nature-of-goods'],
      ['seller-name', 'seller-registered-name', 'telemarketer-name'],
      ['postal-address'],
      ['callback-number', 'freephone-number'],
    ),
  ),
  because: 'the message does not tell, before it sells, what the call is about and the caller’s name, address and telephone number.',
  obliges: [
    {
      code: 'identify-caller',
      text: 'Tell what the call is about, and the name, address and telephone number of the caller.',
      params: { says: ['call-purpose', 'seller-name', 'postal-address', 'callback-number'] },
    },
    { code: 'release-line', text: 'Release the line as soon as the person hangs up.' },
  ],
});

const optOuts = ['interactive-opt-out', 'toll-free-opt-out', 'do-not-call-option'] as const;

const pennsylvania = contentRule({
  row: {
    state: 'PA',
    citation: '73 P.S. § 2245.2(j)',
    from: '2019-12-03',
    certainty: 'two-or-more-secondary',
    url: 'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
  },
  title: 'Opt-out in recorded calls',
  summary: 'Every recorded sales message states at its start how to opt out, and on voicemail gives a toll-free number for it.',
  lacks: any(
    not(saysAtStart(optOuts)),
    all(canReachMachine, not(all(hasTollFreeOptOut, saysAtStart(['toll-free-opt-out'])))),
  ),
  because: 'the message does not state at its start how to opt out, with a toll-free number where a machine may answer.',
  obliges: [
    { code: 'offer-interactive-opt-out', text: 'State at the start of the message how to opt out.' },
    { code: 'offer-toll-free-opt-out', text: 'On voicemail give a toll-free number for the opt-out.', calls: canReachMachine },
  ],
});

export const prerecorded: readonly Rule[] = [...recordedRows.map(ban), newYork, pennsylvania];
