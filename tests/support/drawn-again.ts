import { cellsOfDrawAsWritten } from '../../electron/database/draw-cells';
import { drawsOfPlan } from '../../electron/database/plans';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { previewDrawAgain } from '../../electron/services/plans/drawing/preview-draw-again';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { readJson, sentences } from '../../electron/services/samples/stored';
import { valueOf } from './database';
import { cellCentre } from './plan-cells';
import { runsOn } from './runs-on';

/** `cellCentre`, to be drawn again: each time with a seed that was not there before, or re-planned with its own. */
export function drawnAgainCentre() {
  const made = cellCentre();
  const { db, lead, clock, plan } = made;
  let seeds = 1;
  const written = () =>
    cellsOfDrawAsWritten.all(db, { drawId: drawsOfPlan.all(db, plan.id).at(-1)?.id ?? '' });
  return {
    ...made,
    written,
    cellFor: (decisionId: string | undefined) =>
      written().find(({ decision_id }) => decision_id === decisionId),
    reasonsOf: (decisionId: string | undefined) => {
      const cell = written().find(({ decision_id }) => decision_id === decisionId);
      return cell ? readJson(sentences, cell.reasons) : [];
    },
    /** Draws with a seed that was not there before. */
    again: (given = {}) => {
      const makeSeed = () => `20261121-TEST-000${(seeds += 1)}-SEED`;
      return valueOf(made.drawHere(plan, { isNew: false, reason: 'A new term.', makeSeed, ...given }));
    },
    rePlanned: () =>
      valueOf(
        rePlan(
          db,
          {
            planId: plan.id,
            reason: 'Decisions came in.',
            context: lead.commitContext(),
            today: lead.today(),
            now: () => clock.now,
          },
          runsOn,
        ),
      ),
    shown: () => previewDrawAgain(db, plan.id),
    check: () => valueOf(checkDraw(db, plan.id)),
  };
}
export type DrawnAgainCentre = ReturnType<typeof drawnAgainCentre>;
