import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { splitGoodRows } from '../../../shared/domain/import/good-rows';
import type { SourceTable } from '../../../shared/domain/import/source';
import type { ImportOptions } from '../../../shared/ipc/records';
import { fail, ok, type Result } from '../../../shared/result';
import { readSpreadsheets, type SpreadsheetFile } from '../../importers/spreadsheet/read-spreadsheets';
import { rejectedRowsWorkbook } from '../../importers/spreadsheet/rejected-rows';
import type { CommandHandlers } from '../../workers/protocol';
import { withReading, withWriting } from '../file-access';
import type { FileToImport, ImportCommands } from './commands';
import { commitImport } from './commit';
import { previewOf } from './preview';
import { reviewImport, type Reviewed } from './review';
import { templateFile } from './template';

const NO_OPTIONS: ImportOptions = { sheets: [], dateOrders: {}, addSites: false };

interface Files {
  readonly importId: string;
  readonly fileNames: readonly string[];
  /** Of the one file, or of the files' hashes in order. */
  readonly sha256: string;
  readonly tables: readonly SourceTable[];
}

const nothingRead = fail({
  code: 'not-found',
  message: 'The files are no longer at hand.',
  remedy: 'Pick them again.',
});

/** One import from picking files to writing them, in a worker thread of its own; what the commands do in turn. */
export function importSession(): CommandHandlers<ImportCommands> {
  let files: Files | null = null;
  let reviewed: Reviewed | null = null;
  return {
    read: async ({ importId, access, files: picked, options, today }, control) => {
      const contents = await readAll(picked);
      if (!contents.ok) return contents;
      const tables = await readSpreadsheets(contents.value, {
        onProgress: control.progress,
        shouldStop: control.stopped,
      });
      if (!tables.ok) return tables;
      const fileNames = picked.map(({ name }) => name);
      files = { importId, fileNames, sha256: hashOf(contents.value), tables: tables.value };
      const review = withReading(access, (db) =>
        reviewImport(db, tables.value, options ?? NO_OPTIONS, today, control),
      );
      if (!review.ok) return review;
      reviewed = review.value;
      return ok(previewOf(files, files.tables, reviewed.matches, reviewed.plan));
    },
    review: ({ access, options, today }, control) => {
      const known = files;
      if (!known) return nothingRead;
      const review = withReading(access, (db) => reviewImport(db, known.tables, options, today, control));
      if (!review.ok) return review;
      reviewed = review.value;
      return ok(previewOf(known, known.tables, reviewed.matches, reviewed.plan));
    },
    commit: ({ access, goodRowsOnly, context }, control) => {
      const [known, seen] = [files, reviewed];
      if (!known || !seen) return nothingRead;
      return withWriting(access, (db) => {
        const outcome = commitImport(db, context, { ...known, reviewed: seen, goodRowsOnly }, control);
        reviewed = outcome.reviewed;
        return outcome.result;
      });
    },
    template: async (template) => ok(await templateFile(template)),
    rejected: async () => {
      if (!files || !reviewed) return nothingRead;
      return ok(await rejectedRowsWorkbook(files.tables, splitGoodRows(reviewed.plan).rejected));
    },
  };
}

async function readAll(picked: readonly FileToImport[]): Promise<Result<readonly SpreadsheetFile[]>> {
  const files: SpreadsheetFile[] = [];
  for (const { name, path, bytes } of picked) {
    try {
      files.push({ name, bytes: path === null ? Buffer.from(bytes ?? []) : await readFile(path) });
    } catch {
      return fail({
        code: 'file-unreadable',
        message: `${name} cannot be read.`,
        remedy: 'Check that it still exists and is not open in another program, then pick it again.',
      });
    }
  }
  return ok(files);
}

function hashOf(files: readonly SpreadsheetFile[]): string {
  const hashes = files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  const [only] = hashes;
  if (only !== undefined && hashes.length === 1) return only;
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}
