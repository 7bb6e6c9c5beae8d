import { readSpreadsheets } from '../../../electron/importers/spreadsheet/read-spreadsheets';
import { NO_ANSWERS } from '../../../shared/domain/import/context';
import { openCatalogue } from '../../../shared/domain/import/catalogue';
import { initialsKey } from '../../../shared/domain/import/clean';
import type {
  ImportContext,
  ImportOptions,
  KnownPerson,
  KnownUnit,
} from '../../../shared/domain/import/context';
import { suggestMatches } from '../../../shared/domain/import/matching';
import { factsOfNew, factsWith } from '../../../shared/domain/import/person-facts';
import { NO_RECORDS } from '../../../shared/domain/import/plan';
import type { AssessorRecords, ImportPlan, ImportProblem } from '../../../shared/domain/import/plan';
import type { SourceTable } from '../../../shared/domain/import/source';
import { validateImport } from '../../../shared/domain/import/validate';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import { COMMON } from '../rules/packs';

const unit = (code: string, given: Partial<KnownUnit> = {}): KnownUnit => ({
  id: code,
  code,
  reference: null,
  title: `Unit ${code}`,
  level: 2,
  credit: 4,
  glh: 20,
  methods: null,
  observationsRequired: null,
  simulation: null,
  outcomes: [],
  ...given,
});

/** UBU19 is assessed by observation alone and forbids simulation; CSPD2 has a minimum age. */
const QUALIFICATIONS: ImportContext['qualifications'] = [
  {
    id: 'CS2D1',
    title: 'Level 2 Diploma',
    code: 'CS2D1',
    number: '601/4882/2',
    minimumAge: null,
    rules: [{ from: '1900-01-01', pack: COMMON }],
    units: [
      unit('UBU19', {
        reference: 'A/506/2130',
        methods: { questionPapers: 0, observation: true, portfolio: false },
        simulation: 'not allowed',
      }),
      unit('UBU20'),
      unit('SHARED'),
    ],
  },
  {
    id: 'CSPD2',
    title: 'Level 2 Other Diploma',
    code: 'CSPD2',
    number: '603/0000/0',
    minimumAge: 16,
    rules: [{ from: '1900-01-01', pack: COMMON }],
    units: [unit('CPR1'), unit('SHARED', { id: 'SHARED of CSPD2' })],
  },
];

/** An assessor against whom no rule of people has anything, in either qualification. */
export const wellKept = ({
  name,
  initials,
  isTrainee,
  joinedOn,
  leftOn,
}: Omit<KnownPerson, 'facts'>): PersonFacts => ({
  id: name,
  name,
  initials,
  roles: ['assessor'],
  isTrainee,
  traineeUntil: null,
  countersignatoryId: null,
  joinedOn,
  leftOn,
  awards: [{ award: 'A1', state: 'held', awardedOn: null, targetOn: null }],
  qualificationsInWords: null,
  agreements: [],
  registrations: QUALIFICATIONS.map(({ id }) => ({
    qualificationId: id,
    role: 'assessor' as const,
    from: '2020-01-06',
    to: null,
  })),
  competence: QUALIFICATIONS.flatMap(({ units }) => units).map(({ id }) => ({
    unitId: id,
    from: '2020-01-06',
    to: null,
  })),
  lastObservedOn: null,
  lastStandardisedOn: null,
  cpdMinutes: 0,
  hasDecided: true,
});

/** An invented centre with two qualifications. ULNs have right check digits. */
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
      registrations: [
        {
          qualificationCode: 'CS2D1',
          registeredOn: '2026-01-05',
          registrationNumber: 'R1',
          claimedOn: null,
        },
      ],
    },
  ],
  qualifications: QUALIFICATIONS,
  sites: ['Northgate', 'Harbour Street'],
  decisions: new Map(),
};

function person(given: Partial<KnownPerson>): KnownPerson {
  const row = {
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
  return { ...row, facts: given.facts ?? wellKept(row) };
}

/** The centre with other facts about its people. */
export const withFacts = (
  change: (facts: PersonFacts) => Partial<PersonFacts>,
  context: ImportContext = CENTRE,
): ImportContext => ({
  ...context,
  people: context.people.map((one) => ({ ...one, facts: { ...one.facts, ...change(one.facts) } })),
});

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

const registeredBy = ({ registrations }: ImportPlan['additions'], learner: string) =>
  registrations
    .filter(({ learnerNumber }) => learnerNumber === learner)
    .map((row) => ({ ...row, claimedOn: null }));

/** The centre after a plan was written, as the database will give it back. */
export function afterImport(context: ImportContext, { additions }: ImportPlan): ImportContext {
  const catalogue = openCatalogue(context.qualifications);
  const withRecords = (facts: PersonFacts): PersonFacts =>
    factsWith(facts, recordsOf(additions.records ?? NO_RECORDS, facts.initials ?? ''), catalogue);
  return {
    ...context,
    sites: [...context.sites, ...additions.sites],
    people: [
      ...context.people.map((one) => ({ ...one, facts: withRecords(one.facts) })),
      ...additions.assessors.map((row) => ({ ...row, facts: withRecords(factsOfNew(row)) })),
    ],
    learners: [
      ...context.learners.map((learner) => ({
        ...learner,
        registrations: [...learner.registrations, ...registeredBy(additions, learner.learnerNumber)],
      })),
      ...additions.learners.map((learner) => ({
        ...learner,
        registrations: registeredBy(additions, learner.learnerNumber),
      })),
    ],
    decisions: new Map([
      ...context.decisions,
      ...additions.decisions.map(({ key, outcome }) => [key, outcome] as const),
    ]),
  };
}

function recordsOf(records: AssessorRecords, initials: string): AssessorRecords {
  const mine = (row: { readonly initials: string }): boolean =>
    initialsKey(row.initials) === initialsKey(initials);
  return {
    awards: records.awards.filter(mine),
    registrations: records.registrations.filter(mine),
    competence: records.competence.filter(mine),
  };
}
