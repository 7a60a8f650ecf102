import type { Rule } from '../../../law/rule.js';
import { legitimateInterestsInMarketing } from './legitimate-interests.js';
import { automatedCalls } from './reg-19-automated-calls.js';
import { objections } from './reg-21-1-a-objections.js';
import { registers } from './reg-21-1-b-registers.js';
import { callerIdOfAutomatedCalls, callerIdOfLiveCalls } from './reg-21-a1-cli.js';
import { claimsManagement } from './reg-21a-claims-management.js';
import { pensions } from './reg-21b-pensions.js';
import { voiceMessages } from './reg-22-voice-messages.js';
import { automatedMessage, liveInformation } from './reg-24-information.js';

/** The Privacy and Electronic Communications (EC Directive) Regulations 2003: direct marketing by telephone. */
export const privacyRegulations: readonly Rule[] = [
  automatedCalls,
  callerIdOfAutomatedCalls,
  callerIdOfLiveCalls,
  ...objections,
  ...registers,
  claimsManagement,
  pensions,
  voiceMessages,
  automatedMessage,
  liveInformation,
  legitimateInterestsInMarketing,
];
