import * as z from 'zod';
import { ROLES, type Person, type RiskRating, type Role } from '../../shared/domain/people';
import { query, queryValue } from './query';
import { defineTable } from './table';

export interface PersonTableRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly number: string | null;
  readonly email: string | null;
  /** Roles as a JSON list. */
  readonly roles: string;
  readonly is_trainee: number;
  readonly countersignatory_id: string | null;
  readonly qualifications_held: string | null;
  readonly risk: RiskRating | null;
  readonly risk_reason: string | null;
  readonly joined_on: string | null;
  readonly left_on: string | null;
  readonly last_observed_on: string | null;
  readonly last_standardised_on: string | null;
  readonly device_id: string;
  readonly risk_review_on: string | null;
  readonly trainee_until: string | null;
  readonly occupation: string | null;
  readonly occupationally_competent: number | null;
}

export const personTable = defineTable<PersonTableRow>({
  name: 'person',
  columns: [
    'id',
    'name',
    'initials',
    'number',
    'email',
    'roles',
    'is_trainee',
    'countersignatory_id',
    'qualifications_held',
    'risk',
    'risk_reason',
    'joined_on',
    'left_on',
    'last_observed_on',
    'last_standardised_on',
    'device_id',
    'risk_review_on',
    'trainee_until',
    'occupation',
    'occupationally_competent',
  ],
});

const rolesSchema = z.array(z.enum(ROLES));

export const rolesFrom = (json: string): readonly Role[] => rolesSchema.parse(JSON.parse(json));

export const personFrom = (row: PersonTableRow): Person => ({
  id: row.id,
  name: row.name,
  initials: row.initials,
  number: row.number,
  email: row.email,
  roles: rolesFrom(row.roles),
  isTrainee: row.is_trainee === 1,
  countersignatoryId: row.countersignatory_id,
  qualificationsHeld: row.qualifications_held,
  risk: row.risk,
  riskReason: row.risk_reason,
  joinedOn: row.joined_on,
  leftOn: row.left_on,
  lastObservedOn: row.last_observed_on,
  lastStandardisedOn: row.last_standardised_on,
  riskReviewOn: row.risk_review_on,
  traineeUntil: row.trainee_until,
  occupation: row.occupation,
  isOccupationallyCompetent:
    row.occupationally_competent === null ? null : row.occupationally_competent === 1,
});

export const personRowOf = (person: Person, deviceId: string): PersonTableRow => ({
  id: person.id,
  name: person.name,
  initials: person.initials,
  number: person.number,
  email: person.email,
  roles: JSON.stringify(person.roles),
  is_trainee: person.isTrainee ? 1 : 0,
  countersignatory_id: person.countersignatoryId,
  qualifications_held: person.qualificationsHeld,
  risk: person.risk,
  risk_reason: person.riskReason,
  joined_on: person.joinedOn,
  left_on: person.leftOn,
  last_observed_on: person.lastObservedOn,
  last_standardised_on: person.lastStandardisedOn,
  device_id: deviceId,
  risk_review_on: person.riskReviewOn,
  trainee_until: person.traineeUntil,
  occupation: person.occupation,
  occupationally_competent:
    person.isOccupationallyCompetent === null ? null : person.isOccupationallyCompetent ? 1 : 0,
});

export const people = query<[], PersonTableRow>('SELECT * FROM person ORDER BY name COLLATE NOCASE, id');
export const personById = query<[id: string], PersonTableRow>('SELECT * FROM person WHERE id = ?');
/** Without regard to case, as the schema has it. */
export const personWithInitials = query<[initials: string], { readonly id: string; readonly name: string }>(
  'SELECT id, name FROM person WHERE initials = ?',
);
/** A trainee who names this person as countersignatory. */
export const traineeOf = queryValue<[id: string], string>(
  'SELECT name FROM person WHERE countersignatory_id = ? AND is_trainee = 1 LIMIT 1',
);
/** Who assessed anything here: of everybody, or of one person where an id is given. */
export const peopleWhoDecided = queryValue<[{ readonly personId: string | null }], string>(`
  SELECT p.id FROM person p WHERE (:personId IS NULL OR p.id = :personId)
    AND EXISTS (SELECT 1 FROM decision d WHERE d.assessor_id = p.id)`);
