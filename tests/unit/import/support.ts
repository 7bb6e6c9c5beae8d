import { readSpreadsheets } from '../../../electron/importers/spreadsheet/read-spreadsheets';
import { NO_ANSWERS } from '../../../shared/domain/import/context';
import type { ImportContext, ImportOptions } from '../../../shared/domain/import/context';
import { suggestMatches } from '../../../shared/domain/import/matching';
import type { ImportPlan, ImportProblem } from '../../../shared/domain/import/plan';
import type { SourceTable } from '../../../shared/domain/import/source';
import { validateImport } from '../../../shared/domain/import/validate';

/** An invented centre with two qualifications; CSPD2 has a minimum age. ULNs have right check digits. */
export const CENTRE: ImportContext = {
  today: '2026-11-21',
  people: [
    person({
      name: 'Grace Holloway',
      initials: 'GH',
      email: 'grace@example.org',
      number: 'A1',
      risk: 'green',
    }),
    person({ name: 'Tariq Mensah', initials: 'TM', isTrainee: true }),
    person({ name: 'Owen Frost', initials: 'OF', leftOn: '2026-06-30' }),
  ],
  learners: [
    {
      learnerNumber: 'L001',
      name: 'Amina Yusuf',
      uln: '9276308686',
      dateOfBirth: '2004-02-29',
      site: 'Northgate',
      registrations: [{ qualificationCode: 'CS2D1', registeredOn: '2026-01-05', registrationNumber: 'R1' }],
    },
  ],
  qualifications: [
    {
      code: 'CS2D1',
      number: '601/4882/2',
      minimumAge: null,
      units: [
        { code: 'UBU19', reference: 'A/506/2130' },
        { code: 'UBU20', reference: null },
        { code: 'SHARED', reference: null },
      ],
    },
    {
      code: 'CSPD2',
      number: '603/0000/0',
      minimumAge: 16,
      units: [
        { code: 'CPR1', reference: null },
        { code: 'SHARED', reference: null },
      ],
    },
  ],
  sites: ['Northgate', 'Harbour Street'],
  decisions: new Map(),
};

function person(given: Partial<ImportContext['people'][number]>): ImportContext['people'][number] {
  return {
    name: '',
    initials: null,
    number: null,
    email: null,
    isTrainee: false,
    risk: null,
    joinedOn: null,
    leftOn: null,
    ...given,
  };
}

export const csv = (name: string, text: string) => ({
  name: `${name}.csv`,
  bytes: Buffer.from(text, 'utf8'),
});

export async function readTables(
  files: Parameters<typeof readSpreadsheets>[0],
): Promise<readonly SourceTable[]> {
  const tables = await readSpreadsheets(files);
  if (!tables.ok) throw new Error(tables.error.message);
  return tables.value;
}

export function plan(
  tables: readonly SourceTable[],
  context: ImportContext = CENTRE,
  options: ImportOptions = NO_ANSWERS,
): ImportPlan {
  const result = validateImport(tables, suggestMatches(tables), context, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The plan for CSV texts by kind, as files `assessors.csv`, `learners.csv`, `decisions.csv`. */
export async function planCsv(
  texts: Readonly<Record<string, string>>,
  context: ImportContext = CENTRE,
  options: ImportOptions = NO_ANSWERS,
): Promise<ImportPlan> {
  return plan(
    await readTables(Object.entries(texts).map(([name, text]) => csv(name, text))),
    context,
    options,
  );
}

/** What a test states about a problem: where, what, how bad. */
export const place = ({ sheet, row, column, value, code, severity }: ImportProblem) => ({
  sheet,
  row,
  column,
  value,
  code,
  severity,
});

/** The centre after a plan was written, as the database will give it back. */
export function afterImport(context: ImportContext, { additions }: ImportPlan): ImportContext {
  return {
    ...context,
    sites: [...context.sites, ...additions.sites],
    people: [...context.people, ...additions.assessors],
    learners: [
      ...context.learners.map((learner) => ({
        ...learner,
        registrations: [
          ...learner.registrations,
          ...additions.registrations.filter(({ learnerNumber }) => learnerNumber === learner.learnerNumber),
        ],
      })),
      ...additions.learners.map((learner) => ({
        ...learner,
        registrations: additions.registrations.filter(
          ({ learnerNumber }) => learnerNumber === learner.learnerNumber,
        ),
      })),
    ],
    decisions: new Map([
      ...context.decisions,
      ...additions.decisions.map(({ key, outcome }) => [key, outcome] as const),
    ]),
  };
}
