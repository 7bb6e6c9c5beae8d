import type { IsoDate } from '../../../shared/domain/calendar';
import type { DemoPlan } from '../../../shared/domain/demo/demo-centre';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import { ok } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { qualificationWithCode } from '../../database/qualifications';
import { drawPlan } from '../plans/drawing/draw-plan';
import type { Deed } from './history';
import type { Past } from './past';
import { plannedSamples } from './planned-samples';

/**
 * The earlier plan, drawn by the engine as the lead IQA did then, so that it can be repeated like any other; its
 * samples follow.
 */
export function drawEarlierPlan(
  db: WritableDatabase,
  past: Past,
  story: { readonly plan: DemoPlan; readonly seed: string; readonly today: IsoDate },
): Deed {
  const { plan } = story;
  const at = `${plan.drawnOn}T08:40:00.000Z`;
  return {
    at,
    do: () => {
      const [lead] = plan.iqas;
      const drawn = drawPlan(
        db,
        {
          plan: {
            id: newId(),
            name: plan.name,
            qualificationId: qualificationWithCode.get(db, plan.qualificationCode) ?? '',
            from: plan.from,
            to: plan.to,
            sampleBy: plan.to,
            policy: DEFAULT_POLICY,
            iqaIds: plan.iqas.map((initials) => past.person(initials).id),
          },
          isNew: true,
          reason: null,
          today: plan.drawnOn,
          context: past.as(lead, at).commitContext(),
          now: () => at,
          makeSeed: () => plan.seed,
        },
        { progress: () => undefined, stopped: () => false },
      );
      return drawn.ok ? ok(plannedSamples(db, past, story)) : drawn;
    },
  };
}
