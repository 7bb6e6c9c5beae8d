import * as z from 'zod';
import type { IsoDate } from '../../shared/domain/calendar';
import type { PersonFacts } from '../../shared/domain/rules/facts';
import { addMonths } from '../../shared/domain/rules/months';
import { agreements } from '../database/agreements';
import { competenceFor } from '../database/competence';
import type { ReadableDatabase } from '../database/connection';
import { cpdMinutes } from '../database/cpd';
import { people, peopleWhoDecided, personById, rolesFrom, type PersonTableRow } from '../database/people';
import { awardsFor } from '../database/person-awards';
import { personRegistrationsFor } from '../database/person-registrations';

const waives = z.array(z.enum(['assessor', 'IQA']));
const ids = z.array(z.string());

/** Everybody at the centre as the rules look at them on a day, by name. A fixed number of queries. */
export const personFactsOf = (db: ReadableDatabase, day: IsoDate): readonly PersonFacts[] => {
  const factsOf = gather(db, day, null);
  return people.all(db).map(factsOf);
};

/** One person as the rules look at them on a day. */
export function personFactsById(db: ReadableDatabase, id: string, day: IsoDate): PersonFacts | undefined {
  const row = personById.get(db, id);
  return row && gather(db, day, id)(row);
}

/** The day twelve months before: CPD after it counts. */
export const yearBefore = (day: IsoDate): IsoDate => addMonths(day, -12);

function gather(db: ReadableDatabase, day: IsoDate, personId: string | null) {
  const awards = grouped(awardsFor.all(db, { personId }));
  const registrations = grouped(personRegistrationsFor.all(db, { personId }));
  const competence = grouped(competenceFor.all(db, { personId }));
  const minutes = grouped(cpdMinutes.all(db, { personId, after: yearBefore(day), until: day }));
  const decided = new Set(peopleWhoDecided.all(db, { personId }));
  const waivers = agreements.all(db).map((row) => ({
    facts: {
      reference: `${row.employer}, ${row.reference}`,
      waives: waives.parse(JSON.parse(row.waives)),
      qualificationId: row.qualification_id,
      from: row.valid_from,
      to: row.valid_to,
    },
    people: ids.parse(JSON.parse(row.person_ids)),
  }));
  return (row: PersonTableRow): PersonFacts => ({
    id: row.id,
    name: row.name,
    initials: row.initials,
    roles: rolesFrom(row.roles),
    isTrainee: row.is_trainee === 1,
    traineeUntil: row.trainee_until,
    countersignatoryId: row.countersignatory_id,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    awards: (awards.get(row.id) ?? []).map(({ award, state, awarded_on, target_on }) => ({
      award,
      state,
      awardedOn: awarded_on,
      targetOn: target_on,
    })),
    qualificationsInWords: row.qualifications_held,
    agreements: waivers
      .filter((waiver) => waiver.people.length === 0 || waiver.people.includes(row.id))
      .map(({ facts }) => facts),
    registrations: (registrations.get(row.id) ?? []).map((registration) => ({
      qualificationId: registration.qualification_id,
      role: registration.role,
      from: registration.registered_on,
      to: registration.ended_on,
    })),
    competence: (competence.get(row.id) ?? []).map(({ unit_id, valid_from, valid_to }) => ({
      unitId: unit_id,
      from: valid_from,
      to: valid_to,
    })),
    lastObservedOn: row.last_observed_on,
    lastStandardisedOn: row.last_standardised_on,
    cpdMinutes: minutes.get(row.id)?.[0]?.minutes ?? 0,
    hasDecided: decided.has(row.id),
  });
}

export function grouped<Row extends { readonly person_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.person_id);
    if (group) group.push(row);
    else groups.set(row.person_id, [row]);
  }
  return groups;
}
