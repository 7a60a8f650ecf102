/** The numbers of one page. */
export const PAGE = 10_000;

/** The numbers of one page among a section's, which are in order: those from one place up to another, and what is taken from them. */
export interface Listed {
  readonly offsets: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly less: number;
}
