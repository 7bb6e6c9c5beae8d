import type { IsoDate } from '../calendar';
import { initialsKey, nameKey } from './clean';
import type { KnownPerson } from './context';
import { memo } from './memo';
import type { AssessorRow, SourcePlace } from './plan';

/** Somebody whose initials a row may use. */
export interface Initialler {
  readonly kind: 'person';
  readonly initials: string;
  readonly name: string;
  readonly isTrainee: boolean;
  readonly leftOn: IsoDate | null;
}
/** The initials stand only in rows that cannot be imported. */
export interface RejectedRow {
  readonly kind: 'rejected';
  readonly place: SourcePlace;
}

export interface PeopleDirectory {
  /** By initials, or by full name where a sheet has names in their place; null when nobody fits. */
  readonly find: (text: string) => Initialler | RejectedRow | null;
}

/** `doubtful`: initials that the file gives to somebody else, so that nobody can say who is meant. */
export function openPeopleDirectory(
  people: readonly KnownPerson[],
  added: readonly AssessorRow[],
  rejected: ReadonlyMap<string, SourcePlace>,
  doubtful: ReadonlyMap<string, SourcePlace>,
): PeopleDirectory {
  const byInitials = new Map<string, Initialler>();
  const byName = new Map<string, Initialler | null>();
  const add = (person: Initialler): void => {
    byInitials.set(initialsKey(person.initials), person);
    // Two people of one name: the name says nothing.
    byName.set(nameKey(person.name), byName.has(nameKey(person.name)) ? null : person);
  };
  for (const { initials, name, isTrainee, leftOn } of people)
    if (initials !== null) add({ kind: 'person', initials, name, isTrainee, leftOn });
  for (const { initials, name, isTrainee, leftOn } of added)
    add({ kind: 'person', initials, name, isTrainee, leftOn });
  return {
    find: memo((text) => {
      const key = initialsKey(text);
      const inDoubt = doubtful.get(key);
      if (inDoubt) return { kind: 'rejected', place: inDoubt };
      const found = byInitials.get(key) ?? byName.get(nameKey(text));
      if (found) return found;
      const place = rejected.get(key);
      return place ? { kind: 'rejected', place } : null;
    }),
  };
}
