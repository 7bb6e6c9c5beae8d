import type { IsoDate } from '../../../shared/domain/calendar';
import {
  coverageKey,
  coverageStanding,
  type CoverageRow,
  type SamplesOfDay,
} from '../../../shared/domain/sampling/coverage-standing';
import type { ReadableDatabase } from '../../database/connection';
import { alikeCells, shareTakenOut, type AlikeCellsRow } from '../../database/plan-cells';
import type { DrawBody } from './drawing/draw-body';

/** The newest draw of a plan: its id, and what it answered. */
interface DrawToCover {
  readonly drawId: string;
  readonly body: DrawBody;
}

/** Coverage of a plan as it stands on a day. `cells`: what `alikeCells` has of the draw, where it is read already. */
export function coverageOf(
  db: ReadableDatabase,
  { drawId, body }: DrawToCover,
  today: IsoDate,
  cells: readonly AlikeCellsRow[] = alikeCells.all(db, drawId),
): readonly CoverageRow[] {
  const counts = countsOf(new Set(body.coverage.map(({ dimension }) => dimension)), cells);
  const takenOut = new Map(
    shareTakenOut.all(db, drawId).map(({ assessor_id, count }) => [assessor_id, count]),
  );
  return body.coverage.map(({ dimension, value, label, population, wanted, impossible }) => {
    const { done, open, share } = counts.get(`${dimension}|${value}`) ?? NOTHING;
    // An assessor's share is asked for, too: all of it, whatever was taken out of the plan since.
    const needed = dimension === 'assessor' ? Math.max(wanted, share + (takenOut.get(value) ?? 0)) : wanted;
    const standing = coverageStanding({ needed, done, open, impossible }, today);
    return { dimension, key: value, value: label, population, ...standing };
  });
}

interface ValueCount {
  readonly done: SamplesOfDay[];
  readonly open: SamplesOfDay[];
  share: number;
}

const NOTHING: Readonly<ValueCount> = { done: [], open: [], share: 0 };

/** By dimension and value, the days of what is done and of what an IQA is to do. */
function countsOf(
  dimensions: ReadonlySet<CoverageRow['dimension']>,
  cells: readonly AlikeCellsRow[],
): ReadonlyMap<string, Readonly<ValueCount>> {
  const counts = new Map<string, ValueCount>();
  for (const cell of cells) {
    const facts = {
      assessorId: cell.assessor_id,
      unitId: cell.unit_id,
      method: cell.method,
      siteId: cell.site_id,
      stage: cell.stage,
      cohort: cell.cohort,
    };
    for (const dimension of dimensions) {
      const key = `${dimension}|${coverageKey(facts, dimension)}`;
      let count = counts.get(key);
      if (!count) counts.set(key, (count = { done: [], open: [], share: 0 }));
      if (cell.is_share === 1) count.share += cell.count;
      if (cell.day === null) continue;
      const samples = { day: cell.day, count: cell.count };
      if (cell.is_done === 1) count.done.push(samples);
      else if (cell.iqa_id !== null) count.open.push(samples);
    }
  }
  return counts;
}
