import type { IsoDate } from '../calendar';
import type { PersonFacts } from '../rules/facts';
import type { RecordsRead } from './assessor-records';
import { codeKey, nameKey } from './clean';
import { competentFromToday, differsFromCentre } from './findings';
import type { AssessorRecords } from './plan';
import { placeOf } from './rows';
import type { Candidate } from './rows';

/** The assessor that some rows speak of. */
interface Subject {
  readonly initials: string;
  readonly name: string;
  /** Null: only the file knows them. */
  readonly atCentre: PersonFacts | null;
}

/** What the rows of one assessor add to what is on record: the first row to say a thing adds it. */
export function recordsToAdd(
  { initials, name, atCentre }: Subject,
  rows: readonly Candidate<RecordsRead>[],
  today: IsoDate,
): AssessorRecords {
  const awards = new Map<string, AssessorRecords['awards'][number]>();
  const registrations = new Map<string, AssessorRecords['registrations'][number]>();
  const competence = new Map<string, AssessorRecords['competence'][number]>();
  for (const { row, value } of rows) {
    const place = { ...placeOf(row), initials };
    for (const { award, state } of value.awards) {
      const known = atCentre?.awards.find((one) => nameKey(one.award) === nameKey(award));
      if (known && known.state !== state)
        row.report('qualificationsHeld', differsFromCentre(`${award} of ${name}`, state, known.state));
      else if (!known && awards.get(award)?.state !== 'held') awards.set(award, { ...place, award, state });
    }
    for (const { id, code } of isAssessor(row, name, value, atCentre) ? value.registeredFor : []) {
      const from = value.registeredOn ?? today;
      const known = atCentre?.registrations.find(
        (one) => one.qualificationId === id && one.role === 'assessor' && (one.to === null || from <= one.to),
      );
      if (known && known.from !== from)
        row.report(
          'registeredOn',
          differsFromCentre(`The registration of ${name} for ${code}`, from, known.from),
        );
      else if (!known && !registrations.has(code))
        registrations.set(code, { ...place, qualificationCode: code, registeredOn: from });
    }
    const from = value.competentSince ?? atCentre?.joinedOn ?? null;
    let isUndated = false;
    for (const { qualificationCode, unitCode, unit } of value.units) {
      const since = from ?? today;
      const known = atCentre?.competence.some(
        ({ unitId, to }) => unitId === unit.id && (to === null || since <= to),
      );
      const key = `${qualificationCode} ${codeKey(unitCode)}`;
      if (known === true || competence.has(key)) continue;
      isUndated ||= from === null;
      competence.set(key, { ...place, qualificationCode, unitCode, evidence: value.evidence, from: since });
    }
    if (isUndated) row.report('competentUnits', competentFromToday(name));
  }
  return {
    awards: [...awards.values()],
    registrations: [...registrations.values()],
    competence: [...competence.values()],
  };
}

/** Somebody at the centre without the role is not registered as an assessor before they have it. */
function isAssessor(
  row: Candidate<RecordsRead>['row'],
  name: string,
  { registeredFor }: RecordsRead,
  atCentre: PersonFacts | null,
): boolean {
  if (!atCentre || registeredFor.length === 0 || atCentre.roles.includes('assessor')) return true;
  row.report(
    'registeredFor',
    differsFromCentre(`The role of ${name}`, 'assessor', atCentre.roles.join(', ')),
  );
  return false;
}
