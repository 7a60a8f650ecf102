import type { Rule } from '../../../law/rule.js';
import { callingTimes } from './calling-times.js';
import { callingLineIdentification } from './cli.js';
import { information } from './information.js';
import { recordedVoice } from './recorded-voice.js';
import { termination } from './termination.js';

/** The Telecommunications (Telemarketing and Research Calls) Industry Standard 2017. */
export const telemarketingStandard: readonly Rule[] = [...callingTimes, ...information, recordedVoice, ...termination, callingLineIdentification];
