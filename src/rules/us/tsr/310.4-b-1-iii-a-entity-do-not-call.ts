import { hasAskedNotToBeCalled, requestInWords, stoppingRequest, stoppingRequestShown } from '../../../facts/opt-outs.js';
import { safeHarbor } from './310.4-b-3-safe-harbor.js';
import { section4 } from './instrument.js';
import { since1995 } from './periods.js';

// "That person previously has stated that he or she does not wish to receive an outbound telephone call made by or on
// behalf of the seller whose goods or services are being offered or made on behalf of the charitable organization for
// which a charitable contribution is being solicited"
// The paragraph gives no time to process a request, lets none expire, and knows no purchase, inquiry or agreement that
// undoes one (us-tsr 5.3).
export const entityDoNotCall = since1995.map((period) =>
  section4({
    ...period,
    id: 'us.tsr.entity-do-not-call',
    citation: '16 CFR 310.4(b)(1)(iii)(A)',
    title: 'Do-not-call requests to the seller or charity',
    summary: 'No call to a person who has asked the seller or charity not to be called.',
    stage: 'before',

    prohibits: hasAskedNotToBeCalled,
    defences: [safeHarbor],
    because: (call) => {
      const { optOut, plain } = stoppingRequest(call)!;
      return `A ${requestInWords(optOut, call)} ${plain ? 'stops' : 'is taken to stop'} this call.`;
    },
    // Brands and affiliates, limited requests and requests of others who use the number are read in the person's favour.
    reading: (call) => (stoppingRequest(call)!.plain ? 'literal' : 'conservative'),
    shows: stoppingRequestShown,
  }),
);
