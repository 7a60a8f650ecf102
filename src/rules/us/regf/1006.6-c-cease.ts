import type { Call } from '../../../call/call.js';
import { hasAskedInWritingToStop, isPlainRequest, requestShown, requestToCollector } from '../../../facts/collector.js';
import { dayInWords } from '../../../facts/dates.js';
import { hasRefusedToPay, isEndOfEffortsNotice, isRemedyNotice, refusedToPayAt } from '../../../facts/debt.js';
import { any, ask, type Condition } from '../../../law/condition.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { debtCollectionRule, isCallToConsumer } from './instrument.js';

const notice = (title: string, holds: Condition, because: string): Exemption =>
  exemption({ citation: '12 CFR 1006.6(c)', title, holds, because: () => because });

const hasRefused = (call: Call): boolean => ask(hasRefusedToPay, call) === true;

// The regulation speaks of refusing to pay and of wishing no further communication; a request about one number alone is
// read as such a wish too.
export const cease = debtCollectionRule({
  id: 'us.regf.cease',
  citation: '12 CFR 1006.6(c)',
  also: ['15 U.S.C. 1692c(c)'],
  title: 'Refusal to pay and request to cease',
  summary: 'No collection call to a consumer who has refused in writing to pay, or asked in writing to cease.',
  stage: 'before',
  certainty: 'one-secondary',
  appliesTo: isCallToConsumer,
  prohibits: any(hasRefusedToPay, hasAskedInWritingToStop),
  unless: [
    notice('Notice that efforts end', isEndOfEffortsNotice, 'The call does no more than say that the collector’s efforts end.'),
    notice('Notice of a remedy', isRemedyNotice, 'The call does no more than say that a specified remedy may or will be used.'),
  ],
  because: (call) =>
    hasRefused(call)
      ? `The consumer refused in writing on ${dayInWords(refusedToPayAt(call)!, call)} to pay.`
      : `The consumer asked the collector in writing on ${dayInWords(requestToCollector(call, true)!.optOut.at, call)} to stop.`,
  reading: (call) => {
    if (hasRefused(call)) return 'literal';
    const request = requestToCollector(call, true)!;
    return request.optOut.number == null && isPlainRequest(request, call) ? 'literal' : 'conservative';
  },
  shows: (call) => (hasRefused(call) ? {} : requestShown(requestToCollector(call, true)!)),
});
