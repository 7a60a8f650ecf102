import type { Call } from '../../call/call.js';
import { isAutodialed } from '../../facts/autodialer.js';
import { isRecordedVoice, voice } from '../../facts/call.js';
import { isDisclosed, isMessagePlayed } from '../../facts/conduct.js';
import {
  heldLineLongerThan, holdsLineLongerThan, isDialerRegisteredIn, isNotNamedWithin, isUnattended,
} from '../../facts/recording-device.js';
import { all, any, ask, not } from '../../law/condition.js';
import { is } from '../../law/fact.js';
import type { Rule } from '../../law/rule.js';
import { equipmentRows, identificationRows, permitRows, releaseRows, type PermitRow, type SecondsRow } from './device.data.js';
import { liftedBy } from './exceptions.js';
import { salesCallsTo, stateRule, type Row } from './instrument.js';
import { readingOfVoice } from './prerecorded.js';

const recordedCalls = { appliesTo: all(salesCallsTo.residents, isRecordedVoice), reading: readingOfVoice } as const;

// Release of the line: what the equipment is set to do, and what it did
const lineRelease = ({ seconds, ...row }: SecondsRow): readonly Rule[] => [
  stateRule('line-release', row, {
    ...recordedCalls,
    title: 'Release of the line',
    summary: `Every device that plays a recording releases the line within ${seconds} seconds after the person has hung up.`,
    stage: 'before',
    prohibits: holdsLineLongerThan(seconds),
    obliges: [{
      code: 'release-line',
      text: `Release the line within ${seconds} seconds after the person has hung up.`,
      params: { withinSeconds: seconds },
    }],
    because: ({ call }) =>
      `The device releases the line ${call.message!.releasesLineWithinSeconds} seconds after the person has hung up; at most ${seconds} are admitted.`,
  }),
  stateRule('line-released', row, {
    ...recordedCalls,
    title: 'Release of the line in this call',
    summary: `Every device that has played a recording has released the line within ${seconds} seconds after the person hung up.`,
    stage: 'during',
    prohibits: heldLineLongerThan(seconds),
    because: ({ conduct }) =>
      `The line was released ${conduct!.lineReleasedSeconds} seconds after the person had hung up; at most ${seconds} are admitted.`,
  }),
];

// Who calls
const identification = ({ seconds, ...row }: SecondsRow): Rule =>
  stateRule('prerecorded-identification', row, {
    ...recordedCalls,
    title: 'Identification in the recording',
    summary: `Every recorded sales message says within ${seconds} seconds who calls.`,
    stage: 'during',
    prohibits: isNotNamedWithin(seconds),
    obliges: [{
      code: 'identify-caller',
      text: `Say within ${seconds} seconds who calls.`,
      params: { withinSeconds: seconds, says: ['seller-name'] },
    }],
    because: () => `The recording did not say within ${seconds} seconds who called.`,
  });

// The equipment
const equipment = (row: Row): Rule =>
  stateRule('equipment', row, {
    ...recordedCalls,
    title: 'Attended equipment that dials no random numbers',
    summary: 'No recorded sales call with unattended equipment, or with random or sequential dialing.',
    stage: 'before',
    prohibits: any(isUnattended, isAutodialed),
    because: (call: Call) =>
      ask(isUnattended, call) === true ? 'Nobody attends the equipment that plays the recording.' : 'The equipment dials random or sequential numbers.',
  });

const permit = ({ purposes, liftedBy: lifts, ...row }: PermitRow): Rule => {
  const scheme = `us-${row.state.toLowerCase()}-device`;
  return stateRule('device-permit', row, {
    ...recordedCalls,
    title: 'Permit for the device',
    summary: 'No recorded sales call with a device for which the commission has given no permit.',
    stage: 'before',
    purposes,
    prohibits: not(isDialerRegisteredIn(scheme)),
    unless: liftedBy(lifts, row.citation),
    because: () => `Whoever dials has no permit for the device (${scheme}).`,
  });
};

// AB 2905 (2024): whoever is called is told that the voice is artificial.
const artificialVoice = stateRule(
  'artificial-voice',
  {
    state: 'CA',
    citation: 'Cal. Pub. Util. Code §§ 2873-2874',
    from: '2025-01-01',
    certainty: 'primary-text',
    url: 'https://leginfo.legislature.ca.gov',
  },
  {
    title: 'Artificial voice announced',
    summary: 'Every recorded sales call with an artificial voice says before it sells that the voice is artificial.',
    stage: 'during',
    appliesTo: all(salesCallsTo.residents, is(voice, 'artificial')),
    prohibits: all(isMessagePlayed, not(isDisclosed(['artificial-voice-notice'], ['pitch', 'survey-question']))),
    obliges: [{
      code: 'announce-artificial-voice',
      text: 'Before the message is played, say that its voice is artificial.',
      params: { says: ['artificial-voice-notice'] },
    }],
    because: () => 'The person was not told, before anything was sold, that the voice was artificial.',
  },
);

export const devices: readonly Rule[] = [
  ...releaseRows.flatMap(lineRelease),
  ...identificationRows.map(identification),
  ...equipmentRows.map(equipment),
  ...permitRows.map(permit),
  artificialVoice,
];
