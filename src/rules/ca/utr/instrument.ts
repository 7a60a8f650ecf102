import type { Call } from '../../../call/call.js';
import { isOutbound, isRecordedVoice } from '../../../facts/call.js';
import { canReachPerson } from '../../../facts/message.js';
import { isSolicited } from '../../../facts/call.js';
import { all, not } from '../../../law/condition.js';
import { exemption, instrument, type Rule } from '../../../law/rule.js';

export const rules = 'CRTC Unsolicited Telecommunications Rules';

/** The first day of the Unsolicited Telecommunications Rules. */
export const since2008 = { from: '2008-09-30' } as const;

const common = {
  pack: 'ca',
  jurisdiction: 'CA',
  kind: 'law',
  url: 'https://crtc.gc.ca/eng/trules-reglest.htm',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
} as const;

// Telemarketing is unsolicited: a call that the person asked for is none.
export const solicited = exemption({
  citation: `${rules}, Part I (telemarketing)`,
  title: 'Call that the person asked for',
  holds: isSolicited,
  because: () => 'The person asked for this call, so it is not unsolicited.',
});

// A message left in the mailbox without ringing.
export const voicemailBroadcast = exemption({
  citation: 'Telecom Decision CRTC 2007-48, Part V (voicemail broadcast)',
  title: 'Voicemail broadcast',
  holds: not(canReachPerson),
  because: () => 'The message is left in the mailbox and no person can answer, so the Telemarketing Rules and the ADAD Rules do not bind it.',
});

type Draft = Parameters<ReturnType<typeof instrument>>[0];

const isPolitical = ({ call }: Call): boolean => call.purpose === 'political';

/**
 * Parts II and III bind telemarketing: calls to sell, to promote or to ask for money. A political call is telemarketing only if it
 * asks for money; no fact says whether it does, so every one is taken for it.
 */
const telemarketing = (make: ReturnType<typeof instrument>) => (draft: Draft): Rule =>
  make({
    ...draft,
    reading: (call) => (isPolitical(call) ? 'conservative' : (draft.reading?.(call) ?? 'literal')),
    because: (call) => {
      const reason = draft.because(call);
      return isPolitical(call) ? `${reason.slice(0, -1)}; a political call is taken for telemarketing, which it is if it asks for money.` : reason;
    },
  });

const telemarketingPurposes = ['sale', 'charity', 'political'] as const;

/** Part II: National Do Not Call List Rules. */
export const partII = telemarketing(instrument({ ...common, purposes: telemarketingPurposes, exempts: [solicited] }));

/** Part III: Telemarketing Rules. Exempt from the National DNCL or not, everybody is bound by them. */
export const partIII = telemarketing(instrument({ ...common, purposes: telemarketingPurposes, exempts: [solicited, voicemailBroadcast] }));

/** Requests not to be called: the person's own word binds calls once asked for, and messages that do not ring, too. */
export const requests = telemarketing(instrument({ ...common, purposes: telemarketingPurposes, exempts: [] }));

const adad = { ...common, appliesTo: all(isOutbound, isRecordedVoice), exempts: [voicemailBroadcast] } as const;

/** Part IV: automatic dialing-announcing devices, whatever the call is for. A synthetic voice counts by definition. */
export const partIV = instrument({ ...adad, purposes: 'any' });

/** Part IV, s. 4: devices that do not solicit; a political message that asks for money is the matter of s. 2 too. */
export const withoutSolicitation = instrument({
  ...adad,
  purposes: ['informational', 'debt-collection', 'survey', 'political', 'emergency'],
});

type Paragraph = Omit<Draft, 'citation' | 'id' | 'inForce'> & { readonly topic: string };

/** What both Part III and Part IV ask; of Part IV, s. 4, only s. 4(d) was read. */
export const underBothParts = (id: { readonly telemarketing: string; readonly adad: string }, { topic, ...draft }: Paragraph): readonly Rule[] => [
  partIII({ ...draft, id: id.telemarketing, citation: `${rules}, Part III (${topic})`, inForce: since2008 }),
  withoutSolicitation({ ...draft, certainty: 'one-secondary', id: id.adad, citation: `${rules}, Part IV (${topic})`, inForce: since2008 }),
];
