import { isRecordedVoice, voice } from '../../../facts/call.js';
import { isHealthcareMessage } from '../../../facts/message.js';
import { all } from '../../../law/condition.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { businessToBusiness, outsideFtcJurisdiction, section4, telemarketing } from './instrument.js';

// "(D) This paragraph (v) shall not apply to any outbound telephone call that delivers a prerecorded healthcare message made
// by, or on behalf of, a covered entity or its business associate, as those terms are defined in the HIPAA Privacy Rule, 45
// CFR 160.103." Such a message is not held to be abandoned either (us-tsr 10, question 11).
export const healthcareMessage = exemption({
  citation: '16 CFR 310.4(b)(1)(v)(D)',
  title: 'Recorded health-care message of a HIPAA covered entity',
  holds: all(isRecordedVoice, isHealthcareMessage),
  because: () => 'The call delivers a health-care message made by or for a covered entity or its business associate.',
});

/** The telemarketing calls that (v) speaks about. */
export const recordedTelemarketing = all(telemarketing, isRecordedVoice);

// "(v) Initiating any outbound telephone call that delivers a prerecorded message, other than a prerecorded message permitted
// for compliance with the call abandonment safe harbor in §310.4(b)(4)(iii), unless: …" The message for abandoned calls belongs
// to calls whose voice is live.
export function recordedCallRule(draft: Parameters<typeof section4>[0]): Rule {
  return section4({
    appliesTo: recordedTelemarketing,
    exempts: [outsideFtcJurisdiction, businessToBusiness, healthcareMessage],
    ...draft,
    // Soundboards and synthetic voices are treated as prerecorded; the text does not name them.
    reading: (call) => (voice(call) === 'prerecorded' ? 'literal' : 'conservative'),
    because: (call) => {
      const reason = draft.because(call);
      return voice(call) === 'prerecorded' ? reason : `${reason.slice(0, -1)}; the voice is ${voice(call)}, which is taken for recorded.`;
    },
  });
}
