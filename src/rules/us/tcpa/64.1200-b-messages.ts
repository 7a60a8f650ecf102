import { isOutbound, isRecordedVoice, purpose, voice } from '../../../facts/call.js';
import { hasPriorExpressConsent } from '../../../facts/prior-express-consent.js';
import { isHomeLine } from '../../../facts/protected-line.js';
import { all, always, any, not, type Condition } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { section1200 } from './instrument.js';

/** A rule of (b): of every message in a voice that is not live. That of abandoned calls belongs to calls whose voice is live. */
export const messageRule = (draft: Omit<Parameters<typeof section1200>[0], 'stage'>): Rule =>
  section1200({
    stage: 'before',
    appliesTo: all(isOutbound, isRecordedVoice),
    disputes: [
      'That AI-generated voices are artificial is FCC 24-17, that clips played by a person are prerecorded DA 20-1670.',
      'FCC 25-76 (28 Oct 2025) asks whether to simplify (b); it still stood on 28 Sep 2026.',
    ],
    ...draft,
    reading: (call) => (voice(call) === 'soundboard' ? 'conservative' : 'literal'),
    because: (call) => {
      const reason = draft.because(call);
      if (voice(call) !== 'soundboard') return reason;
      return `${reason.slice(0, -1)}; the voice is a soundboard’s, which is taken for prerecorded.`;
    },
  });

const isSale = is(purpose, 'sale');
const isEmergency = is(purpose, 'emergency');

/** Sales calls, and calls to homes for which the exemptions of (a)(3)(ii)-(v) are made. */
export const takesRequests: Condition = any(isSale, all(isHomeLine, not(isEmergency)));

interface Draft extends Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'obliges'> {
  readonly from: string;
  readonly lacks: Condition;
  readonly because: string;
  readonly calls?: Condition;
}

// Who has consent relies on none of these exemptions (us-tcpa A-13).
const withConsent = (obliges: Rule['obliges']) =>
  exemption({
    citation: '47 CFR 64.1200(a)(3)',
    title: 'Call with prior express consent',
    holds: all(not(isSale), hasPriorExpressConsent),
    because: () => 'The person has consented to such calls, so the call relies on none of the exemptions of (a)(3)(ii) to (v).',
    obliges,
  });

/** Asked here of calls beyond the text too, and said to be (us-tcpa A-13). */
const beyondTheText = (obliges: Rule['obliges']): Rule['obliges'] =>
  obliges.map((duty) => ({ ...duty, text: `${duty.text} The text asks it of sales calls and of exempted calls to homes; do it here too.` }));

/** A duty that is not of certain calls alone is asked of calls beyond the text as well. */
const withinAndBeyond = (obliges: Rule['obliges']): Rule['obliges'] =>
  obliges.flatMap((duty) =>
    duty.calls === undefined
      ? [{ ...duty, calls: takesRequests }, ...beyondTheText([duty]).map((beyond) => ({ ...beyond, calls: not(takesRequests) }))]
      : [duty],
  );

/** What (b) asks, for do-not-call requests, of sales calls and since 2023 of calls to homes under an exemption. */
export const forRequests = ({ from, lacks, because, calls = always, ...draft }: Draft): readonly Rule[] => {
  const shared = { ...draft, because: () => because };
  const appliesTo = all(isOutbound, isRecordedVoice, calls);
  return [
    messageRule({ ...shared, purposes: ['sale'], inForce: { from, to: '2023-07-20' }, appliesTo, prohibits: lacks }),
    messageRule({
      ...shared,
      inForce: { from: '2023-07-20' },
      appliesTo: all(appliesTo, not(isEmergency)),
      prohibits: all(takesRequests, lacks),
      unless: [withConsent(beyondTheText(draft.obliges))],
      obliges: withinAndBeyond(draft.obliges),
    }),
  ];
};
