import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { writeWorkbook } from '../../electron/importers/spreadsheet/workbook';
import { addDays, type IsoDate } from '../../shared/domain/calendar';
import { blocksOf } from './documents/blocks';
import { NORTHMOOR_HANDBOOK } from './documents/northmoor-handbook';
import { bytesOf, toPdf } from './documents/to-pdf';

/** The files that the main job starts from; everything and everybody in them is invented. */
export interface DemoFiles {
  /** The handbook of an awarding organisation, as PDF. */
  readonly handbook: string;
  /** An assessor, learners and decisions for the demo centre; one decision names a unit that does not exist. */
  readonly spreadsheet: string;
  /** Decisions on the same learners that come later, of units that the first file does not have. */
  readonly laterDecisions: string;
  /** What a learner's portfolio might hold. */
  readonly evidence: string;
}

/** The unit code in the one row that cannot be imported. */
export const BAD_UNIT = 'CPR9';

/** Writes the files into `folder`. `today` is the day on which they are used. */
export async function writeDemoFiles(folder: string, today: IsoDate): Promise<DemoFiles> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, bytes: Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  return {
    handbook: write('lock-keeping-handbook.pdf', await toPdf(blocksOf(NORTHMOOR_HANDBOOK))),
    spreadsheet: write('november-decisions.xlsx', await spreadsheet(today)),
    laterDecisions: write('later-decisions.xlsx', await laterDecisions(today)),
    evidence: write('observation-record.pdf', await evidence(today)),
  };
}

const DECISION_HEADERS = [
  'Learner number',
  'Unit',
  'Assessor',
  'Method',
  'Date',
  'Outcome',
  'Site',
  'Portfolio reference',
  'Stage',
] as const;

function spreadsheet(today: IsoDate): Promise<Buffer> {
  const ago = (days: number) => ({ date: addDays(today, -days) });
  const learners = [
    ['Ffion Prosser', 'D2001', '2003-05-14'],
    ['Idris Kavanagh', 'D2002', '1999-11-02'],
    ['Bronagh Ealy', 'D2003', '2006-01-27'],
  ] as const;
  return writeWorkbook([
    {
      name: 'Assessors',
      headers: ['Name', 'Initials', 'E-mail', 'Trainee or qualified', 'Joined'],
      rows: [['Nerys Fairclough', 'NF', 'nerys.fairclough@example.org', 'qualified', ago(400)]],
    },
    {
      name: 'Learners',
      headers: [
        'Name',
        'Learner number',
        'Date of birth',
        'Site',
        'Cohort',
        'Qualification code',
        'Registered',
      ],
      rows: learners.map(([name, number, born]) => [
        name,
        number,
        { date: born },
        'Harbour Road',
        'Evening group',
        'CSPD2',
        ago(120),
      ]),
    },
    {
      name: 'Decisions',
      headers: DECISION_HEADERS,
      rows: [
        ['D2001', 'CPR1', 'NF', 'Observation', ago(40), 'Met', 'Harbour Road', 'p. 3', 'Summative'],
        [
          'D2001',
          'CPR2',
          'NF',
          'Professional discussion',
          ago(33),
          'Met',
          'Harbour Road',
          'p. 11',
          'Summative',
        ],
        [
          'D2002',
          'CPR1',
          'NF',
          'Written questions',
          ago(32),
          'Not yet met',
          'Harbour Road',
          'p. 4',
          'Summative',
        ],
        ['D2002', BAD_UNIT, 'NF', 'Observation', ago(31), 'Met', 'Harbour Road', 'p. 9', 'Summative'],
        ['D2003', 'CPR1', 'NF', 'Witness testimony', ago(30), 'Met', 'Harbour Road', 'p. 2', 'Summative'],
      ],
    },
  ]);
}

function laterDecisions(today: IsoDate): Promise<Buffer> {
  const ago = (days: number) => ({ date: addDays(today, -days) });
  return writeWorkbook([
    {
      name: 'Decisions',
      headers: DECISION_HEADERS,
      rows: [
        ['D2001', 'CPR3', 'NF', 'Observation', ago(6), 'Met', 'Harbour Road', 'p. 21', 'Summative'],
        ['D2002', 'CPR3', 'NF', 'Product', ago(5), 'Met', 'Harbour Road', 'p. 17', 'Summative'],
        ['D2003', 'CPR2', 'NF', 'Observation', ago(5), 'Met', 'Harbour Road', 'p. 8', 'Summative'],
      ],
    },
  ]);
}

function evidence(today: IsoDate): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', info: { Title: 'Observation record' } });
  pdf.fontSize(18).text('Observation record').moveDown();
  pdf.fontSize(11).text(`Invented for the demo run of ${today}: what an assessor wrote down while watching.`);
  return bytesOf(pdf);
}

export const sha256Of = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** A copy of a file with one byte of its middle changed. */
export function withOneByteChanged(file: string): string {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 3);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const changed = file.replace(/\.pdf$/, '-changed.pdf');
  writeFileSync(changed, bytes);
  return changed;
}
