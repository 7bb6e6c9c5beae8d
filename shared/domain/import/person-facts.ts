import type { PersonFacts } from '../rules/facts';
import type { Catalogue } from './catalogue';
import type { AssessorRecords, AssessorRow } from './plan';

/** An assessor whom only the file knows, before what it says of their awards is added. */
export const factsOfNew = (row: AssessorRow): PersonFacts => ({
  id: `new ${row.initials}`,
  name: row.name,
  initials: row.initials,
  roles: ['assessor'],
  isTrainee: row.isTrainee,
  traineeUntil: null,
  countersignatoryId: null,
  joinedOn: row.joinedOn,
  leftOn: row.leftOn,
  awards: [],
  qualificationsInWords: row.qualificationsHeld,
  agreements: [],
  registrations: [],
  competence: [],
  lastObservedOn: row.lastObservedOn,
  lastStandardisedOn: row.lastStandardisedOn,
  cpdMinutes: 0,
  hasDecided: true,
});

/** The same person once the file’s records are theirs. */
export function factsWith(facts: PersonFacts, records: AssessorRecords, catalogue: Catalogue): PersonFacts {
  return {
    ...facts,
    awards: [
      ...facts.awards,
      ...records.awards.map(({ award, state }) => ({ award, state, awardedOn: null, targetOn: null })),
    ],
    registrations: [
      ...facts.registrations,
      ...records.registrations.map(({ qualificationCode, registeredOn }) => ({
        qualificationId: catalogue.qualification(qualificationCode)?.id ?? '',
        role: 'assessor' as const,
        from: registeredOn,
        to: null,
      })),
    ],
    competence: [
      ...facts.competence,
      ...records.competence.map(({ qualificationCode, unitCode, from }) => ({
        unitId: catalogue.unitIn(qualificationCode, unitCode)?.id ?? '',
        from,
        to: null,
      })),
    ],
  };
}
