import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import type { DemoAssessor } from '../../../shared/domain/demo/staff';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { decisionsOfLearner } from '../../database/decisions';
import { allLearners } from '../../database/learners';
import { qualificationWithCode } from '../../database/qualifications';
import { registrationsOf } from '../../database/registrations';
import { criteriaOfOutcome, outcomesOfUnit, unitsOf } from '../../database/units';
import { saveEntries } from '../unit-records/save';
import { signOutcome } from '../unit-records/sign-outcome';
import { only, type Deed } from './history';
import type { Past } from './past';

type Entry = ParsedOf<'unitRecords.save'>['entries'][number];

const UNIT = 'UBU19';
/** Learners who have just begun and are in the middle of their first unit. */
const RECORDS = 3;

/** Unit records in progress: both observations of the first outcome, one of the second, some of the knowledge. */
export const unitRecordDeeds = (
  db: WritableDatabase,
  past: Past,
  assessors: readonly DemoAssessor[],
  today: IsoDate,
  lead: string,
): readonly Deed[] => [
  only(`${addDays(today, -1)}T16:05:00.000Z`, () => writeRecords(db, past, assessors, today, lead)),
];

function writeRecords(
  db: WritableDatabase,
  past: Past,
  assessors: readonly DemoAssessor[],
  today: IsoDate,
  lead: string,
): Result<null> {
  const centre = past.as(lead, `${addDays(today, -1)}T16:05:00.000Z`);
  const qualificationId = qualificationWithCode.get(db, 'CS2D1') ?? '';
  const unit = unitsOf.all(db, qualificationId).find(({ code }) => code === UNIT);
  if (!unit) return ok(null);
  let written = 0;
  for (const learner of [...allLearners.all(db)].reverse()) {
    const registration = registrationsOf
      .all(db, learner.id)
      .find((one) => one.qualification_id === qualificationId && addDays(one.registered_on, 20) < today);
    const isDecided = decisionsOfLearner.all(db, learner.id).some(({ unit_id }) => unit_id === unit.id);
    if (!registration || isDecided) continue;
    const initials =
      assessors.find(({ site, isTrainee }) => site === learner.site && !isTrainee)?.initials ?? 'RE';
    const first = addDays(registration.registered_on, 5);
    const entries = entriesFor(db, unit.id, initials, first);
    const saved = saveEntries(centre, { registrationId: registration.id, unitId: unit.id, entries });
    if (!saved.ok) return saved;
    const [outcome] = outcomesOfUnit.all(db, unit.id);
    const signed = signOutcome(centre, {
      registrationId: registration.id,
      unitId: unit.id,
      outcomeId: outcome?.id ?? '',
      initials,
      signedOn: addDays(first, 15),
      reasons: {},
    });
    if (!signed.ok) return signed;
    written += 1;
    if (written === RECORDS) break;
  }
  return ok(null);
}

function entriesFor(db: WritableDatabase, unitId: string, initials: string, first: IsoDate): Entry[] {
  const blank = {
    base: null,
    oralCriteria: [],
    initials,
    learnerSignedOn: null,
    witnessId: null,
    reason: '',
    rpl: null,
    changeReason: null,
    reasons: {},
  };
  return outcomesOfUnit.all(db, unitId).flatMap((outcome): Entry[] => {
    const criteria = criteriaOfOutcome.all(db, outcome.id);
    const ids = criteria.map(({ id }) => id);
    if (outcome.kind === 'observation') {
      const columns = outcome.number === 1 ? [1, 2] : outcome.number === 2 ? [1] : [];
      return columns.map((column): Entry => {
        const achievedOn = addDays(first, (column - 1) * 15);
        return {
          ...blank,
          slot: { type: 'observation', outcomeId: outcome.id, column },
          achievedOn,
          criteria: ids,
          oralCriteria: column === 2 ? ids.slice(-1) : [],
          portfolioReference: `Obs ${outcome.number}.${column}`,
          learnerSignedOn: achievedOn,
          method: 'observation',
        };
      });
    }
    return ids.slice(0, outcome.number === 4 ? 4 : 1).map((criterionId, index): Entry => ({
      ...blank,
      slot: { type: 'criterion', outcomeId: outcome.id, criterionId },
      achievedOn: addDays(first, 2 + index * 3),
      criteria: [],
      portfolioReference: `E${outcome.number}${index + 1}`,
      method: index % 2 === 0 ? 'written questions' : 'professional discussion',
    }));
  });
}
