import { firstReasons } from './first-decisions';
import { learnerDraws, learnerReasons } from './learner-draw';
import type { LearnerDraw } from './learner-draw';
import { overallDraw, overallReasons } from './overall-draw';
import type { OverallDraw } from './overall-draw';
import { Selections } from './parts';
import type { SamplingPolicy } from './policy';
import type { PopulationRow } from './population';
import { strataOf, stratumKind } from './strata';
import type { Stratum } from './strata';

/** All that a draw gives before anything is chosen for coverage: what is taken anyway, and what tickets give. */
export interface ChanceAndRule {
  readonly strata: readonly Stratum[];
  /** How many decisions are among the first ones and not in a stratum that is taken whole. */
  readonly firsts: number;
  readonly overall: OverallDraw | null;
  readonly learnerDraws: readonly LearnerDraw[];
  readonly selections: Selections;
}

function addShares(selections: Selections, strata: readonly Stratum[]): void {
  for (const stratum of strata) {
    const part = stratumKind(stratum) === 'whole' ? 'whole' : 'random';
    stratum.order.slice(0, stratum.take).forEach((id, index) => {
      const rank = index + 1;
      const { assessorId, of } = stratum;
      const shares = stratum.shares.filter((share) => rank <= share.take);
      selections.add(
        id,
        part,
        shares.map((share) => ({ ...share, assessorId, of, rank })),
      );
    });
  }
}

/**
 * The parts before coverage, strongest first: strata taken whole, first decisions, the draw from all that is not taken
 * anyway and each other assessor's share, learners. Which tickets are lowest never depends on what is kept or chosen.
 */
export function chanceAndRule(
  seed: string,
  inTicketOrder: readonly PopulationRow[],
  policy: SamplingPolicy,
): ChanceAndRule {
  const selections = new Selections();
  const strata = strataOf(inTicketOrder, policy);
  addShares(
    selections,
    strata.filter((stratum) => stratumKind(stratum) === 'whole'),
  );
  let firsts = 0;
  for (const row of inTicketOrder) {
    const reasons = firstReasons(row, policy);
    if (reasons.length === 0) continue;
    if (!selections.has(row.id)) firsts += 1;
    selections.add(row.id, 'first', reasons);
  }
  const overall = overallDraw(inTicketOrder, (id) => selections.has(id), policy);
  overall?.order
    .slice(0, overall.take)
    .forEach((id, index) => selections.add(id, 'random', overallReasons(overall, index + 1)));
  addShares(
    selections,
    strata.filter((stratum) => stratumKind(stratum) === 'random'),
  );
  const byLearner = learnerDraws(seed, inTicketOrder, policy);
  for (const draw of byLearner)
    for (const { id, reason } of learnerReasons(draw)) selections.add(id, 'learners', [reason]);
  return { strata, firsts, overall, learnerDraws: byLearner, selections };
}
