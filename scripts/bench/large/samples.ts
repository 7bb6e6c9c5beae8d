import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import { cellsOfDraw } from '../../../electron/database/plan-cells';
import { planById } from '../../../electron/database/plans';
import type { CentreContext } from '../../../electron/services/centre-context';
import { drawPlan } from '../../../electron/services/plans/drawing/draw-plan';
import { valueOf } from '../centre';
import { iqaId } from './people';
import { idOf, LARGE } from './sizes';
import { write, type Add } from './writer';

const PLANS = 6;
const PLAN_DAYS = LARGE.days / PLANS;
/** An entry of the log for so many samples. */
const AT_ONCE = 10;
const SHARES = { red: 16, amber: 11, green: 8 } as const;
const YES = { answer: 'yes', comment: '' } as const;
const VACSR = JSON.stringify({ valid: YES, authentic: YES, current: YES, sufficient: YES, reliable: YES });

/** Six plans, drawn as the application draws them, and samples of what they selected, oldest plans first; plan ids. */
export function addPlansAndSamples(centre: CentreContext, qualificationId: string): readonly string[] {
  const today = centre.today();
  const planIds: string[] = [];
  let left: number = LARGE.samples;
  for (let plan = 0; plan < PLANS; plan += 1) {
    const from = addDays(today, -LARGE.days - 1 + plan * PLAN_DAYS);
    const to = addDays(from, PLAN_DAYS - 1);
    const id = idOf('plan', plan);
    planIds.push(id);
    const request = {
      plan: {
        id,
        name: `Plan ${plan + 1}`,
        qualificationId,
        from,
        to,
        sampleBy: addDays(from, PLAN_DAYS + 27),
        policy: { ...DEFAULT_POLICY, shareByRisk: SHARES, newAssessorPercent: 16, traineePercent: 16 },
        iqaIds: Array.from({ length: LARGE.iqas }, (_, index) => iqaId(index)),
      },
      isNew: true,
      reason: null,
      // Drawn when its period was over, so that its dates lie in the past as well.
      today: to,
      context: centre.commitContext(),
      now: () => centre.commitContext().now,
      makeSeed: () => `bench-${plan}`,
    };
    valueOf(drawPlan(centre.db, request, { progress: () => undefined, stopped: () => false }));
    left -= sampleCells(centre, id, left, today, plan);
  }
  return planIds;
}

/** One learner in ten is never sampled: their list is not empty. */
const isLeftOut = (learner: string): boolean => Number.parseInt(learner.slice(-12), 16) % 10 === 3;

/** Carries a plan's cells out; how many. */
function sampleCells(
  centre: CentreContext,
  planId: string,
  most: number,
  today: IsoDate,
  plan: number,
): number {
  const drawId = planById.get(centre.db, { today, id: planId })?.draw_id ?? '';
  const cells = cellsOfDraw
    .all(centre.db, drawId)
    .filter(({ learner_id }) => !isLeftOut(learner_id))
    .slice(0, most);
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    const some = cells.slice(from, from + AT_ONCE);
    write(centre, 'sample recorded', `${some.length} samples of plan ${plan + 1}`, (add) =>
      some.forEach((cell, index) => {
        const number = plan * 1_000_000 + from + index;
        const late = addDays(cell.decided_on, 5 + (number % 30));
        const sampledOn = late < today ? late : today;
        addSample(add, number, {
          planId,
          decisionId: cell.decision_id,
          iqa: cell.iqa_id ?? iqaId(number),
          owner: cell.assessor_id,
          sampledOn,
        });
      }),
    );
  }
  return cells.length;
}

interface SampleFacts {
  readonly planId: string;
  readonly decisionId: string;
  readonly iqa: string;
  readonly owner: string;
  readonly sampledOn: IsoDate;
}

function addSample(
  add: Add,
  number: number,
  { planId, decisionId, iqa, owner, sampledOn }: SampleFacts,
): void {
  const id = idOf('sample', number);
  const outcome = number % 97 === 0 ? 'disagreed' : number % 12 === 0 ? 'action required' : 'agreed';
  const recorded_at = `${sampledOn}T16:00:00.000Z`;
  add('sample', {
    id,
    root_id: id,
    plan_id: planId,
    decision_id: decisionId,
    round: 1,
    revision: 1,
    iqa_id: iqa,
    sampled_on: sampledOn,
    portfolio_reference: 'p. 4 to 9',
    files: '[]',
    criteria: '[]',
    vacsr: VACSR,
    outcome,
    strengths: 'Clear records with times and places.',
    improvements: outcome === 'agreed' ? '' : 'Name the criteria that each observation shows.',
    recorded_at,
  });
  if (outcome === 'agreed') return;
  const action = idOf('other', 20_000_000 + number);
  const asked = {
    root_id: action,
    sample_id: id,
    text: 'Observe once more on another day and name the criteria.',
    owner_id: owner,
    due_on: addDays(sampledOn, 28),
    recorded_at,
  };
  add('action', { ...asked, id: action });
  if (number % 5 === 0) return;
  add('action', {
    ...asked,
    id: idOf('other', 40_000_000 + number),
    replaces: action,
    done_on: sampledOn,
    done_note: 'Seen.',
    checked_by: iqa,
  });
}
