import type { DateQuestion } from '../../../shared/domain/import/plan';
import type { PickedFileAnswer } from '../../../shared/ipc/contract';
import type { ImportOptions, ImportPreview, ImportSheet } from '../../../shared/ipc/records';
import { NO_OPTIONS, type ImportState } from './import-state';

type FileSize = Pick<PickedFileAnswer, 'name' | 'size'>;

/** What was matched and answered in an import that is not finished; its rows are not kept, the files have them. */
export interface MatchingDraft {
  readonly files: readonly FileSize[];
  readonly sheets: readonly { readonly sheet: string; readonly headers: readonly string[] }[];
  readonly options: ImportOptions;
  readonly asked: readonly DateQuestion[];
}

export const NO_MATCHING: MatchingDraft = { files: [], sheets: [], options: NO_OPTIONS, asked: [] };

const headersOf = ({ columns }: ImportSheet): readonly string[] => columns.map(({ header }) => header);

/** What is kept of an import under way. */
export const matchingOf = (
  { files, asked }: Pick<ImportState, 'files' | 'asked'>,
  preview: ImportPreview,
  options: ImportOptions,
): MatchingDraft => ({
  files: files.map(({ name, size }) => ({ name, size })),
  sheets: preview.sheets.map((sheet) => ({ sheet: sheet.sheet, headers: headersOf(sheet) })),
  options,
  asked,
});

/**
 * What of it serves the files just read; null when nothing does. A sheet with the same headers is matched as it was.
 * Answers about dates and sites hold for the same files alone: another file's dates may be written the other way.
 */
export function matchingFor(
  kept: MatchingDraft,
  files: readonly FileSize[],
  preview: ImportPreview,
): Pick<ImportState, 'options' | 'asked'> | null {
  const same = new Set(preview.sheets.filter((sheet) => isKnown(kept, sheet)).map(({ sheet }) => sheet));
  const sheets = kept.options.sheets.filter(({ sheet }) => same.has(sheet));
  const isSame = isSameFiles(kept.files, files) && same.size === preview.sheets.length;
  const { dateOrders, addSites } = isSame ? kept.options : NO_OPTIONS;
  if (sheets.length === 0 && Object.keys(dateOrders).length === 0 && !addSites) return null;
  return { options: { sheets, dateOrders, addSites }, asked: isSame ? kept.asked : [] };
}

const isKnown = (kept: MatchingDraft, sheet: ImportSheet): boolean =>
  kept.sheets.some(
    (known) =>
      known.sheet === sheet.sheet && JSON.stringify(known.headers) === JSON.stringify(headersOf(sheet)),
  );

const isSameFiles = (kept: readonly FileSize[], picked: readonly FileSize[]): boolean =>
  kept.length === picked.length &&
  picked.every(({ name, size }) => kept.some((file) => file.name === name && file.size === size));
