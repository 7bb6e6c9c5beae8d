import { counted } from '../../../../shared/domain/sampling/names';
import type { SavedBatch } from '../../../../shared/ipc/claims';

/** `Saved as CB-2026-001.csv: 3 claims. Left out: 2 claims that wait for the EQA (C6).` */
export function savedWords({ savedAs, claims, waiting }: SavedBatch): string {
  const saved = `Saved as ${savedAs}: ${counted(claims, 'claim')}`;
  if (waiting === 0) return saved;
  return `${saved}. Left out: ${counted(waiting, 'claim')} that ${waiting === 1 ? 'waits' : 'wait'} for the EQA (C6).`;
}
