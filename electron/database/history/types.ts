import type { LogHead } from '../ledger';

/** One row of a draw's frozen population, as stored. */
export interface FrozenRow {
  readonly decisionId: string;
  readonly facts: string;
}

/** The hash of a draw's frozen population, as it was made for the draw. Rows come in order of decision id. */
export type FrozenHash = (rows: readonly FrozenRow[]) => string;

export interface CheckProgress {
  /** Rows and log lines looked at so far, and in all. */
  readonly done: number;
  readonly total: number;
}

export interface CheckControl {
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Asked every few thousand rows; true ends the check. */
  readonly shouldStop?: () => boolean;
}

/** The first thing that does not fit. */
export interface HistoryFinding {
  /** One sentence in plain words, naming the row and whom or what it is about. */
  readonly what: string;
  readonly table: string | null;
  readonly rowId: string | null;
  /** The entry of the log that says otherwise; null where none speaks of it. */
  readonly entry: NamedEntry | null;
}

export interface NamedEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

export interface DoesNotFit {
  readonly kind: 'does not fit';
  readonly finding: HistoryFinding;
}

export interface Stopped {
  readonly kind: 'stopped';
}

export interface Fits {
  readonly kind: 'fits';
  readonly entries: number;
  readonly rows: number;
  readonly draws: number;
  readonly reports: number;
  readonly head: LogHead;
}

export type HistoryCheck = Fits | DoesNotFit | Stopped;

/** What the log says of a row: the entry that spoke of it last, and the row's hash, null once removed. */
export interface LastWord {
  readonly seq: number;
  readonly hash: string | null;
}

/** By table, then by row id. */
export type Coverage = ReadonlyMap<string, ReadonlyMap<string, LastWord>>;

export const doesNotFit = (finding: HistoryFinding): DoesNotFit => ({ kind: 'does not fit', finding });
export const stopped: Stopped = { kind: 'stopped' };
