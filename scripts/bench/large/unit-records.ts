import { addDays } from '../../../shared/domain/calendar';
import { criteriaOfOutcome, outcomesOfUnit } from '../../../electron/database/units';
import type { CentreContext } from '../../../electron/services/centre-context';
import { learnerId, registrationId, unitsTaken } from './learners';
import { assessorId } from './people';
import { idOf, isFinished, LARGE } from './sizes';
import { write } from './writer';

/** How many learners have a unit record on this computer: the others' books are on paper. */
const RECORDS = 60;
/** As many as the qualification asks for. */
const COLUMNS = 3;

/** The learner and unit whose record is typed into: in progress, every cell filled. */
export const typedRecord = (unitIds: readonly string[]) => ({
  learnerId: learnerId(open()[0] ?? 0),
  unitId: lastUnit(open()[0] ?? 0, unitIds),
});

const open = (): readonly number[] =>
  Array.from({ length: LARGE.learners }, (_, index) => index)
    .filter((index) => !isFinished(index))
    .slice(0, RECORDS);

/** The last of a learner's units: not yet met, so that its record can be changed. */
const lastUnit = (learner: number, unitIds: readonly string[]): string =>
  unitsTaken(learner, unitIds).at(-1) ?? '';

/** Whole records of one unit each: both observed outcomes three times, a row for each criterion of the others. */
export function addUnitRecords(centre: CentreContext, unitIds: readonly string[]): void {
  const { db, person } = centre;
  const achieved_on = addDays(centre.today(), -20);
  let next = 70_000_000;
  write(centre, 'unit records kept', `${RECORDS} learners`, (add) => {
    for (const learner of open()) {
      const unit_id = lastUnit(learner, unitIds);
      for (const outcome of outcomesOfUnit.all(db, unit_id)) {
        const criteria = criteriaOfOutcome.all(db, outcome.id).map(({ id }) => id);
        const isObserved = outcome.kind === 'observation';
        const entry = (at: { readonly column_number: number } | { readonly criterion_id: string }): void => {
          const id = idOf('other', (next += 1));
          add('evidence_entry', {
            ...at,
            id,
            root_id: id,
            registration_id: registrationId(learner),
            unit_id,
            outcome_id: outcome.id,
            achieved_on,
            criteria: JSON.stringify(isObserved ? criteria : []),
            oral_criteria: '[]',
            method: isObserved ? 'observation' : 'written questions',
            portfolio_reference: `p. ${next % 90}`,
            assessor_id: assessorId(learner * 2),
            learner_signed_on: isObserved ? achieved_on : null,
            reason: '',
            is_withdrawn: 0,
            recorded_at: centre.commitContext().now,
            recorded_by: person.id,
          });
        };
        if (isObserved) for (let column = 1; column <= COLUMNS; column += 1) entry({ column_number: column });
        else for (const criterion_id of criteria) entry({ criterion_id });
      }
    }
  });
}
