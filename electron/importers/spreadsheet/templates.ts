import { RECOGNISED_AWARDS } from '../../../shared/domain/import/awards-in-words';
import { FIELDS, IMPORT_KINDS } from '../../../shared/domain/import/fields';
import type { ImportKind } from '../../../shared/domain/import/fields';
import { ASSESSMENT_METHODS } from '../../../shared/domain/methods';
import type { WrittenSheet } from './workbook';
import { writeWorkbook } from './workbook';

const SHEET_NAMES: Readonly<Record<ImportKind, string>> = {
  assessors: 'Assessors',
  learners: 'Learners',
  decisions: 'Decisions',
};

export const TEMPLATE_WORKBOOK_NAME = 'countersign-import-template.xlsx';
export const templateCsvName = (kind: ImportKind): string => `countersign-${kind}.csv`;

const templateFields = (kind: ImportKind) => FIELDS[kind].filter(({ inTemplate }) => inTemplate);

/** The headers of a kind's blank template, in order. */
export const templateHeaders = (kind: ImportKind): readonly string[] =>
  templateFields(kind).map(({ label }) => label);

/** Blank workbook: a sheet for each kind and one of guidance. It imports cleanly, with nothing to import. */
export function templateWorkbook(): Promise<Buffer> {
  const sheets = IMPORT_KINDS.map((kind): WrittenSheet => ({
    name: SHEET_NAMES[kind],
    headers: templateHeaders(kind),
    rows: [],
  }));
  return writeWorkbook([...sheets, guidanceSheet()]);
}

/** Blank CSV of one kind; the byte order mark makes Excel read and keep it as UTF-8. */
export const templateCsv = (kind: ImportKind): Buffer =>
  Buffer.from(`\ufeff${templateHeaders(kind).join(',')}\r\n`, 'utf8');

function guidanceSheet(): WrittenSheet {
  const columns = IMPORT_KINDS.flatMap((kind) =>
    templateFields(kind).map(({ label, need, guidance }) => [
      SHEET_NAMES[kind],
      label,
      need === 'required' ? 'always' : need === 'conditional' ? 'see right' : 'if known',
      guidance,
    ]),
  );
  return {
    name: 'Guidance',
    headers: ['Sheet', 'Column', 'Needed', 'What it holds'],
    rows: [
      ...columns,
      [],
      ['Decisions', 'Method', 'always', `One of: ${ASSESSMENT_METHODS.join(', ')}.`],
      ['Assessors', 'Qualifications held', 'if known', `Awards recognised: ${RECOGNISED_AWARDS.join(', ')}.`],
    ],
    widths: [14, 26, 12, 100],
  };
}
