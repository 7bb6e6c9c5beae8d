import type { IsoDate } from '../../../shared/domain/calendar';
import { isQualityAssurer } from '../../../shared/domain/people';
import { samplingPolicySchema, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { fail, ok, type Result } from '../../../shared/result';
import { newestDrawOf } from '../../database/cells-to-change';
import { planTable } from '../../database/plan-tables';
import type { CentreContext } from '../centre-context';
import { planNotFound } from '../plans/read';
import { idList } from '../plans/stored';
import { readJson } from '../samples/stored';

/** A plan that somebody changes by judgement, as its newest finished draw has it. */
export interface OpenPlan {
  readonly id: string;
  readonly name: string;
  readonly drawId: string;
  readonly qualificationId: string;
  readonly from: IsoDate;
  readonly sampleBy: IsoDate;
  readonly policy: SamplingPolicy;
  readonly iqaIds: readonly string[];
}

/** Refused: `not-allowed` to whoever is no IQA; `not-found` without a plan or a draw. */
export function openPlan({ db, person }: CentreContext, planId: string): Result<OpenPlan> {
  if (!isQualityAssurer(person.roles))
    return fail({
      code: 'not-allowed',
      message: 'Only an IQA or a lead IQA changes what is planned. Ask one to sign in.',
    });
  const plan = planTable.byId.get(db, planId);
  if (!plan) return planNotFound();
  const drawId = newestDrawOf.get(db, planId);
  if (drawId === undefined)
    return fail({
      code: 'not-found',
      message: 'This plan has no draw yet, so there is nothing to change.',
      remedy: 'Draw the sample first.',
    });
  return ok({
    id: plan.id,
    name: plan.name,
    drawId,
    qualificationId: plan.qualification_id,
    from: plan.period_from,
    sampleBy: plan.sample_by,
    policy: readJson(samplingPolicySchema, plan.policy),
    iqaIds: readJson(idList, plan.iqa_ids),
  });
}
