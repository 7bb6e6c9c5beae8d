import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { FileAccess } from '../centre-context';

export interface MatrixExportInput {
  readonly access: FileAccess;
  readonly today: IsoDate;
  readonly madeAt: IsoTime;
  readonly madeBy: string;
  readonly planId: string;
  readonly view: ParsedOf<'plans.exportMatrix'>['view'];
}

/** What matrix.worker.ts does: the matrix of a plan, as it stands on the screen, as a file's bytes. */
export type MatrixCommands = {
  readonly xlsx: { readonly input: MatrixExportInput; readonly output: Uint8Array };
  readonly pdf: {
    readonly input: MatrixExportInput & { readonly fontsFolder: string };
    readonly output: Uint8Array;
  };
};
