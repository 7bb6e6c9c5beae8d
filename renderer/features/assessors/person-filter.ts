import type { IsoDate } from '../../../shared/domain/calendar';
import { ROLES, type Role } from '../../../shared/domain/people';
import type { TrackingRow } from '../../../shared/domain/tracking/tracking-row';
import type { Option } from '../../ui/options';

export type Presence = 'here' | 'left' | 'all';
export type Marked = 'all' | 'marked';

export interface PersonFilter {
  /** Part of a name, initials, number or qualification held. */
  readonly text: string;
  readonly role: Role | 'all';
  readonly presence: Presence;
  /** Everybody, or who has a cell that breaks a rule. */
  readonly marked: Marked;
}

export const NO_FILTER: PersonFilter = { text: '', role: 'all', presence: 'here', marked: 'all' };

export const ROLE_OPTIONS: readonly Option<Role | 'all'>[] = [
  { value: 'all', label: 'all' },
  ...ROLES.map((role) => ({ value: role, label: role })),
];

export const PRESENCE_OPTIONS: readonly Option<Presence>[] = [
  { value: 'here', label: 'at the centre' },
  { value: 'left', label: 'who left' },
  { value: 'all', label: 'everybody' },
];

export const MARKED_OPTIONS: readonly Option<Marked>[] = [
  { value: 'all', label: 'all' },
  { value: 'marked', label: 'broken' },
];

/** The last day at the centre is a day at the centre. */
export const hasLeft = ({ leftOn }: Pick<TrackingRow, 'leftOn'>, today: IsoDate): boolean =>
  leftOn !== null && leftOn < today;

export function filterPeople(
  people: readonly TrackingRow[],
  { text, role, presence, marked }: PersonFilter,
  today: IsoDate,
): readonly TrackingRow[] {
  const wanted = text.trim().toLocaleLowerCase('en-GB');
  return people.filter((person) => {
    const words = [
      person.name,
      person.initials,
      person.number,
      person.qualificationsInWords,
      ...person.awards.map(({ award }) => award),
    ];
    return (
      (wanted === '' || words.some((word) => word?.toLocaleLowerCase('en-GB').includes(wanted) === true)) &&
      (role === 'all' || person.roles.includes(role)) &&
      (presence === 'all' || hasLeft(person, today) === (presence === 'left')) &&
      (marked === 'all' || person.findings.length > 0)
    );
  });
}

const labelOf = <Value extends string>(options: readonly Option<Value>[], value: Value): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** Whom the table shows, printed with an export. */
export const filterPeopleWords = ({ text, role, presence, marked }: PersonFilter): string =>
  [
    `People: ${labelOf(PRESENCE_OPTIONS, presence)}; role: ${role}`,
    ...(marked === 'marked' ? ['only who has a cell that breaks a rule'] : []),
    ...(text.trim() === '' ? [] : [`found by “${text.trim()}”`]),
  ].join('; ') + '.';
