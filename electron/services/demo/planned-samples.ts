import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import { chanceFrom, type Chance } from '../../../shared/domain/demo/chance';
import { judge } from '../../../shared/domain/demo/judgements';
import { ok } from '../../../shared/result';
import { actionsAskedBy } from '../../database/actions';
import type { WritableDatabase } from '../../database/connection';
import { people } from '../../database/people';
import { cellsDue, type PlanCellListRow } from '../../database/plan-cells';
import { criteriaOfUnit } from '../../database/unit-outcomes';
import { closeAction } from '../actions';
import { saveSample } from '../samples/save';
import { only, type Deed } from './history';
import type { Past } from './past';

interface Story {
  readonly seed: string;
  readonly today: IsoDate;
}

/** Of what was planned in the last days a part is still to do, and of the rest hardly anything. */
const RECENT_DAYS = 14;
/** Actions that fell due before this are closed, but for one in fifteen; of those since, half. */
const RECENTLY_DUE_DAYS = 21;

/** Samples that the IQAs carried out by yesterday, each followed by the closing of its action, if it was closed. */
export function plannedSamples(db: WritableDatabase, past: Past, { seed, today }: Story): readonly Deed[] {
  const chance = chanceFrom(`${seed} samples`);
  const everybody = people.all(db);
  const initials = new Map(everybody.map((row) => [row.id, row.initials ?? '']));
  const atRisk = new Set(
    everybody.flatMap(({ id, risk, is_trainee }) => (risk === 'red' || is_trainee === 1 ? [id] : [])),
  );
  const isLate = ({ planned_on }: PlanCellListRow): boolean =>
    chance.percent((planned_on ?? today) > addDays(today, -RECENT_DAYS) ? 40 : 2);
  return cellsDue(db, { until: addDays(today, -1), limit: 100_000 })
    .filter((cell) => cell.iqa_id !== null && !isLate(cell))
    .map((cell): Deed => {
      const on = doneOn(cell, today, chance);
      const at = `${on}T${chance.between(10, 16)}:${chance.between(10, 59)}:00.000Z`;
      const request = sampleOf(db, cell, { on, atRisk: atRisk.has(cell.assessor_id) }, chance);
      const iqa = initials.get(cell.iqa_id ?? '') ?? '';
      return {
        at,
        do: () => {
          const saved = saveSample(past.as(iqa, at), request);
          return saved.ok
            ? ok(closings(db, past, { id: saved.value.revisionId, iqa, today }, chance))
            : saved;
        },
      };
    });
}

/** On the day planned or up to four days after it. */
function doneOn({ planned_on }: PlanCellListRow, today: IsoDate, chance: Chance): IsoDate {
  const day = addDays(planned_on ?? today, chance.pick([0, 0, 0, 1, 2, 4]));
  return day < today ? day : addDays(today, -1);
}

function sampleOf(
  db: WritableDatabase,
  cell: PlanCellListRow,
  { on, atRisk }: { readonly on: IsoDate; readonly atRisk: boolean },
  chance: Chance,
): Parameters<typeof saveSample>[1] {
  const { action, ...found } = judge(on, atRisk, chance);
  const criteria = criteriaOfUnit
    .all(db, cell.unit_id)
    .flatMap(({ criterion_id }) => (criterion_id !== null && chance.percent(45) ? [criterion_id] : []));
  return {
    cellId: cell.id,
    basedOn: null,
    correctionReason: null,
    resampleOf: null,
    entry: {
      ...found,
      sampledOn: on,
      portfolioReference: `${cell.unit_code}, portfolio`,
      files: [],
      criteria,
      actions: action ? [{ ...action, ownerId: cell.assessor_id }] : [],
    },
  };
}

/** The IQA closes the sample's action about when it is due; some are open still, a few of them overdue. */
function closings(
  db: WritableDatabase,
  past: Past,
  { id, iqa, today }: { readonly id: string; readonly iqa: string; readonly today: IsoDate },
  chance: Chance,
): readonly Deed[] {
  return actionsAskedBy.all(db, id).flatMap((action) => {
    const on = addDays(action.due_on, chance.between(-6, 3));
    const isOpen = chance.percent(action.due_on < addDays(today, -RECENTLY_DUE_DAYS) ? 7 : 50);
    const note = chance.pick([
      'Seen in the portfolio.',
      'New evidence seen and agreed.',
      'Done; checked with the assessor.',
    ]);
    if (isOpen || on >= today) return [];
    const at = `${on}T17:20:00.000Z`;
    return [only(at, () => closeAction(past.as(iqa, at), { id: action.id, doneOn: on, note }))];
  });
}
