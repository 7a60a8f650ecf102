import { endedBy, lineReleasedSeconds } from '../../../facts/conduct.js';
import { releasesLineWithin } from '../../../facts/message.js';
import { all, not } from '../../../law/condition.js';
import { is, where } from '../../../law/fact.js';
import type { Rule } from '../../../law/rule.js';
import { partIV, rules, since2008 } from './instrument.js';

const LIMIT = 10;

const shared = {
  citation: `${rules}, Part IV (line release)`,
  certainty: 'two-or-more-secondary',
  inForce: since2008,
} as const;

// Within ten seconds of the person's hang-up; said of messages that do not solicit, and taken for all.
export const lineRelease: readonly Rule[] = [
  partIV({
    ...shared,
    id: 'ca.crtc.adad-line-release',
    title: 'Release of the line',
    summary: 'No equipment that holds the line for more than 10 seconds after the called person hangs up.',
    stage: 'before',
    prohibits: not(releasesLineWithin(LIMIT)),
    obliges: [{ code: 'release-line', text: 'Release the line within 10 seconds of the called person’s hang-up.', params: { withinSeconds: LIMIT } }],
    because: ({ call }) => `The line is released ${call.message?.releasesLineWithinSeconds} seconds after the hang-up; 10 are allowed.`,
  }),
  partIV({
    ...shared,
    id: 'ca.crtc.adad-line-released',
    title: 'Release of the line after the hang-up',
    summary: 'No line that is still held 10 seconds after the called person has hung up.',
    stage: 'after',
    prohibits: all(is(endedBy, 'person'), where(lineReleasedSeconds, (seconds) => seconds > LIMIT)),
    because: ({ conduct }) => `The line was released ${conduct?.lineReleasedSeconds} seconds after the person had hung up; 10 are allowed.`,
  }),
];
