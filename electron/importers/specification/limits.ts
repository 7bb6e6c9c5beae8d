/** What a specification document may cost; beyond it the reader stops with a message instead of a hang. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Lines of text; the longest handbook known has under 5,000. */
  readonly maxLines: number;
  readonly maxMilliseconds: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 40 * 1024 * 1024,
  maxPages: 600,
  maxLines: 100_000,
  maxMilliseconds: 60_000,
};

export interface ReadProgress {
  /** Pages read so far, and all; 1 for formats without pages. */
  readonly page: number;
  readonly pages: number;
}

/** What a reader is given besides the bytes. `now` is a monotonic clock in milliseconds. */
export interface ReadContext {
  readonly limits: ReadLimits;
  readonly now: () => number;
  readonly shouldStop: () => boolean;
  readonly onProgress: (progress: ReadProgress) => void;
}
