import * as z from 'zod';
import type { IsoTime } from '../domain/calendar';
import type { ImportField, ImportKind } from '../domain/import/fields';
import { IMPORT_KINDS } from '../domain/import/fields';
import type { ColumnMatch } from '../domain/import/matching';
import type { DateQuestion, ImportProblem, KindCounts } from '../domain/import/plan';
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
  /** Units whose criteria are there with their wording, not by number alone. */
  readonly unitsSpelledOut: number;
  readonly registrations: number;
  readonly sourceName: string | null;
}

export interface QualificationDetail extends Qualification {
  readonly id: string;
  readonly sourceName: string | null;
}

/** What a document gave, and the SHA-256 (lower-case hex) of the bytes it was read from. */
export interface DocumentRead {
  readonly draft: SpecificationDraft;
  readonly sha256: string;
}

/** A qualification whose facts come with the application. */
export interface ShippedQualification {
  readonly code: string;
  readonly title: string;
  readonly number: string;
  readonly units: number;
  readonly added: boolean;
}

/** A sheet as it was understood, with its first rows as the file has them. */
export interface ImportSheet {
  readonly sheet: string;
  readonly kind: ImportKind | null;
  /** Each column in the file's order: its header, its field or null, and how the match was found. */
  readonly columns: readonly ColumnMatch[];
  /** Fields that the kind needs and no column gives. */
  readonly missing: readonly ImportField[];
  readonly rows: number;
  readonly firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What an import would add, in records. */
export interface ImportCounts {
  readonly sites: number;
  readonly people: number;
  /** Of assessors: awards found in words, registrations with the centre, units they are competent in. */
  readonly awards: number;
  readonly assessorRegistrations: number;
  readonly competence: number;
  readonly learners: number;
  readonly registrations: number;
  readonly decisions: number;
}

export interface ImportPreview {
  readonly importId: string;
  readonly fileNames: readonly string[];
  readonly sheets: readonly ImportSheet[];
  readonly adds: ImportCounts;
  readonly counts: Readonly<Record<ImportKind, KindCounts>>;
  readonly errors: number;
  readonly warnings: number;
  /** The first 500, errors first. */
  readonly problems: readonly ImportProblem[];
  /** Rows that add something, have been there before, and that cannot be imported as they are. */
  readonly goodRows: number;
  readonly alreadyThere: number;
  readonly badRows: number;
  /** Columns whose dates read two ways; asked, never guessed. */
  readonly questions: readonly DateQuestion[];
  /** Site names that the centre does not have yet. */
  readonly newSites: readonly string[];
}

export interface ImportDone extends ImportCounts {
  readonly alreadyThere: number;
  readonly leftOut: number;
}

export const importOptions = z.strictObject({
  /** Sheets matched by hand; the application's own match stands for the others. */
  sheets: z
    .array(
      z.strictObject({
        sheet: z.string().max(300),
        kind: z.enum([...IMPORT_KINDS, 'ignore']),
        /** Field to column, counted from 0. Null: match the kind's columns by their headers. */
        columns: z.record(z.string().max(60), z.int().min(0).max(1_000)).nullable(),
      }),
    )
    .max(200),
  /** Answers to `questions`, by their key. */
  dateOrders: z.record(z.string().max(20_000), z.enum(['day-first', 'month-first'])),
  addSites: z.boolean(),
});
export type ImportOptions = z.infer<typeof importOptions>;

export const recordChannels = {
  'qualifications.list': channel<readonly QualificationRow[]>()(nothing),
  'qualifications.get': channel<QualificationDetail>()(z.strictObject({ id }), ['not-found']),
  'qualifications.shipped': channel<readonly ShippedQualification[]>()(nothing),
  'qualifications.addShipped': channel<{ readonly id: string }>()(z.strictObject({ code: line }), [
    'exists',
    'not-found',
    'not-allowed',
  ]),
  'qualifications.read': channel<DocumentRead>()(z.strictObject({ jobId, file: fileToken }), [
    'file-unreadable',
    'specification-empty',
    'specification-unknown-layout',
    'specification-not-a-document',
    'specification-old-word',
    'specification-encrypted',
    'specification-scanned',
    'specification-damaged',
    'specification-too-large',
    'specification-too-long',
    'specification-too-slow',
  ]),
  'qualifications.save': channel<{ readonly id: string }>()(
    z.strictObject({
      qualification: qualificationSchema,
      source: z.strictObject({ name: requiredLine, sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
      /** Set to add outcomes and criteria to a qualification that is already there. */
      updates: id.nullable(),
    }),
    ['exists', 'not-found', 'not-allowed', 'in-use', 'other-qualification'],
  ),
  'imports.read': channel<ImportPreview>()(
    z.strictObject({ jobId, files: z.array(fileToken).min(1).max(20), options: importOptions.nullable() }),
    [
      'file-unreadable',
      'spreadsheet-not-recognised',
      'spreadsheet-empty',
      'spreadsheet-password',
      'spreadsheet-old-xls',
      'spreadsheet-ods',
      'spreadsheet-binary-workbook',
      'spreadsheet-damaged',
      'spreadsheet-too-large',
      'spreadsheet-too-many-cells',
      'spreadsheet-quote-not-closed',
    ],
  ),
  /** Again with other answers, from the files already read. */
  'imports.review': channel<ImportPreview>()(
    z.strictObject({ jobId, importId: id, options: importOptions }),
    ['not-found'],
  ),
  'imports.commit': channel<ImportDone>()(
    z.strictObject({ jobId, importId: id, goodRowsOnly: z.boolean() }),
    ['not-found', 'has-errors', 'nothing-to-import', 'changed-meanwhile', 'not-allowed'],
  ),
  /** The rows left out, with what is wrong, as a workbook to mend and import again. */
  'imports.saveRejected': channel<{ readonly savedAs: string } | null>()(z.strictObject({ importId: id }), [
    'not-found',
  ]),
  'imports.saveTemplate': channel<{ readonly savedAs: string } | null>()(
    z.strictObject({ template: z.enum(['workbook', 'assessors', 'learners', 'decisions']) }),
  ),
  'imports.history': channel<
    readonly {
      readonly id: string;
      readonly fileNames: string;
      readonly importedAt: IsoTime;
      readonly importedBy: string;
      readonly added: number;
    }[]
  >()(nothing),
} as const;
