import { existsSync, readFileSync } from 'node:fs';

/** What a process's main thread has had and lacked since it began, in milliseconds. */
export interface ThreadTime {
  /** On a processor. */
  readonly ran: number;
  /** Ready to run, while the system gave the processor to others. */
  readonly waited: number;
}

/** Linux counts both for each thread; null elsewhere. */
export function mainThreadTime(processId: number): ThreadTime | null {
  const file = `/proc/${processId}/task/${processId}/schedstat`;
  if (!existsSync(file)) return null;
  const [ran, waited] = readFileSync(file, 'utf8').split(' ').map(Number);
  return { ran: (ran ?? 0) / 1e6, waited: (waited ?? 0) / 1e6 };
}

/** The time of several main threads together. */
export function timeOf(processIds: readonly number[]): ThreadTime | null {
  const times = processIds.map(mainThreadTime);
  let [ran, waited] = [0, 0];
  for (const time of times) {
    if (time === null) return null;
    ran += time.ran;
    waited += time.waited;
  }
  return { ran, waited };
}
