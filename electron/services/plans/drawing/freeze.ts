import type { IsoDate } from '../../../../shared/domain/calendar';
import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import {
  populationCsv,
  populationHash,
  type PopulationRow,
} from '../../../../shared/domain/sampling/population';
import { fail, ok, type Result } from '../../../../shared/result';
import type { WritableDatabase } from '../../../database/connection';
import { newId } from '../../../database/ids';
import { tryCommit, type CommitContext } from '../../../database/ledger';
import { nextDrawNumber, planNameTaken } from '../../../database/plans';
import { drawTable, planTable, type DrawTableRow } from '../../../database/plan-tables';
import { addToPopulation } from '../../../database/population';
import { strategyOn } from '../../../database/strategy-versions';
import { frozenFacts } from '../population/population';

export interface PlanToDraw {
  readonly id: string;
  readonly name: string;
  readonly qualificationId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day the samples are to be done by; their dates are spread up to it. */
  readonly sampleBy: IsoDate;
  readonly policy: SamplingPolicy;
  /** The version of a named policy that a new plan is made under; none for a policy of its own. */
  readonly policyId?: string | null;
  readonly iqaIds: readonly string[];
}

export interface FrozenDraw {
  readonly drawId: string;
  readonly number: number;
  readonly rows: readonly PopulationRow[];
  readonly sha256: string;
}

export const emptyPopulation = () =>
  fail({
    code: 'empty-population',
    message: 'There is no decision of this qualification in the period.',
    remedy: 'Choose another period, or import decisions first.',
  });

/**
 * Freezes the population of a new plan, or of a plan that is drawn again, and writes its hash to the log. The seed
 * does not exist yet, so nobody can have chosen the population to suit it; but for a re-plan, which says so.
 */
export function freezePopulation(
  db: WritableDatabase,
  context: CommitContext,
  plan: PlanToDraw,
  rows: readonly PopulationRow[],
  draw: {
    readonly isNew: boolean;
    readonly reason: string | null;
    /** Drawn with the seed of an earlier draw of the plan. */
    readonly again?: { readonly kind: NonNullable<DrawTableRow['kind']>; readonly extendsId: string };
  },
): Result<FrozenDraw> {
  if (rows.length === 0) return emptyPopulation();
  const sha256 = populationHash(populationCsv(rows));
  const drawId = newId();
  return tryCommit(
    db,
    context,
    'population frozen',
    `${plan.name}: ${rows.length} decisions, ${sha256}`,
    (tx) => {
      if (draw.isNew && planNameTaken.get(tx.db, plan.name) !== undefined)
        return fail({
          code: 'name-taken',
          message: `There is a plan called ${plan.name} already.`,
          remedy: 'Give this one another name.',
          field: 'name',
        });
      if (draw.isNew)
        tx.insert(planTable, {
          id: plan.id,
          name: plan.name,
          qualification_id: plan.qualificationId,
          period_from: plan.from,
          period_to: plan.to,
          sample_by: plan.sampleBy,
          policy: JSON.stringify(plan.policy),
          iqa_ids: JSON.stringify(plan.iqaIds),
          created_at: context.now,
          created_by: context.actor.id ?? '',
          device_id: context.deviceId,
          policy_id: plan.policyId ?? null,
          strategy_id: strategyOn(tx.db, context.now.slice(0, 10))?.id ?? null,
        });
      const number = nextDrawNumber.get(tx.db, plan.id) ?? 1;
      tx.insert(drawTable, {
        id: drawId,
        plan_id: plan.id,
        number,
        reason: draw.reason,
        population_count: rows.length,
        population_sha256: sha256,
        frozen_at: context.now,
        device_id: context.deviceId,
        kind: draw.again?.kind ?? null,
        extends_id: draw.again?.extendsId ?? null,
      });
      for (const row of rows) addToPopulation.run(db, drawId, row.id, frozenFacts(row));
      return ok({ drawId, number, rows, sha256 });
    },
  );
}
