import type { ImportField, ImportKind } from '../../../shared/domain/import/fields';
import type { DateOrder } from '../../../shared/domain/import/dates';
import type { DateQuestion } from '../../../shared/domain/import/plan';
import type { PickedFileAnswer } from '../../../shared/ipc/contract';
import type { ImportDone, ImportOptions, ImportPreview, ImportSheet } from '../../../shared/ipc/records';

export const STEPS = ['Choose files', 'Match columns', 'Check', 'Import'] as const;

/** Index into `STEPS`. */
export type ImportStep = 0 | 1 | 2 | 3;

/** Where an import has come to; main keeps its rows under `preview.importId`. */
export interface ImportState {
  readonly step: ImportStep;
  readonly files: readonly PickedFileAnswer[];
  readonly preview: ImportPreview | null;
  readonly options: ImportOptions;
  /** Every question about dates so far: an answered one is no longer in the preview, and can still be changed. */
  readonly asked: readonly DateQuestion[];
  readonly done: ImportDone | null;
  /** Matched and answered as it was left before: the files were read again after a lock, a crash or a while. */
  readonly isRestored: boolean;
}

export const NO_OPTIONS: ImportOptions = { sheets: [], dateOrders: {}, addSites: false };

export const NEW_IMPORT: ImportState = {
  step: 0,
  files: [],
  preview: null,
  options: NO_OPTIONS,
  asked: [],
  done: null,
  isRestored: false,
};

/** The files with those just picked; one of the same name and size takes the earlier one's place. */
export const withFiles = (
  files: readonly PickedFileAnswer[],
  picked: readonly PickedFileAnswer[],
): readonly PickedFileAnswer[] => [
  ...files.filter(({ name, size }) => !picked.some((file) => file.name === name && file.size === size)),
  ...picked,
];

/** The questions known before and those of a new preview, each once. */
export const withQuestions = (
  asked: readonly DateQuestion[],
  preview: ImportPreview,
): readonly DateQuestion[] => [
  ...asked.filter(({ key }) => preview.questions.every((question) => question.key !== key)),
  ...preview.questions,
];

type SheetChoice = ImportOptions['sheets'][number];

const withSheet = (options: ImportOptions, choice: SheetChoice): ImportOptions => ({
  ...options,
  sheets: [...options.sheets.filter(({ sheet }) => sheet !== choice.sheet), choice],
});

/** A sheet of another kind is matched anew by its headers. */
export const withKind = (options: ImportOptions, sheet: string, kind: ImportKind | 'ignore'): ImportOptions =>
  withSheet(options, { sheet, kind, columns: null });

/** One field matched by hand, or to no column; the others stay as they are shown, and no column serves two. */
export function withColumn(
  options: ImportOptions,
  sheet: ImportSheet,
  field: ImportField,
  column: number | null,
): ImportOptions {
  if (sheet.kind === null) return options;
  const columns = Object.fromEntries(
    sheet.columns.flatMap((match) =>
      match.field === null || match.field === field || match.column === column
        ? []
        : [[match.field, match.column]],
    ),
  );
  if (column !== null) columns[field] = column;
  return withSheet(options, { sheet: sheet.sheet, kind: sheet.kind, columns });
}

export const withDateOrder = (options: ImportOptions, key: string, order: DateOrder): ImportOptions => ({
  ...options,
  dateOrders: { ...options.dateOrders, [key]: order },
});

/** True while a question about dates has no answer. */
export const hasOpenQuestion = ({ asked, options }: ImportState): boolean =>
  asked.some(({ key }) => options.dateOrders[key] === undefined);
