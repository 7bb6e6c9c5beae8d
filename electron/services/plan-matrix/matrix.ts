import { decisionState, plannedState } from '../../../shared/domain/sampling/matrix-state';
import { MATRIX_FLAGS, type MatrixData, type MatrixLearner } from '../../../shared/domain/sampling/matrix';
import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import { fail, ok, type Result } from '../../../shared/result';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { ReadableDatabase } from '../../database/connection';
import {
  matrixAhead,
  matrixCells,
  matrixDecisions,
  matrixLearners,
  matrixSamples,
  matrixUnits,
} from '../../database/matrix';
import { siteNames } from '../../database/names';
import { planById } from '../../database/plans';
import { assessorsOfQualification } from '../../database/population';
import { cancelled, type Control } from '../../workers/protocol';
import { countersignatureStates } from '../countersignatures/waiting';
import { planNotFound } from '../plans/read';
import { readJson } from '../samples/stored';
import { matrixAssessor, NOTHING } from './assessors';
import { cellFlags, dayNumber, EntryGathering, methodBit } from './entries';
import { MainAssessors } from './main-assessors';
import { NOBODY, placesOf } from './places';
import { claimedUnits, takenUnits } from './taken-units';

const ROWS_BETWEEN_LOOKS = 4096;

/**
 * Everything that the matrix of a plan shows, as it stands now: read whole, in a worker. Nothing planned yet (the
 * draw was cancelled) gives the decisions alone. Failures: `not-found`, `cancelled`.
 */
export function planMatrix(
  db: ReadableDatabase,
  { planId, today }: { readonly planId: string; readonly today: IsoDate },
  control: Pick<Control, 'stopped'>,
): Result<MatrixData> {
  const plan = planById.get(db, { today, id: planId });
  if (!plan) return planNotFound();
  const qualificationId = plan.qualification_id;
  const policy = readJson(samplingPolicySchema, plan.policy);
  const units = matrixUnits.all(db, qualificationId);
  const learnerRows = matrixLearners.all(db, { qualificationId });
  const sites = siteNames.all(db);
  const samples = new Map(matrixSamples.all(db).map((sample) => [sample.root_id, sample]));
  const cells = new Map(
    (plan.draw_id === null ? [] : matrixCells.all(db, plan.draw_id)).map((cell) => [cell.root_id, cell]),
  );
  const countersignature = countersignatureStates(db);
  const done = new Set(
    [...samples.values()].filter((s) => s.plan_id === planId && s.is_as_judged === 1).map((s) => s.root_id),
  );
  const assessors = assessorsOfQualification.all(db, qualificationId);
  const counts = assessors.map(() => ({ decisions: 0, planned: 0, done: 0 }));
  const [learnerPlace, unitPlace] = [placesOf(learnerRows), placesOf(units)];
  const [assessorPlace, sitePlace] = [placesOf(assessors), placesOf(sites)];
  const claimed = claimedUnits(learnerRows, units);
  const main = new MainAssessors(learnerRows.length, assessors.length);
  const gathering = new EntryGathering({ units: units.length, assessors: assessors.length });
  const seen = new Set<number>();
  const placeOf = (learner: number, unit: number): number => learner * units.length + unit;

  let read = 0;
  for (const decision of matrixDecisions.iterate(db, qualificationId)) {
    if (++read % ROWS_BETWEEN_LOOKS === 0 && control.stopped()) return fail(cancelled);
    const root = decision.root_id ?? decision.id;
    const cell = cells.get(root);
    const assessor = assessorPlace(decision.assessor_id);
    const isPlanned = cell?.is_unplanned === 0 && !done.has(root);
    const own = counts[assessor];
    if (own) own.decisions += 1;
    if (own && cell?.is_unplanned === 0) own[isPlanned ? 'planned' : 'done'] += 1;
    const learner = learnerPlace(decision.learner_id);
    const unit = unitPlace(decision.unit_id);
    if (learner === NOBODY || unit === NOBODY) continue;
    const sample = samples.get(root);
    const isWaiting = countersignature(decision.id) !== 'complete';
    main.count(learner, assessor);
    seen.add(placeOf(learner, unit));
    gathering.add({
      learner,
      unit,
      assessor,
      site: sitePlace(decision.site_id),
      state: decisionState({
        stage: decision.stage,
        isPlanned,
        isClaimed: claimed.has(placeOf(learner, unit)),
        sample: sample
          ? {
              outcome: sample.outcome,
              isAsJudged: sample.is_as_judged === 1,
              openActions: sample.open_actions,
            }
          : null,
      }),
      methods: methodBit(decision.method),
      stage: decision.stage,
      flags:
        (cell ? cellFlags({ ...cell, isUnplanned: cell.is_unplanned === 1 }) : 0) |
        (isWaiting || sample?.is_as_judged === 0 ? MATRIX_FLAGS.note : 0),
      due: isPlanned ? dayNumber(cell.planned_on) : 0,
    });
  }
  const learners = learnerRows.map((row, place): MatrixLearner => ({
    id: row.id,
    name: row.name,
    number: row.number,
    cohort: row.cohort,
    site: sitePlace(row.site_id),
    mainAssessor: main.of(place),
  }));
  const undecided = { site: NOBODY, methods: 0, flags: 0, due: 0, stage: null };
  for (const ahead of matrixAhead.all(db, planId)) {
    const [learner, unit] = [learnerPlace(ahead.learner_id), unitPlace(ahead.unit_id)];
    if (learner === NOBODY || unit === NOBODY) continue;
    gathering.add({
      ...undecided,
      learner,
      unit,
      assessor: main.of(learner),
      state: plannedState(ahead.stage),
      stage: ahead.stage,
      flags: MATRIX_FLAGS.judgement | MATRIX_FLAGS.note,
      due: dayNumber(ahead.planned_on),
    });
    seen.add(placeOf(learner, unit));
  }
  for (const [learner, unit] of takenUnits(db, qualificationId, learnerRows, units)) {
    if (seen.has(placeOf(learner, unit))) continue;
    gathering.add({ ...undecided, learner, unit, assessor: main.of(learner), state: 'working towards' });
  }
  return ok({
    planId,
    units: units.map(({ id, code, title }) => ({ id, code, title })),
    assessors: assessors.map((assessor, place) =>
      matrixAssessor(assessor, counts[place] ?? NOTHING, plan.period_from, policy),
    ),
    sites: sites.map(({ id, name }) => ({ id, name })),
    learners,
    entries: gathering.columns(),
  });
}
