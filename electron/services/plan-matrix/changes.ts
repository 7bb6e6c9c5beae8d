import { formatDate, isIsoDate } from '../../../shared/domain/calendar';
import { counted } from '../../../shared/domain/sampling/names';
import type { CellDetail } from '../../../shared/ipc/plan-cells';
import { assertNever } from '../../../shared/result';
import { changesOfPlace, wideningsOfPlace } from '../../database/cell-detail';
import type { CellChangeTableRow } from '../../database/cell-changes';
import type { ReadableDatabase } from '../../database/connection';
import { namesOf } from '../plans/names';

type Change = Pick<CellChangeTableRow, 'kind' | 'before' | 'after'>;

/** What people changed for a learner's unit, and what an overturned decision there led to; newest first. */
export function changesHere(
  db: ReadableDatabase,
  place: { readonly planId: string; readonly learnerId: string; readonly unitId: string },
): CellDetail['changes'] {
  const names = namesOf(db);
  const changed = changesOfPlace.all(db, place).map((change) => ({
    sentence: changeWords(change, names.iqa),
    reason: change.reason,
    by: change.by,
    at: change.changed_at,
  }));
  const widened = wideningsOfPlace.all(db, place).map(({ asked, added, reason, widened_at, by }) => ({
    sentence: `Sample widened by ${counted(added, 'decision')}${added < asked ? ` of ${asked} asked for` : ''}: same seed, next tickets`,
    reason,
    by,
    at: widened_at,
  }));
  return [...changed, ...widened].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function changeWords({ kind, before, after }: Change, nameOf: (id: string) => string): string {
  const words = (value: string | null): string =>
    value === null ? 'nobody' : isIsoDate(value) ? formatDate(value) : nameOf(value);
  switch (kind) {
    case 'planned':
      return 'Planned by judgement';
    case 'unplanned':
      return 'Taken out of the plan';
    case 'moved':
      return `Moved from ${before === null ? 'no day' : words(before)} to ${words(after)}`;
    case 'handed over':
      return `Handed over from ${words(before)} to ${words(after)}`;
    case 'undone':
      return 'Change taken back';
    default:
      return assertNever(kind);
  }
}
