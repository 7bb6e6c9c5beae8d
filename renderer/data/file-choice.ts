import type { FileChoice, KeptFile } from '../../shared/ipc/files';

/** The file of a form: as it is shown, and as it is sent. */
export interface FileDraft {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Stands for a file just picked; null where the record keeps it already. */
  readonly token: string | null;
  /** Of a kept file; empty for one just picked. */
  readonly id: string;
}

export const fileDraftOf = (file: KeptFile | null): FileDraft | null =>
  file && { name: file.name, size: file.size, token: null, id: file.id };

export function fileChoiceOf(file: FileDraft | null): FileChoice {
  if (file === null) return { kind: 'none' };
  return file.token === null ? { kind: 'kept', id: file.id } : { kind: 'picked', token: file.token };
}
