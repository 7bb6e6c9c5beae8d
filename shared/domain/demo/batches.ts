import { addDays, type IsoDate, type IsoTime } from '../calendar';
import { decisionKey } from '../import/decision-key';
import type { AssessorRow, ImportAdditions } from '../import/plan';
import type { DemoDecision } from './decisions';
import type { DemoLearner } from './learners';
import type { DemoAssessor } from './staff';

/** One spreadsheet as it came in. */
export interface DemoImport {
  readonly at: IsoTime;
  readonly fileName: string;
  readonly additions: ImportAdditions;
}

interface Everything {
  readonly setUpOn: IsoDate;
  readonly today: IsoDate;
  readonly assessors: readonly DemoAssessor[];
  readonly learners: readonly DemoLearner[];
  readonly decisions: readonly DemoDecision[];
}

/** One spreadsheet a month, on its first day, with what had come up since; the last one today. */
export function importBatches(everything: Everything): readonly DemoImport[] {
  const { setUpOn, today } = everything;
  const batches: DemoImport[] = [];
  let after: IsoDate | null = null;
  for (let day = nextMonth(setUpOn); ; day = nextMonth(day)) {
    const upTo: IsoDate = day < today ? day : today;
    batches.push({
      at: `${upTo}T${upTo === today ? '00:05' : '16:30'}:00.000Z`,
      fileName: `decisions ${addDays(upTo, -1).slice(0, 7)}.xlsx`,
      additions: between(everything, after, upTo),
    });
    if (upTo === today) return batches;
    after = upTo;
  }
}

const nextMonth = (date: IsoDate): IsoDate => `${addDays(`${date.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;

/** What happened on or after `after` (null: ever) and before `until`. */
function between(
  { assessors, learners, decisions }: Everything,
  after: IsoDate | null,
  until: IsoDate,
): ImportAdditions {
  const within = (date: IsoDate | null): boolean => {
    const day = date ?? '';
    return (after === null || day >= after) && day < until;
  };
  const numbered =
    <Row>(sheet: string) =>
    (row: Row, index: number) => ({ ...row, sheet, row: index + 2 });
  const registered = learners.flatMap(({ number, registrations }) =>
    registrations
      .filter(({ registeredOn }) => within(registeredOn))
      .map((registration) => ({
        learnerNumber: number,
        qualificationCode: registration.qualificationCode,
        registeredOn: registration.registeredOn,
        registrationNumber: registration.number,
      })),
  );
  return {
    sites: [],
    assessors: assessors
      .filter(({ joinedOn }) => within(joinedOn))
      .map(assessorRow)
      .map(numbered('Assessors')),
    learners: learners
      .filter(({ registrations: [first] }) => first !== undefined && within(first.registeredOn))
      .map(({ number, name, uln, bornOn, site, cohort }) => ({
        learnerNumber: number,
        name,
        uln,
        dateOfBirth: bornOn,
        site,
        cohort,
      }))
      .map(numbered('Learners')),
    registrations: registered.map(numbered('Learners')),
    decisions: decisions
      .filter(({ date, countersignedOn }) => within(countersignedOn ?? date))
      .map((decision) => ({ ...decision, key: decisionKey(decision) }))
      .map(numbered('Decisions')),
  };
}

const assessorRow = ({
  site: _site,
  groups: _groups,
  practice: _practice,
  roles: _roles,
  ...person
}: DemoAssessor): Omit<AssessorRow, 'sheet' | 'row'> => person;
