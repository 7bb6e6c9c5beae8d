import type { IsoDate } from '../../../shared/domain/calendar';
import { ROLES, type Role } from '../../../shared/domain/people';
import type { PersonRow } from '../../../shared/ipc/people';
import type { Option } from '../../ui/options';

export type Presence = 'here' | 'left' | 'all';

export interface PersonFilter {
  /** Part of a name, initials, number or qualification held. */
  readonly text: string;
  readonly role: Role | 'all';
  readonly presence: Presence;
}

export const NO_FILTER: PersonFilter = { text: '', role: 'all', presence: 'here' };

export const ROLE_OPTIONS: readonly Option<Role | 'all'>[] = [
  { value: 'all', label: 'all' },
  ...ROLES.map((role) => ({ value: role, label: role })),
];

export const PRESENCE_OPTIONS: readonly Option<Presence>[] = [
  { value: 'here', label: 'at the centre' },
  { value: 'left', label: 'who left' },
  { value: 'all', label: 'everybody' },
];

/** The last day at the centre is a day at the centre. */
export const hasLeft = ({ leftOn }: Pick<PersonRow, 'leftOn'>, today: IsoDate): boolean =>
  leftOn !== null && leftOn < today;

export function filterPeople(
  people: readonly PersonRow[],
  { text, role, presence }: PersonFilter,
  today: IsoDate,
): readonly PersonRow[] {
  const wanted = text.trim().toLocaleLowerCase('en-GB');
  return people.filter((person) => {
    const words = [person.name, person.initials, person.number, person.qualificationsHeld];
    return (
      (wanted === '' || words.some((word) => word?.toLocaleLowerCase('en-GB').includes(wanted) === true)) &&
      (role === 'all' || person.roles.includes(role)) &&
      (presence === 'all' || hasLeft(person, today) === (presence === 'left'))
    );
  });
}
