import { isRecordedVoice } from '../../facts/call.js';
import { failureInWords, isConversation, isDisclosed, pitches } from '../../facts/conduct.js';
import { hasConsentToRecording, hasEndIn, isRecordedCall, isRecordingUnannounced, isSpokenWith, isSurelyRecorded, matters } from '../../facts/recording.js';
import { all, always, condition, not, type Condition } from '../../law/condition.js';
import type { Duty } from '../../law/obligation.js';
import { exemption, type Rule } from '../../law/rule.js';
import { salesCallsTo, stateRule, type Row } from './instrument.js';
import { recordingRows, type RecordingRow } from './recording.data.js';

// Where nobody said whether the call is recorded, the announcement is asked for in case it is.
const announcing = (text: string): readonly Duty[] => {
  const params = { says: ['recording-notice'] };
  return [
    { code: 'announce-recording', text: `${text}.`, params, calls: isSurelyRecorded },
    { code: 'announce-recording', text: `If this call is recorded: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`, params, calls: not(isSurelyRecorded) },
  ];
};

const announce = announcing('Say at the start that the call is recorded, and keep the announcement in the recording');

// Consent of everybody: given, or shown by staying on after the announcement. The law of either end binds, the stricter of the two decides.
const allParty = (row: RecordingRow): Rule =>
  stateRule('recording', row, {
    bothEnds: true,
    purposes: 'any',
    title: 'Recording: consent of all parties',
    summary: 'No call to or from the state is recorded without the consent of the person or an announcement at the start.',
    stage: 'during',
    appliesTo: isRecordedCall,
    exempts: [exemption({
      citation: row.citation,
      title: 'Consent to the recording',
      holds: hasConsentToRecording,
      because: () => 'A consent of the person on record covers the recording of the call.',
    })],
    prohibits: all(isSpokenWith, isRecordingUnannounced, hasEndIn(`US-${row.state}`)),
    obliges: announce,
    because: (call) =>
      `${isSurelyRecorded(call) ? 'The call was recorded' : 'Nothing says that the call was not recorded'}; ` +
      `its announcement ${failureInWords(call, ['recording-notice'], matters)}, and no consent to it is shown.`,
    reading: (call) => (row.outOfPrudence || !isSurelyRecorded(call) ? 'conservative' : 'literal'),
  });

// The caller's own consent suffices. Announce on every recorded call all the same (us-states 7).
const oneParty = (row: RecordingRow): Rule =>
  stateRule('recording', row, {
    purposes: 'any',
    title: 'Recording: consent of one party',
    summary: 'Every recorded call needs the consent of one party, which may be the caller; announce it all the same.',
    stage: 'before',
    decides: false,
    appliesTo: always,
    prohibits: isRecordedCall,
    because: () =>
      'One party’s consent to a recording is enough here, and the caller’s own is one. Announce it all the same: where either end turns ' +
      'out to be another state’s, everybody’s may be needed.',
  });

const isOver: Condition = condition([], ({ stage }) => stage === 'post-call');

const automatedRow: Row = {
  state: 'AL', citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(c)', certainty: 'primary-text',
  url: 'https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-770-X-5-.17',
};

// (1)(c): who is asked to answer a recorded voice is told that the answer is recorded, and gives permission.
const automated = stateRule('recording-automated', automatedRow, {
  title: 'Recording of answers to automated calls',
  summary: 'No answer to an automated sales call is recorded unless the person was told so and has permitted it.',
  stage: 'during',
  appliesTo: all(salesCallsTo.residents, isRecordedVoice, isRecordedCall),
  exempts: [exemption({
    citation: automatedRow.citation,
    title: 'Permission to record',
    holds: hasConsentToRecording,
    because: () => 'The person has permitted the recording.',
  })],
  prohibits: all(isConversation, isOver),
  obliges: announcing('Tell the person that the answer is recorded, and record it only with permission'),
  because: () => 'Nothing shows that the person was told of the recording and permitted it.',
});

const noticeRow: Row = {
  state: 'NY', citation: 'N.Y. Gen. Bus. Law § 399-pp(6)(b)', certainty: 'one-secondary', url: 'https://www.nysenate.gov/legislation/laws/GBS/399-PP',
};

const notice = stateRule('recording-notice', noticeRow, {
  title: 'Recording announced at the start',
  summary: 'Every sales call that is recorded says so at the start.',
  stage: 'during',
  appliesTo: all(salesCallsTo.residents, isRecordedCall),
  prohibits: all(isConversation, not(isDisclosed(['recording-notice'], pitches))),
  obliges: announcing('Say at the start that the call is recorded'),
  because: (call) => `That the call is recorded ${failureInWords(call, ['recording-notice'], pitches)}.`,
});

export const recording: readonly Rule[] = [
  ...recordingRows.map((row) => (row.consent === 'all-party' ? allParty(row) : oneParty(row))), automated, notice,
];
