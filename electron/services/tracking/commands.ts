import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import type { ShownTable } from '../../../shared/ipc/tracking';
import type { FileAccess } from '../centre-context';

export interface ExportInput {
  readonly access: FileAccess;
  readonly day: IsoDate;
  readonly madeAt: IsoTime;
  readonly madeBy: string;
  readonly table: ShownTable;
}

/** What tracking.worker.ts does: the tracking table, as it stands on the screen, as a file's bytes. */
export type TrackingCommands = {
  readonly xlsx: { readonly input: ExportInput; readonly output: Uint8Array };
  readonly pdf: {
    readonly input: ExportInput & { readonly fontsFolder: string };
    readonly output: Uint8Array;
  };
};
