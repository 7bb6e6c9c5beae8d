import type { CellsChanged } from '../../../shared/ipc/plan-cells';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { openOfIqa, type ToChangeRow } from '../../database/cells-to-change';
import { commit, type Ledger } from '../../database/ledger';
import type { CentreContext } from '../centre-context';
import { iqasPresent } from '../plans/read';
import { changing } from './changing';
import { openPlan, type OpenPlan } from './open-plan';
import { aboutCell, readTarget } from './read-target';

type Request = ParsedOf<'cells.handOver'>;

/**
 * Gives samples that are not done to another IQA, with a reason: one's own, or by the lead IQA anybody's and what
 * nobody has. Each is refused that the other has a part in (P1). Fails: `not-allowed`, `malformed` (`toId`).
 */
export function handOverCells(centre: CentreContext, request: Request): Result<CellsChanged> {
  const plan = openPlan(centre, request.planId);
  if (!plan.ok) return plan;
  const present = iqasPresent(centre);
  const to = present.find(({ id }) => id === request.toId);
  const refusal = refusalOf(centre, request, to !== undefined);
  if (refusal || !to) return fail(refusal ?? notPresent);
  const subject = `${plan.value.name}, to ${to.name}: ${request.reason}`;
  return ok(
    commit(centre.db, centre.commitContext(), 'planned samples handed over', subject, (tx) => {
      const change = changing(tx, { planId: plan.value.id, by: centre.person.id, reason: request.reason });
      for (const found of cellsToHandOver(tx, plan.value, request)) {
        const row = found.ok ? mayTake(found.value, request, to) : found;
        if (row.ok) change.handOver(row.value, row.value.iqa_id, to.id);
        else change.refuse(row.error.message);
      }
      return change.done();
    }),
  );
}

const notPresent: Failure = {
  code: 'malformed',
  message: 'Whoever is to take the samples is not an IQA who is at the centre.',
  remedy: 'Choose another IQA.',
  field: 'toId',
};

function refusalOf({ person }: CentreContext, { fromId, toId }: Request, isPresent: boolean): Failure | null {
  if (fromId !== person.id && !person.roles.includes('lead IQA'))
    return {
      code: 'not-allowed',
      message: 'You can hand over your own samples. Those of others, or of nobody, the lead IQA hands over.',
    };
  if (!isPresent) return notPresent;
  if (fromId === toId)
    return {
      code: 'malformed',
      message: 'These samples are theirs already.',
      remedy: 'Choose another IQA.',
      field: 'toId',
    };
  return null;
}

function cellsToHandOver(
  tx: Ledger,
  plan: OpenPlan,
  { cells, fromId }: Request,
): readonly Result<ToChangeRow>[] {
  return cells === null
    ? openOfIqa.all(tx.db, { planId: plan.id, drawId: plan.drawId, iqaId: fromId }).map((row) => ok(row))
    : cells.map((target) => readTarget(tx.db, plan, target));
}

/** P1, and that it is theirs who hands it over. */
function mayTake(
  row: ToChangeRow,
  { fromId }: Request,
  to: { readonly id: string; readonly name: string },
): Result<ToChangeRow> {
  const refused = (sentence: string) => fail({ code: 'refused', message: aboutCell(row, sentence) });
  if (row.iqa_id === to.id) return refused(`${to.name} has it already.`);
  if (row.iqa_id !== fromId) return refused('somebody else has it by now.');
  const part = partIn(row, to.id);
  if (part) return refused(`${to.name} ${part} it, so somebody else has to sample it (P1).`);
  return ok(row);
}

/** What somebody did in the decision of a cell, as it was drawn or as it stands. */
export function partIn(
  row: Pick<ToChangeRow, 'assessor_id' | 'countersigned_by' | 'drawn_assessor_id' | 'drawn_countersigned_by'>,
  personId: string,
): 'assessed' | 'countersigned' | null {
  if (personId === row.assessor_id || personId === row.drawn_assessor_id) return 'assessed';
  if (personId === row.countersigned_by || personId === row.drawn_countersigned_by) return 'countersigned';
  return null;
}
