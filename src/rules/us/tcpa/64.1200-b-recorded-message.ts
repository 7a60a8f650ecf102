import { isOutbound, isRecordedVoice, purpose, voice } from '../../../facts/call.js';
import { canReachMachine } from '../../../facts/message.js';
import {
  beginsWithIdentity, callbackNumberThat, givesCallbackNumber, nameOfResponsible, offersInteractiveOptOutWithin, offersTollFreeOptOut,
} from '../../../facts/message-content.js';
import { hasPriorExpressConsent } from '../../../facts/prior-express-consent.js';
import { isHomeLine } from '../../../facts/protected-line.js';
import { all, always, any, ask, not, type Condition } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';
import { exemption, type Exemption, type Rule } from '../../../law/rule.js';
import { section1200 } from './instrument.js';

const isSale = is(purpose, 'sale');

/** Calls for which the exemptions of (a)(3)(ii)-(v) are made: to homes, to sell nothing and in no emergency. */
const mayRelyOnExemption = all(isHomeLine, not(isSale), not(is(purpose, 'emergency')));

// Who has consent relies on none of these exemptions (us-tcpa A-13).
const consent = (obliges: Rule['obliges']): Exemption =>
  exemption({
    citation: '47 CFR 64.1200(a)(3)',
    title: 'Call with prior express consent',
    holds: all(not(isSale), hasPriorExpressConsent),
    because: () => 'The person has consented to such calls, so the call relies on none of the exemptions of (a)(3)(ii) to (v).',
    obliges,
  });

/** A rule of (b): of every message in a voice that is not live. That of abandoned calls belongs to calls whose voice is live. */
const messageRule = (draft: Omit<Parameters<typeof section1200>[0], 'stage'>): Rule =>
  section1200({
    stage: 'before',
    disputes: [
      'That AI-generated voices are artificial is FCC 24-17, that clips played by a person are prerecorded DA 20-1670.',
      'FCC 25-76 (28 Oct 2025) asks whether to simplify (b); it still stood on 28 Sep 2026.',
    ],
    ...draft,
    appliesTo: draft.appliesTo ?? all(isOutbound, isRecordedVoice),
    reading: (call) => (voice(call) === 'soundboard' ? 'conservative' : 'literal'),
    because: (call) => {
      const reason = draft.because(call);
      return voice(call) === 'soundboard' ? `${reason.slice(0, -1)}; the voice is a soundboard’s, which is taken for prerecorded.` : reason;
    },
  });

// (b)(1). Debt collectors need not state the registered name where another law conflicts (FCC 05-28).
const identification = messageRule({
  id: 'us.tcpa.recorded-identification',
  citation: '47 CFR 64.1200(b)(1)',
  title: 'Identity at the start of the message',
  summary: 'Every recorded or artificial message states at its start who is responsible for the call.',
  inForce: { from: '2003-08-25' },
  prohibits: not(beginsWithIdentity),
  obliges: [{
    code: 'identify-caller',
    text: 'At the start of the message say who is responsible for the call; a business says its registered name.',
    params: (call) => ({ says: [nameOfResponsible(call, 'seller-registered-name')] }),
  }],
  because: () => 'The message does not begin with the name of whoever is responsible for the call.',
});

const isDialersOwn: Condition = all(
  not(is(purpose, 'debt-collection')),
  callbackNumberThat('belongsTo', (holder) => holder === 'telemarketer'),
);
const isPremium: Condition = callbackNumberThat('tariff', (tariff) => tariff === 'premium');
const takesRequests: Condition = callbackNumberThat('takesDncRequests', (takes) => takes);

// (b)(2). In debt collection the collector's own number is that of whoever is responsible.
const callbackNumber = messageRule({
  id: 'us.tcpa.recorded-callback-number',
  citation: '47 CFR 64.1200(b)(2)',
  title: 'Telephone number in the message',
  summary: 'Every recorded or artificial message gives a number of whoever is responsible, which is no premium number.',
  inForce: { from: '2003-08-25' },
  prohibits: any(not(givesCallbackNumber), isDialersOwn, isPremium),
  obliges: [{ code: 'give-callback-number', text: 'In the message or after it give a number of whoever is responsible for the call.' }],
  because: (call) =>
    ask(givesCallbackNumber, call) === false ? 'The message gives no telephone number.'
    : ask(isDialersOwn, call) === true ? 'The number in the message is that of whoever dials, not of whoever is responsible for the call.'
    : 'The number in the message is a premium number.',
});

const relies = any(isSale, mayRelyOnExemption);

interface Request extends Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'obliges'> {
  readonly from: string;
  readonly lacks: Condition;
  readonly because: string;
  readonly calls?: Condition;
}

/** What (b) asks of sales calls and, since 2023, of calls to homes under the exemptions of (a)(3). */
const forRequests = ({ from, lacks, because, calls = always, ...draft }: Request): readonly Rule[] => {
  const shared = { ...draft, because: () => because, appliesTo: all(isOutbound, isRecordedVoice, calls) };
  return [
    messageRule({ ...shared, purposes: ['sale'], inForce: { from, to: '2023-07-20' }, prohibits: lacks }),
    messageRule({
      ...shared,
      inForce: { from: '2023-07-20' },
      appliesTo: all(shared.appliesTo, not(is(purpose, 'emergency'))),
      prohibits: all(relies, lacks),
      unless: [consent(draft.obliges)],
    }),
  ];
};

// (b)(2), second sentence
const callbackRequests = forRequests({
  id: 'us.tcpa.recorded-callback-requests',
  citation: '47 CFR 64.1200(b)(2)',
  title: 'Do-not-call requests on the number in the message',
  summary: 'Every recorded sales message, and every one to a home under an exemption, gives a number that takes do-not-call requests.',
  from: '2003-08-25',
  lacks: all(givesCallbackNumber, not(takesRequests)),
  because: 'The number in the message takes no do-not-call requests in regular business hours.',
  obliges: [{
    code: 'give-callback-number',
    text: 'Give a number that takes do-not-call requests in regular business hours.',
    calls: relies,
  }],
});

// (b)(3). Other recorded calls are asked to offer the opt-out too, and are not barred without it (us-tcpa A-13).
const optOut = forRequests({
  id: 'us.tcpa.recorded-opt-out',
  citation: '47 CFR 64.1200(b)(3)',
  title: 'Opt-out by voice or keypress',
  summary: 'Every recorded sales message, and every one to a home under an exemption, tells within two seconds how to opt out.',
  from: '2013-01-14',
  lacks: not(offersInteractiveOptOutWithin(2_000)),
  because:
    'The message does not tell within 2000 ms after the identification of an opt-out by voice or keypress that lists the number and ends the call.',
  obliges: [{
    code: 'offer-interactive-opt-out',
    text: 'Within two seconds after the identification tell how to opt out by voice or keypress; then list the number and end the call.',
    params: { withinSeconds: 2 },
  }],
});

// (b)(3), of messages left on voicemail
const tollFreeOptOut = forRequests({
  id: 'us.tcpa.recorded-toll-free-opt-out',
  citation: '47 CFR 64.1200(b)(3)',
  title: 'Toll-free opt-out on voicemail',
  summary: 'Every such message that a machine could answer gives a toll-free number that leads straight to the opt-out.',
  from: '2013-01-14',
  calls: canReachMachine,
  lacks: not(offersTollFreeOptOut),
  because: 'A machine may answer, and the message gives no toll-free number that leads straight to an opt-out which lists the number and ends the call.',
  obliges: [{ code: 'offer-toll-free-opt-out', text: 'On voicemail give a toll-free number that leads straight to the automated opt-out.' }],
});

export const recordedMessageRules: readonly Rule[] = [identification, callbackNumber, ...callbackRequests, ...optOut, ...tollFreeOptOut];
