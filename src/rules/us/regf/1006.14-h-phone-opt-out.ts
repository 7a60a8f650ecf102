import { hasAskedNotToBePhoned, isPlainRequest, requestShown, requestToCollector } from '../../../facts/collector.js';
import { dayInWords } from '../../../facts/dates.js';
import { isReply } from '../../../facts/debt.js';
import { exemption } from '../../../law/rule.js';
import { debtCollectionRule, isCallToPerson } from './instrument.js';

export const phoneOptOut = debtCollectionRule({
  id: 'us.regf.phone-opt-out',
  citation: '12 CFR 1006.14(h)(1)',
  title: 'Request not to be telephoned',
  summary: 'No call to a person who has asked the collector, by any channel, not to telephone at all or on this number.',
  stage: 'before',
  appliesTo: isCallToPerson,
  prohibits: hasAskedNotToBePhoned,
  unless: [
    exemption({
      citation: '12 CFR 1006.14(h)',
      title: 'One reply to the person’s own call',
      holds: isReply,
      because: () => 'The call is the one reply to a call that the person made.',
    }),
  ],
  because: (call) => `The person asked the collector on ${dayInWords(requestToCollector(call)!.optOut.at, call)} not to telephone.`,
  reading: (call) => (isPlainRequest(requestToCollector(call)!, call) ? 'literal' : 'conservative'),
  shows: (call) => requestShown(requestToCollector(call)!),
});
