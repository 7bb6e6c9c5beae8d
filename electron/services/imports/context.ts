import type { IsoDate } from '../../../shared/domain/calendar';
import type { ImportContext, KnownRegistration } from '../../../shared/domain/import/context';
import { standingClaims } from '../../database/claims';
import type { ReadableDatabase } from '../../database/connection';
import { decisionKeys } from '../../database/decisions';
import { allLearners } from '../../database/learners';
import { people, personFrom } from '../../database/people';
import { allQualifications } from '../../database/qualifications';
import { allRegistrations } from '../../database/registrations';
import { sites } from '../../database/sites';
import { allUnits } from '../../database/units';
import { personFactsOf } from '../person-facts';
import { unitFacts } from '../unit-records/unit';
import { rulesOverTime } from './rules-over-time';

/** What the centre already holds, as validation compares it with a file. */
export function importContext(db: ReadableDatabase, today: IsoDate): ImportContext {
  const registrations = new Map<string, KnownRegistration[]>();
  const claims = new Map(standingClaims.all(db).map((row) => [row.registration_id, row.claimed_on]));
  for (const { id, learner_id, code, registered_on, number } of allRegistrations.iterate(db)) {
    const list = registrations.get(learner_id) ?? [];
    list.push({
      qualificationCode: code,
      registeredOn: registered_on,
      registrationNumber: number,
      claimedOn: claims.get(id) ?? null,
    });
    registrations.set(learner_id, list);
  }
  const units = allUnits.all(db);
  const decisions = new Map<string, 'met' | 'not yet met'>();
  for (const { natural_key, outcome } of decisionKeys.iterate(db)) decisions.set(natural_key, outcome);
  return {
    today,
    people: peopleWithFacts(db, today),
    learners: allLearners.all(db).map((row) => ({
      learnerNumber: row.number,
      name: row.name,
      uln: row.uln,
      dateOfBirth: row.born_on,
      site: row.site,
      registrations: registrations.get(row.id) ?? [],
    })),
    qualifications: allQualifications.all(db).map((row) => ({
      code: row.code,
      number: row.number,
      minimumAge: row.minimum_age,
      id: row.id,
      title: row.title,
      units: units
        .filter(({ qualification_id }) => qualification_id === row.id)
        .map(({ id, reference }) => ({ ...unitFacts(db, id, []), reference })),
      rules: rulesOverTime(db, row.id),
    })),
    sites: sites.all(db).map(({ name }) => name),
    decisions,
  };
}

function peopleWithFacts(db: ReadableDatabase, today: IsoDate): ImportContext['people'] {
  const facts = new Map(personFactsOf(db, today).map((each) => [each.id, each]));
  return people.all(db).flatMap((row) => {
    const known = facts.get(row.id);
    return known ? [{ ...personFrom(row), facts: known }] : [];
  });
}
