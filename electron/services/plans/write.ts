import { isQualityAssurer } from '../../../shared/domain/people';
import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { DrawAgainPreview, DrawnAgain } from '../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { planById, planName, planNameTaken } from '../../database/plans';
import type { DrawCommands } from './commands';
import type { CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import type { Jobs } from '../jobs';
import { readJson } from '../samples/stored';
import { namedPolicyFor } from './policy-of-plan';
import type { PlanToDraw } from './drawing/freeze';
import { notAllowed } from './in-worker';
import { iqasPresent, planNotFound } from './read';
import { idList } from './stored';

/** Makes a plan and draws it, in a worker thread. */
export async function createPlan(
  centre: CentreContext,
  jobs: Jobs,
  request: ParsedOf<'plans.create'>,
): Promise<Result<{ readonly id: string }>> {
  if (!isQualityAssurer(centre.person.roles)) return notAllowed('draws a sample');
  const { jobId, policyId, ...details } = request;
  if (details.sampleBy < centre.today())
    return fail({
      code: 'malformed',
      message: 'The day the samples are to be done by has passed.',
      remedy: 'Give a later one.',
      field: 'sampleBy',
    });
  const present = new Set(iqasPresent(centre).map(({ id }) => id));
  if (details.iqaIds.some((id) => !present.has(id)) || new Set(details.iqaIds).size < details.iqaIds.length)
    return fail({
      code: 'malformed',
      message: 'Somebody chosen to sample is not an IQA who is at the centre, or is named twice.',
      remedy: 'Choose the IQAs again.',
      field: 'iqaIds',
    });
  // Found again inside the transaction; asked here so that no time is lost on a population that cannot be saved.
  if (planNameTaken.get(centre.db, details.name) !== undefined)
    return fail({
      code: 'name-taken',
      message: `There is a plan called ${details.name} already.`,
      remedy: 'Give this one another name.',
      field: 'name',
    });
  const named = namedPolicyFor(centre.db, policyId, details.policy);
  if (!named.ok) return named;
  const plan = { ...details, id: newId(), policyId: named.value };
  const drawn = await draw(centre, jobs, jobId, plan, { isNew: true, reason: null });
  return drawn.ok ? ok({ id: drawn.value.id }) : drawn;
}

/** Draws a plan again with a new seed, from its population as it is today; the earlier draws stay on record. */
export async function drawAgain(
  centre: CentreContext,
  jobs: Jobs,
  { jobId, planId, reason }: ParsedOf<'plans.drawAgain'>,
): Promise<Result<DrawnAgain>> {
  if (!isQualityAssurer(centre.person.roles)) return notAllowed('draws a sample');
  const plan = planById.get(centre.db, { today: centre.today(), id: planId });
  if (!plan) return planNotFound();
  const again: PlanToDraw = {
    id: plan.id,
    name: plan.name,
    qualificationId: plan.qualification_id,
    from: plan.period_from,
    to: plan.period_to,
    sampleBy: plan.sample_by,
    policy: readJson(samplingPolicySchema, plan.policy),
    iqaIds: readJson(idList, plan.iqa_ids),
  };
  const drawn = await draw(centre, jobs, jobId, again, { isNew: false, reason });
  if (!drawn.ok) return drawn;
  const { stayed, fellAway } = drawn.value;
  return ok({ stayed, fellAway });
}

/** What drawing a plan again with a new seed does to what people planned and took out. */
export async function drawAgainPreview(
  { db, access }: CentreContext,
  jobs: Jobs,
  { planId }: ParsedOf<'plans.drawAgainPreview'>,
): Promise<Result<DrawAgainPreview>> {
  if (planName.get(db, planId) === undefined) return planNotFound();
  return jobs.quietly<DrawCommands, 'drawAgainPreview'>('draw', 'drawAgainPreview', { access, planId });
}

const draw = (
  centre: CentreContext,
  jobs: Jobs,
  jobId: string,
  plan: PlanToDraw,
  draw: { readonly isNew: boolean; readonly reason: string | null },
) =>
  jobs.exclusively(() =>
    jobs.once<DrawCommands, 'draw'>({ jobId, title: `Drawing ${plan.name}` }, 'draw', 'draw', {
      access: centre.access,
      context: centre.commitContext(),
      today: centre.today(),
      plan,
      ...draw,
    }),
  );

/** Saves the frozen population where the person says. */
export async function savePopulation(
  { access }: CentreContext,
  jobs: Jobs,
  desktop: Desktop,
  planId: string,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const job = { jobId: newId(), title: 'Writing the population', isReading: true };
  const file = await jobs.once<DrawCommands, 'populationFile'>(job, 'draw', 'populationFile', {
    access,
    planId,
  });
  if (!file.ok) return file;
  const savedAs = await desktop.save(file.value);
  return ok(savedAs === null ? null : { savedAs });
}
