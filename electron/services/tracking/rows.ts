import type { IsoDate } from '../../../shared/domain/calendar';
import type { Person } from '../../../shared/domain/people';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { TrackingRow } from '../../../shared/domain/tracking/tracking-row';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { people, personFrom } from '../../database/people';
import { allQualifications } from '../../database/qualifications';
import {
  assessorFigures,
  daysToSample,
  openActionFigures,
  peopleWithSignature,
  sampleFigures,
} from '../../database/tracking';
import type { CentreContext } from '../centre-context';
import { personFactsOf } from '../person-facts';
import { rulesOn } from '../rules/rules-on';
import { assessingUnregistered } from './assessing';
import { trackingFindings } from './findings';
import { medianDays } from './median';

/** The assessor tracking table, by name, judged by the centre's general rule pack as of today, and P4 by each qualification's own. */
export const listTracking = (centre: CentreContext): Result<readonly TrackingRow[]> =>
  ok(trackingRows(centre.db, centre.today()));

/** As `listTracking`, for workers: everybody at the centre with their figures, in a fixed number of queries. */
export function trackingRows(db: ReadableDatabase, day: IsoDate): readonly TrackingRow[] {
  const { pack } = rulesOn(db, null, day);
  const rows = people.all(db).map(personFrom);
  const everybody = personFactsOf(db, day);
  const facts = new Map(everybody.map((person) => [person.id, person]));
  const qualifications = allQualifications.all(db);
  const codes = new Map(qualifications.map(({ id, code }) => [id, code]));
  const assessing = assessingUnregistered(db, day, everybody, qualifications);
  const figuresOf = figures(db);
  const signed = new Set(peopleWithSignature.all(db));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return rows.flatMap((person): readonly TrackingRow[] => {
    const known = facts.get(person.id);
    if (!known) return [];
    return [
      {
        ...described(person, known, day, codes),
        ...figuresOf(person.id),
        hasSignature: signed.has(person.id),
        countersignatoryName: names.get(person.countersignatoryId ?? '') ?? null,
        findings: trackingFindings(pack, day, {
          facts: known,
          riskReviewOn: person.riskReviewOn,
          assessing: assessing.get(person.id) ?? [],
        }),
      },
    ];
  });
}

const holds = (
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate | null },
  day: IsoDate,
): boolean => from <= day && (to === null || day <= to);

/** What is on record of the person, and of that what holds on the day. */
const described = (person: Person, facts: PersonFacts, day: IsoDate, codes: ReadonlyMap<string, string>) => ({
  id: person.id,
  name: person.name,
  initials: person.initials,
  number: person.number,
  email: person.email,
  roles: person.roles,
  isTrainee: person.isTrainee,
  traineeUntil: person.traineeUntil,
  risk: person.risk,
  riskReason: person.riskReason,
  riskReviewOn: person.riskReviewOn,
  joinedOn: person.joinedOn,
  leftOn: person.leftOn,
  awards: facts.awards,
  qualificationsInWords: facts.qualificationsInWords,
  registeredFor: facts.registrations
    .filter((registration) => holds(registration, day))
    .map(({ qualificationId, role }) => `${codes.get(qualificationId) ?? ''} (${role})`),
  competentUnits: new Set(
    facts.competence.filter((competence) => holds(competence, day)).map(({ unitId }) => unitId),
  ).size,
  lastObservedOn: facts.lastObservedOn,
  lastStandardisedOn: facts.lastStandardisedOn,
  cpdMinutes: facts.cpdMinutes,
});

const byPerson = <Row extends { readonly person_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.person_id, row]));

/** What they decided, and what sampling found of it. */
function figures(db: ReadableDatabase) {
  const assessed = byPerson(assessorFigures.all(db));
  const sampled = byPerson(sampleFigures.all(db));
  const owed = byPerson(openActionFigures.all(db));
  const days = new Map<string, { readonly days: number; readonly decisions: number }[]>();
  for (const row of daysToSample.all(db)) {
    const own = days.get(row.person_id);
    if (own) own.push(row);
    else days.set(row.person_id, [row]);
  }
  return (id: string) => ({
    caseload: assessed.get(id)?.caseload ?? 0,
    decisions: assessed.get(id)?.decisions ?? 0,
    sampled: sampled.get(id)?.sampled ?? 0,
    agreed: sampled.get(id)?.agreed ?? 0,
    actionRequired: sampled.get(id)?.action_required ?? 0,
    overturned: sampled.get(id)?.disagreed ?? 0,
    openActions: owed.get(id)?.open ?? 0,
    medianDays: medianDays(days.get(id) ?? []),
  });
}
