import { initialsKey } from './clean';
import type { KnownPerson } from './context';
import {
  dependsOn,
  ownCountersignatory,
  traineeAlone,
  traineeCountersignatory,
  unknownCountersignatory,
} from './findings';
import { openPeopleDirectory } from './people-directory';
import type { AssessorRow, SourcePlace } from './plan';
import { placeOf } from './rows';
import type { Candidate } from './rows';

/**
 * New assessors whose countersignatory is somebody qualified at the centre or in the file (P5). Refusing one
 * can refuse those who name them, so it repeats until nothing changes. Adds the refused to `rejected`.
 */
export function checkCountersignatories(
  fresh: readonly Candidate<AssessorRow>[],
  people: readonly KnownPerson[],
  rejected: Map<string, SourcePlace>,
  doubtful: ReadonlyMap<string, SourcePlace>,
): readonly AssessorRow[] {
  for (const { row, value } of fresh)
    if (value.isTrainee && value.countersignatory === null)
      row.report('countersignatory', traineeAlone(value.name));
  let remaining = fresh;
  for (;;) {
    const added = remaining.map(({ value }) => value);
    const directory = openPeopleDirectory(people, added, rejected, doubtful);
    const kept: Candidate<AssessorRow>[] = [];
    for (const candidate of remaining) {
      const { row, value } = candidate;
      const named = value.countersignatory;
      if (named === null) {
        kept.push(candidate);
        continue;
      }
      const found = directory.find(named);
      if (!found) row.report('countersignatory', unknownCountersignatory(named));
      else if (found.kind === 'rejected') row.report('countersignatory', dependsOn(named, found.place));
      else if (initialsKey(found.initials) === initialsKey(value.initials))
        row.report('countersignatory', ownCountersignatory(named));
      else if (found.isTrainee) row.report('countersignatory', traineeCountersignatory(named));
      else kept.push({ row, value: { ...value, countersignatory: found.initials } });
      if (row.failed()) rejected.set(initialsKey(value.initials), placeOf(row));
    }
    if (kept.length === remaining.length) return kept.map(({ value }) => value);
    remaining = kept;
  }
}
