import { sampleProblems } from '../../../shared/domain/sample';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { actionsOfSample } from '../../database/actions';
import { guardRefusal } from '../../database/errors';
import { personNames } from '../../database/names';
import { tryCommit, type Ledger } from '../../database/ledger';
import { cellById, type PlanCellListRow } from '../../database/plan-cells';
import { revisionsOf, sampleTable } from '../../database/samples';
import { criteriaOfUnit } from '../../database/unit-outcomes';
import { askFor } from '../asked-actions';
import type { CentreContext } from '../centre-context';
import { samplerRefusal, samplingRefusal } from './independence';
import { resampleProblem } from './resample';
import { nextRound, revisionOf } from './revision-row';

type Request = ParsedOf<'samples.save'>;

/**
 * Records a sample, or corrects it by a new revision; the old one stays readable. Refused: `not-independent` (P1),
 * `not-allowed`, `invalid` (the first problem of the form), `stale` (somebody recorded another revision meanwhile).
 */
export function saveSample(centre: CentreContext, request: Request): Result<{ readonly revisionId: string }> {
  const { db, person } = centre;
  const noSampler = samplerRefusal(person);
  if (noSampler) return fail({ code: 'not-allowed', message: noSampler.message });
  const cell = cellById.get(db, request.cellId);
  if (!cell) return fail({ code: 'not-found', message: 'This planned sample is no longer there.' });
  const refusal = samplingRefusal(person, cell);
  if (refusal)
    return fail({
      code: refusal.rule === 'P1' ? 'not-independent' : 'not-allowed',
      message: refusal.message,
    });
  const invalid = firstProblem(centre, cell, request);
  if (invalid) return invalid;
  const context = centre.commitContext();
  const what = actionName(request);
  const subject = `${cell.learner_name}, ${cell.unit_code}: ${request.entry.outcome}`;
  try {
    return tryCommit(db, context, what, subject, (tx) => record(tx, cell, request, person.id));
  } catch (error) {
    const guarded = guardRefusal(error);
    if (!guarded) throw error;
    return fail(guarded.code === 'P1' ? { ...guarded, code: 'not-independent' } : guarded);
  }
}

function actionName({ basedOn, resampleOf }: Request): string {
  if (resampleOf !== null) return 're-sample recorded';
  return basedOn === null ? 'sample recorded' : 'sample corrected';
}

function firstProblem(
  centre: CentreContext,
  cell: PlanCellListRow,
  { entry, basedOn, correctionReason }: Request,
) {
  const [problem] = sampleProblems(entry, cell.decided_on, centre.today());
  if (problem) return fail({ code: 'invalid', message: problem.message, field: problem.field });
  if (basedOn !== null && (correctionReason ?? '').trim() === '')
    return fail({
      code: 'invalid',
      message: 'Say why the record is corrected: the earlier revision stays readable beside it.',
      field: 'correctionReason',
    });
  const owners = new Set(personNames.all(centre.db).map(({ id }) => id));
  const unknown = entry.actions.findIndex(({ ownerId }) => !owners.has(ownerId));
  if (unknown >= 0)
    return fail({
      code: 'invalid',
      message: 'Whoever has to act is not among the centre’s people.',
      field: `actions.${unknown}.ownerId`,
    });
  const known = new Set(criteriaOfUnit.all(centre.db, cell.unit_id).map((row) => row.criterion_id));
  if (entry.criteria.some((criterion) => !known.has(criterion)))
    return fail({ code: 'invalid', message: 'A criterion sampled is not of this unit.', field: 'criteria' });
  return null;
}

function record(
  tx: Ledger,
  cell: PlanCellListRow,
  { basedOn, resampleOf, entry, correctionReason }: Request,
  iqaId: string,
): Result<{ readonly revisionId: string }> {
  // A sample that was outdated by a correction is not corrected itself: the decision is sampled anew.
  const newest = revisionsOf
    .all(tx.db, { planId: cell.plan_id, decisionId: cell.decision_id })
    .findLast(({ counts }) => counts === 1);
  if ((newest?.id ?? null) !== (resampleOf ?? basedOn))
    return fail({
      code: 'stale',
      message: `${newest?.recorded_by ?? 'Somebody'} recorded this sample meanwhile.`,
      remedy: 'What you typed is kept as a draft. Open the sample again and compare.',
    });
  const earlier = resampleOf === null ? undefined : newest;
  const problem = earlier && resampleProblem(tx.db, earlier, entry.sampledOn);
  if (problem) return problem;
  // A correction that leaves an action as it was leaves it closed, too. A re-sample asks anew.
  const before = newest && !earlier ? actionsOfSample.all(tx.db, newest.id) : [];
  const row = earlier
    ? nextRound(tx, cell, earlier, entry, iqaId)
    : revisionOf(tx, cell, newest, entry, correctionReason, iqaId);
  tx.insert(sampleTable, row);
  askFor(tx, { sample: row.id }, entry.actions, before);
  return ok({ revisionId: row.id });
}
