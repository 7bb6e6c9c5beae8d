/** What is on a page, in points from its lower left corner. */
export interface PageContent {
  readonly page: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: Rules;
}

/** A run of text on one baseline. */
export interface Word {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  /** The baseline. */
  readonly y: number;
  /** Font size in points. */
  readonly size: number;
}

/** Ruled lines: the borders of tables. */
export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A line at `at` (y of a horizontal, x of a vertical one) that runs from `from` to `to`. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export const NO_RULES: Rules = { horizontal: [], vertical: [] };

/** A line of output with where it stands on its page. */
export interface PlacedLine {
  /** Cells separated by TAB. */
  readonly text: string;
  /** Baselines of its first and last visual line. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Which ruled table it belongs to; null for running text. */
  readonly table: number | null;
}
