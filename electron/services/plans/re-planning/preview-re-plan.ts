import { impossibleSentence } from '../../../../shared/domain/sampling/coverage';
import { changeSentence } from '../../../../shared/domain/sampling/plan-changes';
import type { RePlanPreview } from '../../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { cancelled, type Control } from '../../../workers/protocol';
import { comparedWithToday } from './compared-with-today';
import { emptyPopulation } from '../drawing/freeze';
import { namesWithLearners } from '../names';
import { planToDraw } from '../drawing/plan-to-draw';
import { readPopulation } from '../population/read-population';
import { recordedDraw } from '../drawing/recorded-draw';

/** What re-planning would change; nothing is written. Reads whole populations: for workers. */
export function previewRePlan(
  db: ReadableDatabase,
  planId: string,
  control: Pick<Control, 'stopped'>,
): Result<RePlanPreview> {
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  if (control.stopped()) return fail(cancelled);
  const population = readPopulation(db, planToDraw(recorded.value), recorded.value.policy, control);
  if (!population.ok) return population;
  if (population.value.length === 0) return emptyPopulation();
  const compared = comparedWithToday(db, recorded.value, population.value, control);
  if (!compared.ok) return compared;
  const { cells, replanned } = compared.value;
  const { result, changes, kept } = replanned;
  const names = namesWithLearners(db);
  const planned = cells.filter(({ unplanned_reason }) => unplanned_reason === null);
  return ok({
    population: { before: recorded.value.draw.population_count, after: population.value.length },
    size: { before: planned.length, after: result.selected.length },
    random: { before: recorded.value.body.sizes.random, after: result.sizes.random },
    kept,
    changes: changes.map((change) => ({ kind: change.kind, sentence: changeSentence(change, names) })),
    impossible: result.impossible.map((need) => impossibleSentence(need, names)),
  });
}
