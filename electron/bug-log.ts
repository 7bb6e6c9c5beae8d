import { appendFileSync, renameSync, statSync } from 'node:fs';

const LARGEST = 1_000_000;

/** Notes bugs with their stacks in a file beside the data; one older file is kept. Never names what a record holds. */
export function createBugLog(file: string): (where: string, error: unknown) => void {
  return (where, error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.old`);
      appendFileSync(file, `${new Date().toISOString()} ${where}\n${text}\n`);
    } catch {
      // A full disk must not turn one failure into two.
    }
  };
}
