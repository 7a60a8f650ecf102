/** A do-not-call index, or a file that one is made from, cannot be used; the message says which and why. */
export class RegistryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RegistryError';
  }
}
