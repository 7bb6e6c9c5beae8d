/** The import was stopped by its user; nothing was or will be written. */
export const IMPORT_STOPPED = {
  code: 'import-stopped',
  message: 'The import was stopped. Nothing was added.',
} as const;

/** How an import is watched and stopped. Both are called synchronously, a few hundred rows apart. */
export interface ImportHooks {
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * In a worker thread read a flag in shared memory (Atomics.load on a SharedArrayBuffer): a message would not
   * arrive before the work is done.
   */
  readonly shouldStop?: () => boolean;
}

export interface Steps {
  /** Counts one row; false when the work is to stop. */
  readonly next: () => boolean;
  readonly finish: () => void;
}

const ROWS_BETWEEN_LOOKS = 250;

export function countSteps(total: number, hooks: ImportHooks): Steps {
  let done = 0;
  return {
    next: () => {
      done += 1;
      if (done % ROWS_BETWEEN_LOOKS !== 1) return true;
      hooks.onProgress?.(Math.min(done, total), total);
      return !(hooks.shouldStop?.() ?? false);
    },
    finish: () => hooks.onProgress?.(total, total),
  };
}
