import type { Rule } from '../../law/rule.js';
import { abandonedCalls } from './abandoned-calls.js';
import { callerIdentification } from './caller-id.js';
import { consent } from './consent.js';
import { devices } from './device.js';
import { doNotCallLists } from './do-not-call-list.js';
import { emergencies } from './emergencies.js';
import { endOnRefusal } from './end-on-refusal.js';
import { frequencyCaps } from './frequency-cap.js';
import { holidays } from './holidays.js';
import { hours } from './hours.js';
import { mobileBans } from './mobile-ban.js';
import { openingDisclosures } from './opening-disclosure.js';
import { prerecorded } from './prerecorded.js';
import { reassignedNumbers } from './reassigned-number.js';
import { recording } from './recording.js';
import { registration } from './registration.js';
import { ringLimit } from './ring-limit.js';
import { sectorBans } from './sector-ban.js';

/** The law of the states, District and territories of the United States, a topic at a time. */
export const stateLaw: readonly Rule[] = [
  ...hours,
  ...holidays,
  ...emergencies,
  ...doNotCallLists,
  ...frequencyCaps,
  ...reassignedNumbers,
  ...consent,
  ...prerecorded,
  ...devices,
  ...mobileBans,
  ...sectorBans,
  ...openingDisclosures,
  ...endOnRefusal,
  ...abandonedCalls,
  ...callerIdentification,
  ...ringLimit,
  ...recording,
  ...registration,
];
