import type { Call } from '../call/call.js';
import type { Instant } from '../time/instant.js';
import type { Condition } from './condition.js';

/** When an obligation must be done. */
export type ObligationTime = 'before' | 'during' | 'after';

/** The settled words for what a call that goes ahead must do, by when. */
export const obligationCodes = {
  before: ['transmit-caller-id', 'supervisor-approval', 'screen-registry', 'keep-evidence-of-request'],
  during: [
    'ring-15-seconds-or-4-rings', 'ring-at-most', 'connect-within-2-seconds', 'abandonment-message', 'start-message-within-2-seconds',
    'identify-caller', 'disclose-purpose', 'disclose-goods', 'disclose-prize-terms', 'disclose-payment-terms',
    'give-callback-number', 'offer-interactive-opt-out', 'offer-toll-free-opt-out', 'accept-do-not-call-request',
    'ask-permission-to-continue', 'end-on-refusal', 'end-by', 'announce-recording', 'announce-artificial-voice',
    'release-line', 'obtain-billing-consent', 'record-whole-transaction', 'disclose-debt-collection',
    'limited-content-message', 'customer-information-notice', 'offer-information-contact', 'give-information-on-request',
  ],
  after: [
    'record-do-not-call-request', 'honour-revocation', 'keep-records', 'retain-consent-evidence', 'count-toward-cap', 'no-redial-before',
    'stop-using-customer-information', 'use-lists-only-to-comply', 'delete-number',
  ],
} as const satisfies Record<ObligationTime, readonly string[]>;

/** The settled word for an act; `Obligation.text` says it in a sentence. */
export type ObligationCode = (typeof obligationCodes)[ObligationTime][number];

/** Every code. */
export const everyObligationCode: readonly ObligationCode[] = Object.values(obligationCodes).flat();

const times = new Map(
  Object.entries(obligationCodes).flatMap(([when, codes]) => codes.map((code) => [code, when as ObligationTime] as const)),
);

/** When an act is due. */
export const timeOf = (code: ObligationCode): ObligationTime => times.get(code)!;

/** What a rule or an exemption asks of a call that goes ahead. */
export interface Duty {
  readonly code: ObligationCode;
  /** The paragraph; that of the rule or the exemption if it is left out. */
  readonly citation?: string;
  readonly text: string;
  /** The law's figures; where the call decides them, a function of it. */
  readonly params?: Readonly<Record<string, unknown>> | ((call: Call) => Readonly<Record<string, unknown>>);
  /** The calls of which it is asked; all that the rule speaks about if it is left out. */
  readonly calls?: Condition;
  /** The instant by which it must be done, where the call decides it. */
  readonly until?: (call: Call) => Instant | undefined;
}

/**
 * How the same parameter of two laws combines into the stricter one: the least, the most, all, or never
 * (then the two obligations stay apart).
 */
export const combinations: Readonly<Record<string, 'least' | 'most' | 'all'>> = {
  withinSeconds: 'least',
  withinMilliseconds: 'least',
  withinBusinessDays: 'least',
  ringSeconds: 'most',
  rings: 'most',
  retainYears: 'most',
  retainMonths: 'most',
  says: 'all',
};
