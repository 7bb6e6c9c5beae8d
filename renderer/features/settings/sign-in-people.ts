import { maySignIn } from '../../../shared/domain/people';
import type { PersonRow } from '../../../shared/ipc/people';

const byName = (a: PersonRow, b: PersonRow): number => a.name.localeCompare(b.name, 'en-GB');

/** Who signs in now, by name. */
export const whoSignsIn = (people: readonly PersonRow[]): readonly PersonRow[] =>
  people.filter(({ canSignIn }) => canSignIn).toSorted(byName);

/** Who could be given a sign-in: of a fitting role, still at the centre, and without one yet. */
export const whoCouldSignIn = (people: readonly PersonRow[], today: string): readonly PersonRow[] =>
  people
    .filter(
      ({ canSignIn, roles, leftOn }) => !canSignIn && maySignIn(roles) && (leftOn === null || leftOn > today),
    )
    .toSorted(byName);
