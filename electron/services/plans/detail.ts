import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { ok, type Result } from '../../../shared/result';
import { drawsOfPlan, planById } from '../../database/plans';
import type { CentreContext } from '../centre-context';
import { readJson } from '../samples/stored';
import { keptAlikeCells } from './kept-alike-cells';
import { coverageOf } from './coverage';
import { drawBody } from './drawing/draw-result';
import { namesOf } from './names';
import { policyOfPlan, strategyOfPlan } from './policy-of-plan';
import { planNotFound, planRow } from './read';
import { showsNow } from './drawing/shows-now';
import { idList } from './stored';

/** A plan with its newest draw: how it was drawn, what it covers, what it can show. */
export function planDetail(centre: CentreContext, { id }: { readonly id: string }): Result<PlanDetail> {
  const { db } = centre;
  const row = planById.get(db, { today: centre.today(), id });
  if (!row) return planNotFound();
  const policy = readJson(samplingPolicySchema, row.policy);
  const draws = drawsOfPlan.all(db, id);
  const newest = draws.at(-1);
  const body = newest ? readJson(drawBody, newest.body) : null;
  const cells = newest ? keptAlikeCells(db, newest.id) : [];
  const names = namesOf(db);
  return ok({
    ...planRow(row),
    qualificationId: row.qualification_id,
    policy,
    policyInWords: policyInWords(policy),
    namedPolicy: policyOfPlan(db, id),
    strategy: strategyOfPlan(db, id),
    seed: newest?.seed ?? '',
    populationSha256: newest?.population_sha256 ?? '',
    frozenAt: newest?.frozen_at ?? row.created_at,
    drawnAt: newest?.drawn_at ?? row.created_at,
    draws: draws.map(({ number, drawn_at, reason }) => ({ number, drawnAt: drawn_at, reason })),
    lowerBound: body?.lowerBound ?? 0,
    randomPart: body?.sizes.random ?? 0,
    shows: body && newest ? showsNow(db, newest.id, body) : [],
    impossible: body?.impossible ?? [],
    iqas: readJson(idList, row.iqa_ids).map((iqaId) => {
      const own = cells.filter((cell) => cell.iqa_id === iqaId);
      const sum = (of: typeof own) => of.reduce((total, { count }) => total + count, 0);
      return {
        id: iqaId,
        name: names.iqa(iqaId),
        planned: sum(own),
        done: sum(own.filter((cell) => cell.is_done === 1)),
      };
    }),
    coverage: newest && body ? coverageOf(db, { drawId: newest.id, body }, centre.today(), cells) : [],
  });
}
