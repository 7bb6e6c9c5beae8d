import type { PersonFacts } from '../rules/facts';
import { compareWithCentre, reportSharedInitials } from './assessor-comparison';
import { readAssessor } from './assessor-row';
import type { AssessorRead } from './assessor-row';
import type { Catalogue } from './catalogue';
import { initialsKey } from './clean';
import type { ImportContext, KnownPerson } from './context';
import { checkCountersignatories } from './countersignatories';
import { dependsOn, duplicateRow } from './findings';
import { openPeopleDirectory } from './people-directory';
import type { PeopleDirectory } from './people-directory';
import { factsOfNew, factsWith } from './person-facts';
import type { AssessorRecords, AssessorRow, SourcePlace } from './plan';
import { recordsToAdd } from './records-to-add';
import { groupBy, placeOf } from './rows';
import type { Candidate } from './rows';
import type { Steps } from './steps';
import type { TableReader } from './table-reader';

export interface AssessorsFound {
  readonly added: readonly AssessorRow[];
  readonly records: AssessorRecords;
  readonly directory: PeopleDirectory;
  /** Everybody with initials, by them, as they will stand once the file is in. */
  readonly facts: ReadonlyMap<string, PersonFacts>;
}

/** The rows of one assessor that can be imported. */
interface Group {
  readonly person: KnownPerson | null;
  readonly rows: readonly Candidate<AssessorRead>[];
}

/**
 * Reads the assessors' sheets; null when stopped. Where two people share initials every row that has them is
 * refused, and so are decisions that use them: nobody could say whose they are.
 */
export function validateAssessors(
  tables: readonly TableReader[],
  context: ImportContext,
  catalogue: Catalogue,
  steps: Steps,
): AssessorsFound | null {
  const candidates: Candidate<AssessorRead>[] = [];
  const rejected = new Map<string, SourcePlace>();
  for (const table of tables)
    for (const source of table.table.rows) {
      if (!steps.next()) return null;
      const row = table.open(source);
      const value = readAssessor(row, context, catalogue);
      if (value) candidates.push({ row, value });
      const initials = row.text('initials');
      if (row.failed() && initials !== null) rejected.set(initialsKey(initials), placeOf(row));
    }

  const known = new Map(
    context.people.flatMap((person) =>
      person.initials === null ? [] : [[initialsKey(person.initials), person] as const],
    ),
  );
  const doubtful = new Map<string, SourcePlace>();
  const groups: Group[] = [];
  for (const [key, group] of groupBy(candidates, ({ value }) => initialsKey(value.assessor.initials))) {
    const person = known.get(key) ?? null;
    if (reportSharedInitials(group, person)) {
      for (const { row } of group) doubtful.set(key, placeOf(row));
      continue;
    }
    const rows = group.filter(({ row }) => !row.failed());
    if (person) for (const { row, value } of rows) compareWithCentre(row, value.assessor, person);
    groups.push({ person, rows });
  }
  const fresh = groups.flatMap(({ person, rows: [first] }) =>
    person || !first ? [] : [{ row: first.row, value: first.value.assessor }],
  );
  const added = checkCountersignatories(fresh, context.people, rejected, doubtful);
  return {
    added,
    ...gatherRecords(groups, added, context, catalogue),
    directory: openPeopleDirectory(context.people, added, rejected, doubtful),
  };
}

/** Everybody's records, and what the rules see of everybody. Rows that repeat another are named. */
function gatherRecords(
  groups: readonly Group[],
  added: readonly AssessorRow[],
  context: ImportContext,
  catalogue: Catalogue,
): Pick<AssessorsFound, 'records' | 'facts'> {
  const facts = new Map(
    context.people.flatMap((person) => (person.initials === null ? [] : [[person.initials, person.facts]])),
  );
  const all: AssessorRecords[] = [];
  for (const { person, rows } of groups) {
    const [first, ...others] = rows;
    if (!first) continue;
    const assessor = person
      ? null
      : (added.find(({ initials }) => initials === first.value.assessor.initials) ?? null);
    if (!person && !assessor) {
      for (const { row, value } of others) row.report('initials', dependsOn(value.assessor.name, first.row));
      continue;
    }
    const { name } = person ?? first.value.assessor;
    const initials = person?.initials ?? first.value.assessor.initials;
    const records = recordsToAdd(
      { initials, name, atCentre: person?.facts ?? null },
      rows.map(({ row, value }) => ({ row, value: value.records })),
      context.today,
    );
    all.push(records);
    const before = person?.facts ?? factsOfNew(first.value.assessor);
    facts.set(initials, factsWith(before, records, catalogue));
    if (person) continue;
    for (const { row } of others)
      if (!addsSomething(records, row)) row.report('initials', duplicateRow(name, first.row));
  }
  const records = {
    awards: all.flatMap(({ awards }) => awards),
    registrations: all.flatMap(({ registrations }) => registrations),
    competence: all.flatMap(({ competence }) => competence),
  };
  return { records, facts };
}

const addsSomething = (records: AssessorRecords, { sheet, row }: SourcePlace): boolean =>
  [...records.awards, ...records.registrations, ...records.competence].some(
    (place) => place.sheet === sheet && place.row === row,
  );
