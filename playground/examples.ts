/** A call that the page offers. */
export interface Example {
  /** Stands in the page's address: `#call=denied`. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly about: string;
  /** The call as YAML. */
  readonly text: string;
}

declare const EXAMPLES: readonly Example[];

/** Put in when the page is built. */
export const examples: readonly Example[] = EXAMPLES;
