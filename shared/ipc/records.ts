import * as z from 'zod';
import type { IsoTime } from '../domain/calendar';
import type { ColumnMatch, ImportKind, ImportProblem } from '../domain/import/source';
import type { Qualification } from '../domain/qualification';
import type { SpecificationDraft } from '../domain/specification/draft';
import { qualificationSchema } from '../domain/specification/qualification-schema';
import { channel } from './channel';
import { fileToken, id, jobId, line, nothing, requiredLine } from './common';

export interface QualificationRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly number: string;
  readonly level: number | null;
  readonly credits: number | null;
  readonly glh: number | null;
  readonly units: number;
  /** Units whose outcomes and criteria are known. */
  readonly unitsSpelledOut: number;
  readonly registrations: number;
  readonly sourceName: string | null;
}

export interface QualificationDetail extends Qualification {
  readonly id: string;
  readonly sourceName: string | null;
}

/** A qualification whose facts come with the application. */
export interface ShippedQualification {
  readonly code: string;
  readonly title: string;
  readonly number: string;
  readonly units: number;
  readonly added: boolean;
}

/** The first rows of a sheet as they were understood. */
export interface ImportSheet {
  readonly sheet: string;
  readonly kind: ImportKind | null;
  readonly headers: readonly string[];
  readonly match: ColumnMatch;
  readonly rows: number;
  readonly firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export interface ImportPreview {
  readonly importId: string;
  readonly sheets: readonly ImportSheet[];
  readonly adds: { readonly people: number; readonly learners: number; readonly registrations: number; readonly decisions: number; readonly sites: number };
  readonly alreadyThere: number;
  readonly errors: number;
  readonly warnings: number;
  /** The first 500, errors first. */
  readonly problems: readonly ImportProblem[];
  /** Rows that could be imported if the rows with errors were left out. */
  readonly goodRows: number;
  readonly badRows: number;
  /** Columns whose dates read two ways; asked, never guessed. */
  readonly ambiguousDates: readonly { readonly sheet: string; readonly column: string; readonly example: string }[];
  /** Site names that the centre does not have yet. */
  readonly newSites: readonly string[];
}

export const importOptions = z.strictObject({
  /** By sheet: what it holds and which column is which field; absent where the application's own match stands. */
  sheets: z.array(
    z.strictObject({
      sheet: z.string().max(300),
      kind: z.enum(['assessors', 'learners', 'decisions', 'ignore']),
      /** Field to column index. */
      columns: z.record(z.string().max(60), z.int().min(0).max(500)),
    }),
  ),
  dateOrder: z.enum(['day first', 'month first']).nullable(),
  addSites: z.boolean(),
});
export type ImportOptions = z.infer<typeof importOptions>;

export const recordChannels = {
  'qualifications.list': channel<readonly QualificationRow[]>()(nothing),
  'qualifications.get': channel<QualificationDetail>()(z.strictObject({ id }), ['not-found']),
  'qualifications.shipped': channel<readonly ShippedQualification[]>()(nothing),
  'qualifications.addShipped': channel<{ readonly id: string }>()(z.strictObject({ code: line }), ['exists', 'not-found', 'not-allowed']),
  'qualifications.read': channel<SpecificationDraft>()(z.strictObject({ jobId, file: fileToken }), [
    'unknown-layout',
    'empty',
    'no-text',
    'encrypted',
    'not-a-document',
    'too-large',
  ]),
  'qualifications.save': channel<{ readonly id: string }>()(
    z.strictObject({
      qualification: qualificationSchema,
      source: z.strictObject({ name: requiredLine, sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
      /** Set to add outcomes and criteria to a qualification that is already there. */
      updates: id.nullable(),
    }),
    ['exists', 'not-found', 'not-allowed', 'in-use'],
  ),
  'imports.read': channel<ImportPreview>()(
    z.strictObject({ jobId, files: z.array(fileToken).min(1).max(20), options: importOptions.nullable() }),
    ['not-a-spreadsheet', 'empty', 'encrypted', 'too-large', 'nothing-to-import'],
  ),
  /** Again with other answers, from the files already read. */
  'imports.review': channel<ImportPreview>()(z.strictObject({ jobId, importId: id, options: importOptions }), ['not-found']),
  'imports.commit': channel<{
    readonly people: number;
    readonly learners: number;
    readonly registrations: number;
    readonly decisions: number;
    readonly sites: number;
    readonly alreadyThere: number;
    readonly leftOut: number;
  }>()(z.strictObject({ jobId, importId: id, goodRowsOnly: z.boolean() }), ['not-found', 'has-errors', 'changed-meanwhile', 'not-allowed']),
  /** The rows left out, with what is wrong, as a workbook to mend and import again. */
  'imports.saveRejected': channel<{ readonly savedAs: string } | null>()(z.strictObject({ importId: id }), ['not-found']),
  'imports.saveTemplate': channel<{ readonly savedAs: string } | null>()(
    z.strictObject({ template: z.enum(['workbook', 'assessors', 'learners', 'decisions']) }),
  ),
  'imports.history': channel<
    readonly { readonly id: string; readonly fileNames: string; readonly importedAt: IsoTime; readonly importedBy: string; readonly added: number }[]
  >()(nothing),
} as const;
