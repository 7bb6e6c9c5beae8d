import { fail, ok, type Result } from '../../../shared/result';
import { aheadToChange, cellToChange, type ToChangeRow } from '../../database/cells-to-change';
import type { ReadableDatabase } from '../../database/connection';
import type { Target } from './changing';
import type { OpenPlan } from './open-plan';

const refused = (message: string) => fail({ code: 'refused', message });

/** `Kofi Mensah, UBU24: …` */
export const aboutCell = (
  { learner_name, unit_code }: Pick<ToChangeRow, 'learner_name' | 'unit_code'>,
  sentence: string,
): string => `${learner_name}, ${unit_code}: ${sentence}`;

/**
 * A cell that is planned, not sampled, and of the plan's newest draw; else why nothing can be done to it. What was
 * planned ahead and has its decision is the cell that it became.
 */
export function readTarget(db: ReadableDatabase, plan: OpenPlan, target: Target): Result<ToChangeRow> {
  const named = (target.kind === 'cell' ? cellToChange : aheadToChange).get(db, target.id);
  const row = named?.bound_to ? cellToChange.get(db, named.bound_to) : named;
  if (!row || row.plan_id !== plan.id) return refused('A cell that you marked is not of this plan.');
  if (row.draw_id !== null && row.draw_id !== plan.drawId)
    return refused(aboutCell(row, 'the plan was drawn again since.'));
  if (row.unplanned_reason !== null) return refused(aboutCell(row, 'it is planned no more.'));
  if (row.is_sampled === 1) return refused(aboutCell(row, 'it is sampled already.'));
  return ok(row);
}
