import type { Call } from '../../../call/call.js';
import { requestInCall, type RequestInCall } from '../../../facts/opt-outs.js';
import { condition } from '../../../law/condition.js';
import { safeHarbor } from './310.4-b-3-safe-harbor.js';
import { keptForItsTerm } from './310.5-retention.js';
import { section4 } from './instrument.js';

// "including, but not limited to, harassing any person who makes such a request; hanging up on that person; failing to
// honor the request; requiring the person to listen to a sales pitch before accepting the request; assessing a charge or
// fee for honoring the request; requiring a person to call a different number to submit the request; and requiring the
// person to identify the seller making the call or on whose behalf the call is made"
// The list has stood in the text since 2016-02-12 only; the ban is older, and these acts fell under it before.
const interference: Record<RequestInCall['handling'][number], string | undefined> = {
  'honored': undefined,
  'harassed': 'the person was harassed for it',
  'hung-up': 'the caller hung up',
  'ignored': 'it was ignored',
  'made-to-hear-pitch': 'the person had to listen to a sales pitch first',
  'charged': 'the person was to pay for it',
  'sent-to-another-number': 'the person had to call a different number',
  'made-to-identify-seller': 'the person had to identify the seller',
};

/** What was done to keep the person off the list; a request that was not put on it was not honored. */
function faultsOf({ handling, recordedAt }: RequestInCall): readonly string[] {
  const acts = handling.flatMap((act) => interference[act] ?? []);
  return recordedAt === null ? [...acts, 'it was not put on the do-not-call list'] : acts;
}

const faultsIn = (call: Call): readonly string[] => {
  const request = requestInCall(call);
  return request === null ? [] : faultsOf(request);
};

const isRequestInterferedWith = condition(
  ['conduct.dncRequest', 'conduct.dncRequest.recordedAt', 'conduct.dncRequest.handling'],
  (call) => faultsIn(call).length > 0,
);

// "Denying or interfering in any way, directly or indirectly, with a person's right to be placed on any registry of names
// and/or telephone numbers of persons who do not wish to receive outbound telephone calls established to comply with
// paragraph (b)(1)(iii)(A) of this section"
export const doNotCallInterference = section4({
  id: 'us.tsr.do-not-call-interference',
  citation: '16 CFR 310.4(b)(1)(ii)',
  title: 'Denying or interfering with a do-not-call request',
  summary: 'No denying of, or interfering with, a person’s right to be put on the do-not-call list of the seller or charity.',
  stage: 'during',
  inForce: { from: '2003-03-31' },

  prohibits: isRequestInterferedWith,
  defences: [safeHarbor],
  obliges: [
    {
      code: 'accept-do-not-call-request',
      text: 'If anyone who answers asks not to be called, accept it at once, ask for nothing in return, and end the call politely.',
    },
    ...keptForItsTerm({
      code: 'record-do-not-call-request',
      citation: '16 CFR 310.5(a)(10)',
      text: 'Put a do-not-call request on the list of the seller or charity at once, and keep the record of it.',
    }),
  ],
  because: (call) => `The person asked not to be called, and ${faultsIn(call).join(', and ')}.`,
  shows: (call) => ({ 'conduct.dncRequest.handling': requestInCall(call)!.handling }),
});
