/**
 * A rule of a user's own, or an option of the evaluator, is not usable. A mistake in the program, never in a call.
 *
 * @example
 * ```ts
 * try {
 *   createEvaluator({ house: { 'uk.blanket-72h': { hours: 0 } } })
 * } catch (error) {
 *   if (error instanceof RuleDefinitionError) console.log(error.message) // house.uk.blanket-72h.hours: …
 * }
 * ```
 */
export class RuleDefinitionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RuleDefinitionError';
  }
}
