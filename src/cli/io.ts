/** Where the command's output goes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What the command reads and writes besides files; `process` is one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command's input cannot be used; the message says what, where and what is expected. Exit status 2. */
export class Unusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unusable';
  }
}

/** Exit statuses; unusable input is the third. */
export const PASSED = 0;
export const FAILED = 1;
export const UNUSABLE = 2;
