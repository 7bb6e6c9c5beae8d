import { counted } from '../../../../shared/domain/sampling/names';
import type { SavedBatch } from '../../../../shared/ipc/claims';

/** `3 claims saved, without the 2 that wait for the EQA (C6), as CB-2026-001.csv`: the file's name comes last. */
export function savedWords({ savedAs, claims, waiting }: SavedBatch): string {
  const left = waiting === 1 ? 'one that waits' : `${waiting} that wait`;
  return `${counted(claims, 'claim')} saved${waiting === 0 ? '' : `, without the ${left} for the EQA (C6),`} as ${savedAs}`;
}
