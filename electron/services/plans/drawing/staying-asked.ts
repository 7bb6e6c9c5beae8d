import { changeSentence } from '../../../../shared/domain/sampling/plan-changes';
import { newestDrawOf } from '../../../database/cells-to-change';
import type { ReadableDatabase } from '../../../database/connection';
import { cellsOfDrawAsWritten, rootsTakenOut, type WrittenCellRow } from '../../../database/draw-cells';
import { askedForIn, type AskedFor } from './asked-for';
import { onceEach } from '../re-planning/compared-with-today';
import { frozenOrAsItWas } from '../population/frozen-rows';
import { namesWithLearners } from '../names';

/** A cell of a plan's newest draw that people asked for. */
export interface StayingCell {
  readonly written: WrittenCellRow;
  readonly asked: AskedFor;
}

export interface StayingAsked {
  readonly staying: readonly StayingCell[];
  /** In words: decisions that people asked for and are not in the population any more. */
  readonly fellAway: readonly string[];
  /** How many cells people took out: a draw with a new seed knows nothing of that, so they may come back. */
  readonly takenOut: number;
}

/**
 * What people asked for stays when a plan is drawn again with a new seed, whatever that gives: nothing that an IQA
 * judged, promised or widened after an overturned decision (S4) is lost by drawing again. `isInPopulation`: of the
 * revision of a decision that stands now.
 */
export function stayingAsked(
  db: ReadableDatabase,
  planId: string,
  isInPopulation: (newestId: string) => boolean,
): StayingAsked {
  const drawId = newestDrawOf.get(db, planId);
  if (drawId === undefined) return { staying: [], fellAway: [], takenOut: 0 };
  const cells = onceEach(cellsOfDrawAsWritten.all(db, { drawId }));
  const askedFor = askedForIn(db, planId);
  const asked = cells.flatMap((written): StayingCell[] => {
    const found = written.unplanned_reason === null ? askedFor.get(written.newest_id) : undefined;
    return found ? [{ written, asked: found }] : [];
  });
  const gone = asked.filter(({ written }) => !isInPopulation(written.newest_id));
  return {
    staying: asked.filter(({ written }) => isInPopulation(written.newest_id)),
    fellAway: gone.length === 0 ? [] : fellAwaySentences(db, gone),
    takenOut: rootsTakenOut.all(db, drawId).length,
  };
}

function fellAwaySentences(db: ReadableDatabase, gone: readonly StayingCell[]): readonly string[] {
  const names = namesWithLearners(db);
  const rowOf = frozenOrAsItWas(db, [], []);
  return gone.map(({ written: { decision_id, is_done } }) =>
    changeSentence(
      {
        kind: 'fell-away',
        decision: rowOf(decision_id),
        isDone: is_done === 1,
        why: 'not-in-population',
      },
      names,
    ),
  );
}
