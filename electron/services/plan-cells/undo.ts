import type { ParsedOf } from '../../../shared/ipc/contract';
import type { IsoDate } from '../../../shared/domain/calendar';
import { assertNever, fail, ok, type Result } from '../../../shared/result';
import { aheadCellTable, openAheadAt } from '../../database/ahead-cells';
import { changedAfter, changeRows, type CellChangeTableRow } from '../../database/cell-changes';
import { aheadToChange, cellToChange, newestDrawOf, type ToChangeRow } from '../../database/cells-to-change';
import { tryCommit, type Ledger } from '../../database/ledger';
import { planTable, TAKEN_BACK } from '../../database/plan-tables';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { bindAhead } from './bind-ahead';
import { recordChange, updateTarget, type Target } from './changing';
import { partIn } from './hand-over';

/**
 * Takes a change back as a whole, one's own or by the lead IQA anybody's. Refused (`changed-meanwhile`) once anything of
 * it was sampled, changed again, or the plan drawn again; `undone` rows of the same change say who did it.
 */
export function undoChange(centre: CentreContext, { changeId }: ParsedOf<'cells.undo'>): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db, person } = centre;
  const rows = changeRows.all(db, changeId);
  const [first] = rows;
  const plan = first && planTable.byId.get(db, first.plan_id);
  if (!first || !plan) return notFound('This change of a plan');
  if (first.changed_by !== person.id && !person.roles.includes('lead IQA'))
    return fail({
      code: 'not-allowed',
      message: 'Somebody else made this change: they or the lead IQA take it back.',
    });
  return tryCommit(db, centre.commitContext(), 'change of a plan taken back', plan.name, (tx) => {
    const since = new Set(changedAfter.all(tx.db, { planId: plan.id, changeId }));
    const drawId = newestDrawOf.get(tx.db, plan.id);
    // Backwards, so that each cell is as each row left it when its turn comes.
    for (const row of [...rows].reverse()) {
      const target = targetOf(row);
      const current = (target.kind === 'cell' ? cellToChange : aheadToChange).get(tx.db, target.id);
      if (!current || since.has(target.id)) return changedMeanwhile;
      if (current.is_sampled === 1 || current.bound_to !== null) return changedMeanwhile;
      if (current.draw_id !== null && current.draw_id !== drawId) return changedMeanwhile;
      const back = takeBack(tx, target, row, current);
      if (!back.ok) return back;
      const change = { id: changeId, planId: plan.id, by: person.id };
      recordChange(tx, change, target, { kind: 'undone', reason: null, ...back.value });
      // A decision may have come while it was not planned.
      if (target.kind === 'ahead' && row.kind === 'unplanned') bindAgain(tx, target.id, centre.today());
    }
    return ok(null);
  });
}

interface Undone {
  readonly before: string | null;
  readonly after: string | null;
}

/** Makes a cell what it was before a row; refused where it is not what that row made of it. */
function takeBack(
  tx: Ledger,
  target: Target,
  { kind, before, after }: CellChangeTableRow,
  current: ToChangeRow,
): Result<Undone> {
  const undone = ok({ before: after, after: before });
  switch (kind) {
    case 'planned': {
      if (current.unplanned_reason !== null) return changedMeanwhile;
      const unplanned = before ?? TAKEN_BACK;
      updateTarget(tx, target, { unplanned_reason: unplanned });
      return ok({ before: null, after: unplanned });
    }
    case 'unplanned':
      if (current.unplanned_reason !== after || isPlannedAnew(tx, target)) return changedMeanwhile;
      updateTarget(tx, target, { unplanned_reason: null });
      return undone;
    case 'moved':
      if (current.planned_on !== after) return changedMeanwhile;
      updateTarget(tx, target, { planned_on: before });
      return undone;
    case 'handed over':
      if (current.iqa_id !== after) return changedMeanwhile;
      if (before !== null && partIn(current, before) !== null) return changedMeanwhile;
      updateTarget(tx, target, { iqa_id: before });
      return undone;
    case 'undone':
      return changedMeanwhile;
    default:
      return assertNever(kind);
  }
}

/** The same learner's unit and stage was planned ahead once more. */
function isPlannedAnew(tx: Ledger, { kind, id }: Target): boolean {
  const ahead = kind === 'ahead' ? aheadCellTable.byId.get(tx.db, id) : undefined;
  if (!ahead) return false;
  const { plan_id: planId, learner_id: learnerId, unit_id: unitId } = ahead;
  return openAheadAt.all(tx.db, { planId, learnerId, unitId }).some(({ stage }) => stage === ahead.stage);
}

function bindAgain(tx: Ledger, aheadId: string, today: IsoDate): void {
  const ahead = aheadCellTable.byId.get(tx.db, aheadId);
  if (ahead) bindAhead(tx, today, { learnerId: ahead.learner_id, unitId: ahead.unit_id });
}

const changedMeanwhile = fail({
  code: 'changed-meanwhile',
  message: 'Something of this change was sampled or changed again, or the plan was drawn again, so it stays.',
  remedy: 'Change the cells themselves.',
});

const targetOf = ({ cell_id, ahead_id }: CellChangeTableRow): Target =>
  cell_id === null ? { kind: 'ahead', id: ahead_id ?? '' } : { kind: 'cell', id: cell_id };
