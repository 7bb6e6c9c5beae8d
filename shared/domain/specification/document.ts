/** A document as its reader saw it: visual lines in reading order, table cells separated by TAB. */
export type DocumentLines = readonly DocumentLine[];

export interface DocumentLine {
  /** Counted from 1 over the whole document. */
  readonly number: number;
  readonly text: string;
  /** Counted from 1; absent where the format has no pages (text, Word). */
  readonly page?: number;
}

/** Numbers plain texts as document lines. */
export function numberLines(texts: readonly string[]): DocumentLines {
  return texts.map((text, index) => ({ number: index + 1, text }));
}
