/**
 * What may be wrong with a part of a context, by the code of the issue: what it means, and what to do about it.
 *
 * @example
 * ```ts
 * contextIssueCodes['bad-number'].remedy // 'Give it in international form (+12125550142), or callee.country beside it.'
 * ```
 */
export const contextIssueCodes = {
  'missing-field': {
    meaning: 'A field without which the context, or the entry that it stands in, means nothing is absent.',
    remedy: 'Supply it; the message says what it is. A fact that may be unknown never gives this issue: it is listed in the decision.',
  },
  'wrong-type': {
    meaning: 'The value is of another type than the field: a text for a list, a fraction for a count.',
    remedy: 'Give the type that the message names. A fact that nobody knows is left out, not given as text.',
  },
  'unknown-key': {
    meaning: 'No field has this name, so the fact would have been passed over in silence.',
    remedy: 'Use the name that the message proposes; docs/context.md has them all.',
  },
  'unknown-value': {
    meaning: 'The field takes one of a few words, and this is none of them.',
    remedy: 'Use one of the words that the message lists.',
  },
  'bad-number': {
    meaning: 'This is no telephone number, or it is in national form and nobody says of which country.',
    remedy: 'Give it in international form (+12125550142), or callee.country beside it.',
  },
  'bad-format': {
    meaning: 'The value is of the right type, but not written as the field wants it: an instant without an offset, a day that there is not.',
    remedy: 'Write it as the message says: instants with Z or an offset, days as YYYY-MM-DD, zones by their IANA name.',
  },
  'out-of-range': {
    meaning: 'The figure cannot be: below the least or above the most that the field takes.',
    remedy: 'Look where the figure comes from; the message names the bound.',
  },
  contradiction: {
    meaning: 'Facts of this context cannot all be true: a registry version later than the call, a clock that the region does not keep.',
    remedy: 'Find out which of them is wrong; leave out what nobody knows.',
  },
} as const satisfies Readonly<Record<string, { readonly meaning: string; readonly remedy: string }>>;

/** What kind of thing is wrong; {@link contextIssueCodes} says what to do about each. */
export type CallContextIssueCode = keyof typeof contextIssueCodes;

/** One thing that is wrong with a context. */
export interface CallContextIssue {
  /** Where: `call.voice`, `history.calls[3].at`; empty for the context itself. */
  readonly path: string;
  /** The kind of mistake; `contextIssueCodes[code]` says what it means and what to do. */
  readonly code: CallContextIssueCode;
  /** What was given, what is expected, and the nearest valid value. */
  readonly message: string;
}

/**
 * The context is no context: it is malformed, or facts in it cannot all be true. Names every issue.
 *
 * @example
 * ```ts
 * try {
 *   evaluateCall({ ...context, optouts: [] } as CallContextInput)
 * } catch (error) {
 *   if (error instanceof CallContextError) console.log(error.issues[0].code, error.issues[0].message) // unknown-key
 * }
 * ```
 */
export class CallContextError extends Error {
  /** Every mistake in the context, not the first alone. */
  readonly issues: readonly CallContextIssue[];

  constructor(issues: readonly CallContextIssue[]) {
    super(issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.name = 'CallContextError';
    this.issues = issues;
  }
}
