import type { Call } from '../../../call/call.js';
import { days, isWithinPeriod } from '../../../facts/dates.js';
import { hasAskedNotToBeCalled } from '../../../facts/opt-outs.js';
import { isKnownToBeWireless } from '../../../facts/protected-line.js';
import { national } from '../../../facts/registry.js';
import { all, not } from '../../../law/condition.js';
import { fact, where } from '../../../law/fact.js';
import { exemption } from '../../../law/rule.js';

const portedOn = fact('callee.portedToMobileOn', ({ callee }) => callee.portedToMobileOn);
const isRecent = (on: number | null, call: Call): boolean => on !== null && isWithinPeriod(on, days(15), call);

// (a)(1)(iv): a voice call, not knowingly to a wireless number, within 15 days of its porting from a landline, to a number on
// neither the national nor the caller's own do-not-call list.
export const recentlyPorted = exemption({
  citation: '47 CFR 64.1200(a)(1)(iv)',
  title: 'Number ported from a landline within 15 days',
  holds: all(where(portedOn, isRecent), not(isKnownToBeWireless), not(national.isListed), not(hasAskedNotToBeCalled)),
  because: () => 'The number was moved from a landline to a mobile within 15 days before the call, and was not known to be one.',
});
