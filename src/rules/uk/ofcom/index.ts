import type { Rule } from '../../../law/rule.js';
import { abandonedCallRate } from './abandoned-call-rate.js';
import { abandonedCalls } from './abandoned-calls.js';
import { callingLineIdentification } from './cli.js';
import { falsePositiveTest } from './false-positive-test.js';
import { informationMessage } from './information-message.js';
import { legitimateInterestsAndMisuse } from './legitimate-interests.js';
import { records } from './records.js';
import { redialWithin24HoursOfMachine } from './redial-24h-machine.js';
import { redialWithin72HoursOfMachine } from './redial-72h-machine.js';
import { redialWithin72Hours } from './redial-72h.js';
import { ringTime } from './ring-time.js';
import { silentCalls } from './silent-calls.js';

/** Ofcom's statements of policy on persistent misuse, made under section 131 of the Communications Act 2003. */
export const ofcomPersistentMisuse: readonly Rule[] = [
  ...silentCalls,
  ...abandonedCalls,
  ...informationMessage,
  ...callingLineIdentification,
  ...ringTime,
  ...records,
  ...redialWithin72Hours,
  redialWithin72HoursOfMachine,
  ...redialWithin24HoursOfMachine,
  ...abandonedCallRate,
  ...falsePositiveTest,
  ...legitimateInterestsAndMisuse,
];
