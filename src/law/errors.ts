/** A rule of a user's own, or an option of the evaluator, is not usable. A mistake in the program, never in a call. */
export class RuleDefinitionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RuleDefinitionError';
  }
}
