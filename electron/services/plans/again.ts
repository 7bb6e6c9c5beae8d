import { formatDate } from '../../../shared/domain/calendar';
import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import { differenceSentence, verifyDraw } from '../../../shared/domain/sampling/check';
import { drawSample, type DrawInput } from '../../../shared/domain/sampling/draw';
import { notSelectedReason } from '../../../shared/domain/sampling/not-selected';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { drawnDecisions } from '../../database/plan-cells';
import { drawsOfPlan, planById, type DrawListRow } from '../../database/plans';
import { frozenPopulation } from '../../database/population';
import { drawBody } from './draw-result';
import { idList } from './stored';
import { namesOf } from './names';
import { readFrozenPopulation } from './population';
import { readJson } from '../samples/stored';

interface Recorded {
  readonly draw: DrawListRow;
  readonly input: DrawInput;
}

/** The newest draw of a plan with the input it was made from. */
function recordedDraw(db: ReadableDatabase, planId: string): Result<Recorded> {
  const plan = planById.get(db, { today: '', id: planId });
  const draw = drawsOfPlan.all(db, planId).at(-1);
  if (!plan || !draw) return fail({ code: 'not-found', message: 'This plan has no draw yet.' });
  const input: DrawInput = {
    population: readFrozenPopulation(db, draw.id),
    policy: readJson(samplingPolicySchema, plan.policy),
    seed: draw.seed,
    iqas: readJson(idList, plan.iqa_ids).map((id) => ({ id })),
  };
  return ok({ draw, input });
}

/** Decisions kept from an earlier draw are sampled already and in the plan: this draw does not answer for them. */
const keptBy = (draw: DrawListRow): ReadonlySet<string> => new Set(readJson(drawBody, draw.body).kept);

/** Repeats the newest draw from its frozen population and seed, and says whether the plan holds what it gives. */
export function checkDraw(
  db: ReadableDatabase,
  planId: string,
): Result<{ readonly repeats: boolean; readonly sentences: readonly string[] }> {
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  const { draw, input } = recorded.value;
  const kept = keptBy(draw);
  const drawn = drawnDecisions.all(db, draw.id).filter((decisionId) => !kept.has(decisionId));
  const check = verifyDraw(input, {
    populationHash: draw.population_sha256,
    selectedIds: drawn,
  });
  if (!check.ok) return check;
  const { matches, populationHash, differences } = check.value;
  if (!matches) return ok({ repeats: false, sentences: differences.map(differenceSentence) });
  const sentences = [
    `Drawn again from seed ${draw.seed}: the same ${drawn.length} decisions of ${input.population.length}.`,
    `The frozen population has the hash ${populationHash}, as the plan says.`,
    draw.number === 1
      ? 'This plan was drawn once.'
      : `This is draw ${draw.number} of the plan and the newest, made because: ${draw.reason ?? ''}`,
  ];
  return ok({ repeats: true, sentences });
}

const SHOWN = 100;

/** Decisions of the frozen population that were not selected and match what is asked, each with the reason (S5). */
export function notSelected(
  db: ReadableDatabase,
  { planId, query }: { readonly planId: string; readonly query: string },
): Result<readonly { readonly decisionId: string; readonly label: string; readonly why: string }[]> {
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  const drawn = drawSample(recorded.value.input);
  if (!drawn.ok) return drawn;
  const names = namesOf(db);
  const kept = keptBy(recorded.value.draw);
  const words = query.toLocaleLowerCase('en-GB').split(/\s+/);
  const found: { decisionId: string; label: string; why: string }[] = [];
  for (const row of frozenPopulation.iterate(db, recorded.value.draw.id)) {
    const label = `${row.learner_name}, ${row.unit_code}, ${row.method}, ${row.assessor_name}, ${formatDate(row.decided_on)}`;
    const text = label.toLocaleLowerCase('en-GB');
    if (kept.has(row.id) || !words.every((word) => text.includes(word))) continue;
    const why = notSelectedReason(drawn.value, row.id, names);
    if (why === null) continue;
    found.push({ decisionId: row.id, label, why });
    if (found.length === SHOWN) break;
  }
  return ok(found);
}
