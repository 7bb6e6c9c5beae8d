import { workerData } from 'node:worker_threads';
import * as z from 'zod';

/**
 * One number in shared memory: how many times a thread has the centre's file open, or that it is being taken away.
 * A thread that is taken away while it is in SQLite takes the whole program with it (seen: a segmentation fault).
 */
export const newLatch = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

const GOING = -1;

/** Main's end: true when the thread may be taken away, which opens no file from now on; false while it has one open. */
export const tryToClose = (latch: Int32Array): boolean => Atomics.compareExchange(latch, 0, 0, GOING) <= 0;

const given = z.object({ latch: z.instanceof(Int32Array) }).safeParse(workerData);

/** The thread's end, around everything that has a file open. A thread that is going waits here for its end. */
export function enterFile(latch = given.data?.latch): () => void {
  // Main's own connection, or a test's.
  if (!latch) return () => undefined;
  for (;;) {
    const before = Atomics.load(latch, 0);
    if (before === GOING) Atomics.wait(latch, 0, GOING);
    else if (Atomics.compareExchange(latch, 0, before, before + 1) === before) break;
  }
  return () => void Atomics.sub(latch, 0, 1);
}
