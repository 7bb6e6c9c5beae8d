import { isQualityAssurer } from '../../../shared/domain/people';
import type { CheckedDraw, RePlanPreview, WideningPreview } from '../../../shared/ipc/draws';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { planName } from '../../database/plans';
import { overturned } from '../../database/widenings';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import type { DrawCommands } from './commands';
import { notAllowed, writingOf } from './in-worker';
import { planNotFound } from './read';

/** The changes that re-planning would make; read in a worker, nothing is written. */
export async function rePlanPreview(
  centre: CentreContext,
  jobs: Jobs,
  { jobId, planId }: ParsedOf<'plans.rePlanPreview'>,
): Promise<Result<RePlanPreview>> {
  if (!isQualityAssurer(centre.person.roles)) return notAllowed('draws a sample');
  const name = planName.get(centre.db, planId);
  if (name === undefined) return planNotFound();
  const job = { jobId, title: `Comparing ${name} with today`, isReading: true };
  return jobs.once<DrawCommands, 'rePlanPreview'>(job, 'draw', 'rePlanPreview', {
    access: centre.access,
    planId,
  });
}

/** Draws a plan again with its seed, over the decisions there are today. */
export async function rePlanNow(
  centre: CentreContext,
  jobs: Jobs,
  { jobId, planId, reason }: ParsedOf<'plans.rePlan'>,
): Promise<Result<{ readonly changes: number; readonly kept: number }>> {
  if (!isQualityAssurer(centre.person.roles)) return notAllowed('draws a sample');
  const name = planName.get(centre.db, planId);
  if (name === undefined) return planNotFound();
  return jobs.exclusively(() =>
    jobs.once<DrawCommands, 'rePlan'>({ jobId, title: `Re-planning ${name}` }, 'draw', 'rePlan', {
      ...writingOf(centre),
      planId,
      reason,
    }),
  );
}

export const wideningPreview = (
  { access }: CentreContext,
  jobs: Jobs,
  asked: ParsedOf<'plans.wideningPreview'>,
): Promise<Result<WideningPreview>> =>
  jobs.quietly<DrawCommands, 'wideningPreview'>('draw', 'wideningPreview', { access, ...asked });

/** Adds the next tickets of a draw within a scope. An EQA may ask for more, too. */
export async function widenNow(
  centre: CentreContext,
  jobs: Jobs,
  request: ParsedOf<'plans.widen'>,
): Promise<Result<WideningPreview>> {
  const { roles } = centre.person;
  if (!isQualityAssurer(roles) && !roles.includes('EQA'))
    return fail({
      code: 'not-allowed',
      message: 'Only an IQA, the lead IQA or an EQA asks for more samples. Ask one to sign in.',
    });
  if (planName.get(centre.db, request.planId) === undefined) return planNotFound();
  const wrong = scopeProblem(centre, request);
  if (wrong) return wrong;
  return jobs.exclusively(() =>
    jobs.once<DrawCommands, 'widen'>({ jobId: newId(), title: 'Widening the sample' }, 'draw', 'widen', {
      ...writingOf(centre),
      ...request,
    }),
  );
}

/** What follows an overturned decision is of its assessor, unit and method (S4). */
function scopeProblem({ db }: CentreContext, { planId, sampleId, scope }: ParsedOf<'plans.widen'>) {
  if (sampleId === null) return null;
  const row = overturned.all(db, { planId }).find(({ sample_id }) => sample_id === sampleId);
  const fits =
    row &&
    scope.assessorId === row.assessor_id &&
    scope.unitId === row.unit_id &&
    scope.method === row.method &&
    scope.siteId === null;
  return fits
    ? null
    : fail({
        code: 'malformed',
        message:
          'The sample overturned no decision of that assessor, unit and method, or was corrected since.',
        remedy: 'Open the sample again and look what follows from it.',
      });
}

export const checkPlanDraw = (
  { access }: CentreContext,
  jobs: Jobs,
  planId: string,
): Promise<Result<CheckedDraw>> =>
  jobs.once<DrawCommands, 'check'>({ jobId: newId(), title: 'Drawing again to compare' }, 'draw', 'check', {
    access,
    planId,
  });
