import { matchesOf } from '../../../renderer/features/sampling/matrix/matrix-filter';
import { groupKeys, indexMatrix } from '../../../renderer/features/sampling/matrix/matrix-index';
import { shownUnits, type MatrixModel } from '../../../renderer/features/sampling/matrix/matrix-model';
import { buildRows } from '../../../renderer/features/sampling/matrix/matrix-rows';
import {
  NO_FILTER,
  type Grouping,
  type MatrixFilter,
} from '../../../renderer/features/sampling/matrix/matrix-view';
import type { MatrixData } from '../../../shared/domain/sampling/matrix';

/** What the grid would draw from. */
export function modelOf(
  data: MatrixData,
  groupBy: Grouping,
  filter: Partial<MatrixFilter> = {},
  closed: readonly string[] = [],
): MatrixModel {
  const index = indexMatrix(data);
  const whole = { ...NO_FILTER, ...filter };
  const matches = matchesOf(index, whole);
  const keys = groupKeys(index, groupBy);
  const rows = buildRows({ index, groupBy, keys, matches, closed: new Set(closed) });
  return { index, keys, matches, rows, columns: shownUnits(data, whole) };
}
