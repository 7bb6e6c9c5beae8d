import * as z from 'zod';
import type { Person } from '../domain/people';
import { channel } from './channel';
import { id, isoDate, line, nothing, requiredLine } from './common';
import { roleSchema } from './session';

/** A person and the figures of the assessor tracking table, over all time. */
export interface PersonRow extends Person {
  readonly countersignatoryName: string | null;
  readonly caseload: number;
  readonly decisions: number;
  readonly sampled: number;
  readonly agreed: number;
  readonly actionRequired: number;
  readonly disagreed: number;
  readonly openActions: number;
  readonly canSignIn: boolean;
}

/** Without the risk: it is rated for itself, with its history (`risk.*`). */
export const savePerson = z.strictObject({
  /** Null adds somebody. */
  id: id.nullable(),
  /** The version of their record that the change was made from (`people.record`); null where somebody is added. */
  base: z.string().max(64).nullable(),
  name: requiredLine,
  initials: line.max(6, 'Use at most 6 characters.').nullable(),
  number: line.nullable(),
  email: z.email('Give an e-mail address such as name@example.org.').nullable(),
  roles: z.array(roleSchema).min(1, 'Choose at least one role.'),
  isTrainee: z.boolean(),
  countersignatoryId: id.nullable(),
  qualificationsHeld: line.nullable(),
  joinedOn: isoDate.nullable(),
  leftOn: isoDate.nullable(),
  lastObservedOn: isoDate.nullable(),
  lastStandardisedOn: isoDate.nullable(),
  traineeUntil: isoDate.nullable(),
  occupation: line.nullable(),
  isOccupationallyCompetent: z.boolean().nullable(),
});
export type SavePerson = z.infer<typeof savePerson>;

export interface SearchHit {
  readonly kind: 'learner' | 'assessor' | 'unit' | 'plan' | 'report' | 'case';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Where a unit's qualification or the like is needed to open it. */
  readonly parentId: string | null;
}

export const peopleChannels = {
  'people.list': channel<readonly PersonRow[]>()(nothing),
  'people.save': channel<{ readonly id: string; readonly version: string }>()(savePerson, [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'trainee-until-needed',
    'initials-taken',
    'initials-needed',
    'countersignatory-needed',
    'dates',
    'sign-in-role',
  ]),
  'search.query': channel<readonly SearchHit[]>()(z.strictObject({ text: line })),
} as const;
