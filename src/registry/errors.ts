/**
 * A do-not-call index, or a file that one is made from, cannot be used; the message says which and why.
 *
 * @example
 * ```ts
 * try {
 *   openRegistry('202.txt')
 * } catch (error) {
 *   if (error instanceof RegistryError) console.log(error.message)
 * }
 * ```
 */
export class RegistryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RegistryError';
  }
}
