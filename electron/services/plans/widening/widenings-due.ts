import { verifiableBy } from '../../../../shared/domain/sampling/independence';
import type { Names } from '../../../../shared/domain/sampling/names';
import { samplingPolicySchema } from '../../../../shared/domain/sampling/policy';
import { wideningFindings } from '../../../../shared/domain/rules/widening-rules';
import { scopeWords, type WideningScope } from '../../../../shared/domain/sampling/widen';
import type { WideningDue } from '../../../../shared/ipc/draws';
import { ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { cellOfDecision } from '../../../database/plan-cells';
import { openAlike, overturned, type OverturnedRow } from '../../../database/widenings';
import type { CentreContext } from '../../centre-context';
import { rulesOn } from '../../rules/rules-on';
import { readJson } from '../../samples/stored';
import { namesOf } from '../names';
import { idList } from '../stored';

/** Of all plans at once so many are told: each is looked for among its assessor’s decisions. */
const MOST_TOLD = 50;

/**
 * Rule S4: overturned decisions whose widening is not planned, newest first, by the rules in force on the day of the
 * sample. How many to add: as the rule says, or the plan's policy where that asks for more.
 */
export function wideningsDue(
  { db }: Pick<CentreContext, 'db'>,
  { planId }: { readonly planId: string | null },
): Result<readonly WideningDue[]> {
  const rows = overturned.all(db, { planId });
  if (rows.length === 0) return ok([]);
  const names = namesOf(db);
  const due: WideningDue[] = [];
  for (const row of rows) {
    const found = dueOf(db, row, names);
    if (found) due.push(found);
    if (planId === null && due.length === MOST_TOLD) break;
  }
  return ok(due);
}

function dueOf(db: ReadableDatabase, row: OverturnedRow, names: Names): WideningDue | null {
  const { pack } = rulesOn(db, row.qualification_id, row.sampled_on);
  const byPolicy = readJson(samplingPolicySchema, row.policy).widenBy;
  const wanted = Math.max(pack.rules.S4.parameters.widenBy, byPolicy);
  const left = openLike(db, row, wanted);
  const decision = `${row.learner_name}, ${row.unit_code} by ${names.assessor(row.assessor_id)}`;
  const facts = { outcome: 'disagreed', decision, added: row.added, left } as const;
  const [finding] = wideningFindings(pack, row.sampled_on, facts);
  if (!finding) return null;
  const { assessor_id: assessorId, unit_id: unitId, method } = row;
  const scope: WideningScope = { assessorId, unitId, method, siteId: null };
  return {
    planId: row.plan_id,
    planName: row.plan_name,
    sampleId: row.sample_id,
    cellId: cellOfDecision.get(db, row.decision_id, row.plan_id) ?? null,
    sampledOn: row.sampled_on,
    scope,
    scopeWords: scopeWords(scope, names),
    count: Math.min(left, wanted - row.added),
    rule: finding.ruleId,
    message: finding.message,
    remedy: finding.remedy,
  };
}

/** Decisions of the kind that some IQA of the plan could sample; counted up to what is wanted. */
function openLike(db: ReadableDatabase, row: OverturnedRow, wanted: number): number {
  const isVerifiable = verifiableBy(readJson(idList, row.iqa_ids).map((id) => ({ id })));
  const { draw_id: drawId, assessor_id: assessorId, unit_id: unitId, method } = row;
  let found = 0;
  for (const open of openAlike.iterate(db, { drawId, assessorId, unitId, method })) {
    if (found >= wanted) break;
    if (isVerifiable({ assessorId: open.assessor_id, countersignerId: open.countersigned_by })) found += 1;
  }
  return found;
}
