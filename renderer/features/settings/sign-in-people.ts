import type { Role } from '../../../shared/domain/people';
import type { PersonRow } from '../../../shared/ipc/people';

/** Who may be given a sign-in: those who plan, sample, or verify from outside. */
const SIGN_IN_ROLES: readonly Role[] = ['IQA', 'lead IQA', 'EQA'];

const byName = (a: PersonRow, b: PersonRow): number => a.name.localeCompare(b.name, 'en-GB');

/** Who signs in now, by name. */
export const whoSignsIn = (people: readonly PersonRow[]): readonly PersonRow[] =>
  people.filter(({ canSignIn }) => canSignIn).toSorted(byName);

/** Who could be given a sign-in: of a fitting role, still at the centre, and without one yet. */
export const whoCouldSignIn = (people: readonly PersonRow[], today: string): readonly PersonRow[] =>
  people
    .filter(
      ({ canSignIn, roles, leftOn }) =>
        !canSignIn &&
        roles.some((role) => SIGN_IN_ROLES.includes(role)) &&
        (leftOn === null || leftOn > today),
    )
    .toSorted(byName);
