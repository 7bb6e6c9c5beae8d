import type { IsoDate } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { ImportDone, ImportOptions, ImportPreview } from '../../../shared/ipc/records';
import type { CommitContext } from '../../database/ledger';
import type { FileAccess } from '../centre-context';

/** The workbook with every sheet, or one kind's CSV file. */
export type TemplateName = ParsedOf<'imports.saveTemplate'>['template'];

/** A picked file: by its path, or, where it never lay on a disk, by its bytes. */
export interface FileToImport {
  readonly name: string;
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
}

/** What import.worker.ts does. It keeps the files' rows and the plan between commands. */
export type ImportCommands = {
  readonly read: {
    readonly input: {
      readonly importId: string;
      readonly access: FileAccess;
      readonly files: readonly FileToImport[];
      /** Null: the application's own matches, no answers yet. */
      readonly options: ImportOptions | null;
      readonly today: IsoDate;
    };
    readonly output: ImportPreview;
  };
  readonly review: {
    readonly input: {
      readonly access: FileAccess;
      readonly options: ImportOptions;
      readonly today: IsoDate;
    };
    readonly output: ImportPreview;
  };
  readonly commit: {
    readonly input: {
      readonly access: FileAccess;
      readonly goodRowsOnly: boolean;
      readonly context: CommitContext;
    };
    readonly output: ImportDone;
  };
  /** A blank file to fill in; needs nothing read. */
  readonly template: {
    readonly input: TemplateName;
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
  /** The rows left out as a workbook. */
  readonly rejected: { readonly input: null; readonly output: Uint8Array };
};
