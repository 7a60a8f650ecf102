/** One thing that is wrong with a context. */
export interface CallContextIssue {
  /** Where: `call.voice`, `history.calls[3].at`; empty for the context itself. */
  readonly path: string;
  readonly code:
    | 'missing-field'
    | 'wrong-type'
    | 'unknown-key'
    | 'unknown-value'
    | 'bad-number'
    | 'bad-format'
    | 'out-of-range'
    | 'contradiction';
  /** What was given, what is expected, and the nearest valid value. */
  readonly message: string;
}

/** The context is no context: it is malformed, or facts in it cannot all be true. Names every issue. */
export class CallContextError extends Error {
  readonly issues: readonly CallContextIssue[];

  constructor(issues: readonly CallContextIssue[]) {
    super(issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.name = 'CallContextError';
    this.issues = issues;
  }
}
