import type { IsoDate } from '../calendar';
import { LEARNER_NEEDS_AT_MOST, NEED_LENGTH } from '../learner';
import { badUln, futureDate } from './cell-findings';
import type { Catalogue } from './catalogue';
import { codeKey } from './clean';
import type { ImportContext, KnownLearner } from './context';
import { differsFromCentre, learnerDiffers, otherName, placeText, tooManyNeeds, ulnTaken } from './findings';
import { openLearnerDirectory, registrationKey } from './learner-directory';
import type { LearnerDirectory, RejectedLearners } from './learner-directory';
import type { LearnerRow, RegistrationRow } from './plan';
import { checkRegistrations, readRegistration } from './registrations';
import { groupBy, placeOf, readFullName, sameName } from './rows';
import type { Candidate, LearnerCandidate } from './rows';
import type { SiteBook } from './site-book';
import type { Steps } from './steps';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';
import type { TableReader } from './table-reader';
import { readUln } from './uln';

export interface LearnersFound {
  readonly added: readonly LearnerRow[];
  readonly registrations: readonly RegistrationRow[];
  readonly directory: LearnerDirectory;
}

const keyOf = ({ value }: Candidate<LearnerCandidate>): string => codeKey(value.learner.learnerNumber);

/** Reads the learners' sheets; null when stopped. A number that two names share is refused in every row. */
export function validateLearners(
  tables: readonly TableReader[],
  context: ImportContext,
  catalogue: Catalogue,
  sites: SiteBook,
  steps: Steps,
): LearnersFound | null {
  const candidates: Candidate<LearnerCandidate>[] = [];
  const rejected: RejectedLearners = { learners: new Map(), doubtful: new Map(), registrations: new Map() };
  for (const table of tables)
    for (const source of table.table.rows) {
      if (!steps.next()) return null;
      const row = table.open(source);
      const learner = readLearner(row, context.today, sites);
      const registration = readRegistration(row, learner?.learnerNumber ?? '', context.today, catalogue);
      if (learner) candidates.push({ row, value: { learner, registration } });
      else rejected.learners.set(codeKey(row.text('learnerNumber') ?? row.text('uln') ?? ''), placeOf(row));
    }

  const known = new Map(context.learners.map((learner) => [codeKey(learner.learnerNumber), learner]));
  const groups = groupBy(candidates, keyOf);
  for (const [key, group] of groups)
    if (reportOtherNames(group, known.get(key) ?? null))
      for (const { row } of group) rejected.doubtful.set(key, placeOf(row));
  reportSharedUlns(candidates, context.learners);

  const added: LearnerRow[] = [];
  const registrations: RegistrationRow[] = [];
  for (const [key, group] of groups) {
    const atCentre = known.get(key) ?? null;
    for (const field of ['uln', 'dateOfBirth'] as const) reportDifferent(group, field);
    registrations.push(...checkRegistrations(group, atCentre, catalogue));
    const good = group.filter(({ row }) => !row.failed());
    if (atCentre) for (const candidate of good) compareWithCentre(candidate, atCentre);
    else if (good.length > 0) added.push(merge(good.map(({ value }) => value.learner)));
    for (const { row, value } of group) {
      if (!row.failed()) continue;
      const { learnerNumber, uln } = value.learner;
      rejected.learners.set(key, placeOf(row));
      if (uln !== null) rejected.learners.set(uln, placeOf(row));
      if (value.registration)
        rejected.registrations.set(
          registrationKey(learnerNumber, value.registration.qualificationCode),
          placeOf(row),
        );
    }
  }
  return {
    added,
    registrations,
    directory: openLearnerDirectory(context.learners, added, registrations, rejected),
  };
}

function readLearner(row: RowReader, today: IsoDate, sites: SiteBook): LearnerRow | null {
  const name = readFullName(row, 'learners');
  const learnerNumber = row.required('learnerNumber');
  const ulnText = row.text('uln');
  const uln = ulnText === null ? null : readUln(ulnText);
  if (uln?.kind === 'invalid') row.report('uln', badUln(ulnText ?? '', uln.problem));
  const dateOfBirth = row.date('dateOfBirth');
  if (dateOfBirth !== null && dateOfBirth > today)
    row.report('dateOfBirth', futureDate(labelOf('learners', 'dateOfBirth'), dateOfBirth));
  const site = sites.read(row);
  if (name === null || learnerNumber === null) return null;
  return {
    ...placeOf(row),
    learnerNumber,
    name,
    uln: uln?.kind === 'uln' ? uln.uln : null,
    dateOfBirth,
    site,
    cohort: row.text('cohort'),
    workplace: row.text('workplace'),
    needs: readNeeds(row),
  };
}

/** What the learner needs, as the learner's record keeps it: some words each, none twice. */
function readNeeds(row: RowReader): readonly string[] {
  const words = (row.text('needs') ?? '').split(/[;,]/).map((need) => need.trim());
  const needs = [...new Set(words.filter((need) => need !== ''))];
  if (needs.length > LEARNER_NEEDS_AT_MOST || needs.some((need) => need.length > NEED_LENGTH))
    row.report('needs', tooManyNeeds());
  return needs;
}

function reportOtherNames(
  group: readonly Candidate<LearnerCandidate>[],
  atCentre: KnownLearner | null,
): boolean {
  let found = false;
  for (const { row, value } of group) {
    const { learnerNumber, name } = value.learner;
    const other = group.find((candidate) => !sameName(candidate.value.learner.name, name));
    if (atCentre && !sameName(atCentre.name, name))
      row.report('learnerNumber', otherName(learnerNumber, atCentre.name, 'at the centre'));
    else if (other)
      row.report('learnerNumber', otherName(learnerNumber, other.value.learner.name, placeText(other.row)));
    else continue;
    found = true;
  }
  return found;
}

function reportSharedUlns(
  candidates: readonly Candidate<LearnerCandidate>[],
  known: readonly KnownLearner[],
): void {
  const atCentre = new Map(
    known.flatMap(({ uln, learnerNumber }) => (uln === null ? [] : [[uln, learnerNumber]])),
  );
  const withUln = candidates.filter(({ value }) => value.learner.uln !== null);
  for (const [uln, group] of groupBy(withUln, ({ value }) => value.learner.uln ?? ''))
    for (const { row, value } of group) {
      const mine = codeKey(value.learner.learnerNumber);
      const numbers = [atCentre.get(uln), ...group.map((one) => one.value.learner.learnerNumber)];
      const other = numbers.find((number) => number !== undefined && codeKey(number) !== mine);
      if (other !== undefined) row.report('uln', ulnTaken(uln, other));
    }
}

function reportDifferent(group: readonly Candidate<LearnerCandidate>[], field: 'uln' | 'dateOfBirth'): void {
  const values = new Set(group.map(({ value }) => value.learner[field]).filter((value) => value !== null));
  if (values.size < 2) return;
  for (const { row, value } of group)
    row.report(field, learnerDiffers(labelOf('learners', field), value.learner.learnerNumber));
}

function compareWithCentre({ row, value }: Candidate<LearnerCandidate>, atCentre: KnownLearner): void {
  for (const field of ['uln', 'dateOfBirth', 'site'] as const) {
    const inFile = value.learner[field];
    if (inFile !== null && inFile !== atCentre[field])
      row.report(
        field,
        differsFromCentre(`“${labelOf('learners', field)}” of ${atCentre.name}`, inFile, atCentre[field]),
      );
  }
}

/** The first row stands; later ones fill what it leaves empty. */
function merge(rows: readonly LearnerRow[]): LearnerRow {
  const [first, ...others] = rows;
  if (!first) throw new Error('a learner without a row');
  return others.reduce<LearnerRow>(
    (so, next) => ({
      ...so,
      uln: so.uln ?? next.uln,
      dateOfBirth: so.dateOfBirth ?? next.dateOfBirth,
      site: so.site ?? next.site,
      cohort: so.cohort ?? next.cohort,
      workplace: so.workplace ?? next.workplace ?? null,
      needs: so.needs && so.needs.length > 0 ? so.needs : (next.needs ?? []),
    }),
    first,
  );
}
