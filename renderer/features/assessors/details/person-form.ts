import type { IsoDate } from '../../../../shared/domain/calendar';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { proposeInitials, type Person, type Role } from '../../../../shared/domain/people';
import type { PersonFacts } from '../../../../shared/domain/rules/facts';
import type { PersonRow } from '../../../../shared/ipc/people';

/** The form's values: empty text where nothing is known. */
export interface PersonDraft {
  /** The version of the record that the form was made from; null for somebody new. */
  readonly base: string | null;
  readonly name: string;
  readonly initials: string;
  readonly number: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly qualificationsHeld: string;
  readonly isTrainee: boolean;
  readonly countersignatoryId: string | null;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly lastObservedOn: string | null;
  readonly lastStandardisedOn: string | null;
  readonly traineeUntil: string | null;
  readonly occupation: string;
  readonly isOccupationallyCompetent: boolean | null;
}

/** What every part of the form is given. */
export interface PersonPartProps {
  readonly draft: PersonDraft;
  readonly change: (changes: Partial<PersonDraft>) => void;
  /** The sentence for a field, once saving was tried. */
  readonly problem: (field: string) => string | undefined;
}

const NOBODY: PersonDraft = {
  base: null,
  name: '',
  initials: '',
  number: '',
  email: '',
  roles: ['assessor'],
  qualificationsHeld: '',
  isTrainee: false,
  countersignatoryId: null,
  joinedOn: null,
  leftOn: null,
  lastObservedOn: null,
  lastStandardisedOn: null,
  traineeUntil: null,
  occupation: '',
  isOccupationallyCompetent: null,
};

/** What the form starts from; null for somebody new. */
export const draftOf = (person: Person | null, version: string | null = null): PersonDraft =>
  person === null
    ? NOBODY
    : {
        base: version,
        name: person.name,
        initials: person.initials ?? '',
        number: person.number ?? '',
        email: person.email ?? '',
        roles: person.roles,
        qualificationsHeld: person.qualificationsHeld ?? '',
        isTrainee: person.isTrainee,
        countersignatoryId: person.countersignatoryId,
        joinedOn: person.joinedOn,
        leftOn: person.leftOn,
        lastObservedOn: person.lastObservedOn,
        lastStandardisedOn: person.lastStandardisedOn,
        traineeUntil: person.traineeUntil,
        occupation: person.occupation ?? '',
        isOccupationallyCompetent: person.isOccupationallyCompetent,
      };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent. */
export const personRequest = (draft: PersonDraft, id: string | null): RequestOf<'people.save'> => ({
  id,
  base: draft.base,
  name: draft.name,
  initials: orNull(draft.initials),
  number: orNull(draft.number),
  email: orNull(draft.email),
  roles: [...draft.roles],
  qualificationsHeld: orNull(draft.qualificationsHeld),
  isTrainee: draft.isTrainee,
  countersignatoryId: draft.isTrainee ? draft.countersignatoryId : null,
  joinedOn: draft.joinedOn,
  leftOn: draft.leftOn,
  lastObservedOn: draft.lastObservedOn,
  lastStandardisedOn: draft.lastStandardisedOn,
  traineeUntil: draft.isTrainee ? null : draft.traineeUntil,
  occupation: orNull(draft.occupation),
  isOccupationallyCompetent: draft.isOccupationallyCompetent,
});

/** The name as typed, with initials proposed for as long as nobody wrote others. */
export function withName(draft: PersonDraft, name: string): Partial<PersonDraft> {
  const untouched = draft.initials === '' || draft.initials === proposeInitials(draft.name);
  return untouched ? { name, initials: proposeInitials(name) } : { name };
}

/** Who may countersign for this person: somebody else, qualified, with a role at the centre (P5). */
export const countersignatories = (people: readonly PersonRow[], id: string | null): readonly PersonRow[] =>
  people.filter(
    (other) =>
      other.id !== id && !other.isTrainee && other.roles.some((role) => role !== 'EQA' && role !== 'witness'),
  );

/** The tick for trainee taken away: they qualified, as far as is known on the day of their newest award. */
export function trained(
  isTrainee: boolean,
  { traineeUntil }: PersonDraft,
  record: { readonly awards: readonly { readonly awardedOn: IsoDate | null }[] } | null,
): Partial<PersonDraft> {
  if (isTrainee) return { isTrainee };
  const awarded = record?.awards
    .map(({ awardedOn }) => awardedOn ?? '')
    .toSorted()
    .at(-1);
  return {
    isTrainee,
    traineeUntil: traineeUntil ?? (awarded === undefined || awarded === '' ? null : awarded),
  };
}

/** What the rules look at, with what is being typed in place of what is on record. */
export const factsAsTyped = (facts: PersonFacts, draft: PersonDraft): PersonFacts => ({
  ...facts,
  name: draft.name.trim() === '' ? facts.name : draft.name.trim(),
  roles: draft.roles,
  isTrainee: draft.isTrainee,
  traineeUntil: draft.traineeUntil,
  joinedOn: draft.joinedOn,
  leftOn: draft.leftOn,
  lastObservedOn: draft.lastObservedOn,
  lastStandardisedOn: draft.lastStandardisedOn,
});
