import { addDays, formatDate, type IsoDate } from '../../shared/domain/calendar';
import { isQualityAssurer } from '../../shared/domain/people';
import type { ParsedOf } from '../../shared/ipc/contract';
import type { ActionRow } from '../../shared/ipc/samples';
import { fail, ok, type Result } from '../../shared/result';
import { actionById, actions, actionTable, type ActionListRow } from '../database/actions';
import type { ReadableDatabase } from '../database/connection';
import { newId } from '../database/ids';
import { tryCommit } from '../database/ledger';
import { cellOfDecision } from '../database/plan-cells';
import type { CentreContext } from './centre-context';

export function actionState(dueOn: IsoDate, doneOn: IsoDate | null, today: IsoDate): ActionRow['state'] {
  if (doneOn !== null) return 'done';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'due today';
  return dueOn <= addDays(today, 7) ? 'due in 7 days' : 'open';
}

/** Every action that a current sample or observation asked for: open ones by due date, then closed ones. */
export function listActions(centre: CentreContext): Result<readonly ActionRow[]> {
  const today = centre.today();
  return ok(
    actions.all(centre.db).map((row) => ({
      id: row.id,
      rootId: row.root_id,
      text: row.text,
      ownerName: row.owner_name,
      dueOn: row.due_on,
      doneOn: row.done_on,
      doneNote: row.done_note,
      checkedBy: row.checked_by_name,
      state: actionState(row.due_on, row.done_on, today),
      from: sourceOf(centre.db, row),
      source:
        row.assessor_id === null
          ? `Sample of ${row.unit_code}, ${row.learner_name}`
          : `Observation of ${row.assessor_name}${row.unit_code === null ? '' : `, ${row.unit_code}`}`,
    })),
  );
}

function sourceOf(db: ReadableDatabase, row: ActionListRow): ActionRow['from'] {
  const { observation_id: observationId, assessor_id: assessorId, plan_id: planId, decision_id } = row;
  if (observationId !== null && assessorId !== null)
    return { kind: 'observation', observationId, assessorId };
  // A trigger sees to it that an action has one of the two.
  if (planId === null || decision_id === null) throw new Error(`action ${row.id} has no source`);
  return { kind: 'sample', planId, cellId: cellOfDecision.get(db, decision_id, planId) ?? null };
}

/** Closes an action once an IQA has checked that it was done; who owns it cannot close it. */
export function closeAction(centre: CentreContext, request: ParsedOf<'actions.close'>): Result<null> {
  const { db, person } = centre;
  if (!isQualityAssurer(person.roles))
    return fail({ code: 'not-allowed', message: 'Only an IQA or a lead IQA closes an action.' });
  const action = actionById.get(db, request.id);
  if (!action) return fail({ code: 'not-found', message: 'This action is no longer there.' });
  if (action.owner_id === person.id)
    return fail({
      code: 'not-allowed',
      message: 'This action is your own: another IQA checks that it was done.',
    });
  if (action.done_on !== null) return alreadyClosed(action);
  if (request.doneOn > centre.today())
    return fail({ code: 'malformed', message: 'The day is in the future.', field: 'doneOn' });
  if (request.doneOn < action.asked_on)
    return fail({
      code: 'malformed',
      message: `The day is before the ${action.observation_id === null ? 'sample' : 'observation'} that asked for it (${formatDate(action.asked_on)}).`,
      field: 'doneOn',
    });
  const what = `${action.text} (${action.owner_name})`;
  return tryCommit(db, centre.commitContext(), 'action closed', what, (tx) => {
    const current = actionById.get(tx.db, request.id);
    if (!current || current.done_on !== null) return alreadyClosed(current ?? action);
    tx.insert(actionTable, {
      id: newId(),
      root_id: current.root_id,
      replaces: current.id,
      sample_id: current.sample_id,
      text: current.text,
      owner_id: current.owner_id,
      due_on: current.due_on,
      done_on: request.doneOn,
      done_note: request.note,
      checked_by: person.id,
      recorded_at: tx.context.now,
      device_id: tx.context.deviceId,
      observation_id: current.observation_id,
    });
    return ok(null);
  });
}

const alreadyClosed = ({ done_on }: ActionListRow) =>
  fail({
    code: 'already-closed',
    message: `This action was closed${done_on === null ? '' : ` on ${formatDate(done_on)}`}.`,
  });
