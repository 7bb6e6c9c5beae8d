import { writeWorkbook } from '../../electron/importers/spreadsheet/workbook';
import { addDays, formatDate } from '../../shared/domain/calendar';

/** Files as a centre would send them, on the shipped qualification CS2D1: everybody first, then many decisions. */
const UNITS = ['UBU19', 'UBU20', 'UBU21', 'UBU22', 'UBU23', 'UBU24', 'UBU26', 'UBU27'] as const;
const METHODS = ['Observation', 'Witness testimony', 'Professional discussion', 'Written questions'] as const;
const ASSESSORS = ['AO', 'BK', 'CL', 'DM', 'EN', 'FP', 'GR', 'HS', 'IT', 'JV', 'KW', 'LX'] as const;
const SITES = ['Harbour Road', 'Mill Lane', 'Northgate'] as const;
const LEARNERS = 500;
const DAYS = 600;
/** So long ago that the last decision is of some days ago. */
const FIRST_DAY = addDays(new Date().toISOString().slice(0, 10), -DAYS - 10);

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.join(',')).join('\n')}\n`;

const DECISION_HEADERS = [
  'Learner number',
  'Unit code',
  'Assessor initials',
  'Method',
  'Date',
  'Outcome',
  'Site',
  'Portfolio reference',
  'Stage',
];

interface Decision {
  readonly learner: string;
  readonly unit: string;
  readonly assessor: string;
  readonly method: string;
  readonly date: string;
  readonly site: string;
  readonly reference: string;
  readonly stage: string;
}

const decisionAt = (index: number): Decision => ({
  learner: `L${1000 + (index % LEARNERS)}`,
  unit: pick(UNITS, Math.floor(index / LEARNERS)),
  assessor: pick(ASSESSORS, index % LEARNERS),
  method: pick(METHODS, index * 7),
  date: addDays(FIRST_DAY, (index * 13 + Math.floor(index / (LEARNERS * UNITS.length))) % DAYS),
  site: pick(SITES, index % LEARNERS),
  reference: `p. ${index + 1}`,
  stage: index % 5 === 0 ? 'Interim' : 'Summative',
});

const outcomeAt = (index: number): string => (index % 9 === 0 ? 'Not yet met' : 'Met');

export const assessorsCsv = (): string =>
  csv([
    ['Name', 'Initials', 'Joined'],
    ...ASSESSORS.map((initials) => [`Assessor ${initials}`, initials, '2020-01-06']),
  ]);

export const learnersCsv = (): string =>
  csv([
    ['Name', 'Learner number', 'Site', 'Cohort', 'Qualification code', 'Registered'],
    ...Array.from({ length: LEARNERS }, (_, index) => [
      `Learner ${String(index).padStart(4, '0')}`,
      `L${1000 + index}`,
      pick(SITES, index),
      'Autumn',
      'CS2D1',
      addDays(FIRST_DAY, -14),
    ]),
  ]);

export const decisionsCsv = (count: number): string =>
  csv([
    DECISION_HEADERS,
    ...Array.from({ length: count }, (_, index) => {
      const each = decisionAt(index);
      const { learner, unit, assessor, method, site, reference, stage } = each;
      return [
        learner,
        unit,
        assessor,
        method,
        formatDate(each.date),
        outcomeAt(index),
        site,
        reference,
        stage,
      ];
    }),
  ]);

export const decisionsXlsx = (count: number): Promise<Buffer> =>
  writeWorkbook([
    {
      name: 'Decisions',
      headers: DECISION_HEADERS,
      rows: Array.from({ length: count }, (_, index) => {
        const { learner, unit, assessor, method, date, site, reference, stage } = decisionAt(index);
        return [learner, unit, assessor, method, { date }, outcomeAt(index), site, reference, stage];
      }),
    },
  ]);

export const PERIOD = { from: FIRST_DAY, to: addDays(FIRST_DAY, DAYS) } as const;
