import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import type { CoverageRow, PlanDetail } from '../../../shared/ipc/sampling';
import { ok, type Result } from '../../../shared/result';
import { cellsOfDraw, type PlanCellListRow } from '../../database/plan-cells';
import { drawsOfPlan, planById } from '../../database/plans';
import type { CentreContext } from '../centre-context';
import { readJson } from '../samples/stored';
import { drawBody, type DrawBody } from './draw-result';
import { namesOf } from './names';
import { policyInWords } from './policy-words';
import { planNotFound, planRow } from './read';
import { idList } from './stored';

const valueIn = (cell: PlanCellListRow, dimension: CoverageRow['dimension']): string => {
  switch (dimension) {
    case 'assessor':
      return cell.assessor_name;
    case 'unit':
      return cell.unit_code;
    case 'site':
      return cell.site;
    case 'method':
      return cell.method;
    case 'stage':
      return cell.stage;
  }
};

/**
 * Coverage as it stands: `needed` is what the policy's minimum and the draw ask for together, `shortfall` what is not
 * done of it. A planned sample does not reduce the shortfall.
 */
export function coverageOf(body: DrawBody, cells: readonly PlanCellListRow[]): readonly CoverageRow[] {
  const counts = new Map<string, { planned: number; done: number }>();
  for (const { dimension } of new Map(body.coverage.map((row) => [row.dimension, row])).values())
    for (const cell of cells) {
      const key = `${dimension}|${valueIn(cell, dimension)}`;
      const count = counts.get(key) ?? { planned: 0, done: 0 };
      counts.set(key, count);
      count.planned += 1;
      if (cell.outcome !== null) count.done += 1;
    }
  return body.coverage.map(({ dimension, label, population, wanted }) => {
    const { planned, done } = counts.get(`${dimension}|${label}`) ?? { planned: 0, done: 0 };
    const needed = Math.max(wanted, planned);
    return { dimension, value: label, population, needed, planned, done, shortfall: needed - done };
  });
}

/** A plan with its newest draw: how it was drawn, what it covers, what it can show. */
export function planDetail(centre: CentreContext, { id }: { readonly id: string }): Result<PlanDetail> {
  const { db } = centre;
  const row = planById.get(db, { today: centre.today(), id });
  if (!row) return planNotFound();
  const policy = readJson(samplingPolicySchema, row.policy);
  const draws = drawsOfPlan.all(db, id);
  const newest = draws.at(-1);
  const body = newest ? readJson(drawBody, newest.body) : null;
  const cells = newest ? cellsOfDraw.all(db, newest.id) : [];
  const names = namesOf(db);
  return ok({
    ...planRow(row),
    qualificationId: row.qualification_id,
    policy,
    policyInWords: policyInWords(policy),
    seed: newest?.seed ?? '',
    populationSha256: newest?.population_sha256 ?? '',
    frozenAt: newest?.frozen_at ?? row.created_at,
    drawnAt: newest?.drawn_at ?? row.created_at,
    draws: draws.map(({ number, drawn_at, reason }) => ({ number, drawnAt: drawn_at, reason })),
    lowerBound: body?.lowerBound ?? 0,
    randomPart: body?.sizes.random ?? 0,
    shows: body?.shows ?? [],
    impossible: body?.impossible ?? [],
    iqas: readJson(idList, row.iqa_ids).map((iqaId) => {
      const own = cells.filter((cell) => cell.iqa_id === iqaId);
      return {
        id: iqaId,
        name: names.iqa(iqaId),
        planned: own.length,
        done: own.filter((cell) => cell.outcome !== null).length,
      };
    }),
    coverage: body ? coverageOf(body, cells) : [],
  });
}
