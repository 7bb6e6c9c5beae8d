import type { PlanToDraw } from './freeze';
import type { Recorded } from './recorded-draw';

/** A plan that is drawn already, to be drawn once more. */
export const planToDraw = ({ plan, policy, input }: Recorded): PlanToDraw => ({
  id: plan.id,
  name: plan.name,
  qualificationId: plan.qualification_id,
  from: plan.period_from,
  to: plan.period_to,
  sampleBy: plan.sample_by,
  policy,
  iqaIds: input.iqas.map(({ id }) => id),
});
