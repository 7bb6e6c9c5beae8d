import { useMemo } from 'react';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { matchesOf } from './matrix-filter';
import { groupKeys, indexMatrix } from './matrix-index';
import { shownUnits, type MatrixModel } from './matrix-model';
import { buildRows } from './matrix-rows';
import type { MatrixView } from './matrix-view';

/** Works out what is shown, each part only when what it comes from has changed. */
export function useMatrixModel(data: MatrixData, view: MatrixView, closed: ReadonlySet<string>): MatrixModel {
  const { groupBy, filter } = view;
  const index = useMemo(() => indexMatrix(data), [data]);
  const keys = useMemo(() => groupKeys(index, groupBy), [index, groupBy]);
  const matches = useMemo(() => matchesOf(index, filter), [index, filter]);
  const rows = useMemo(
    () => buildRows({ index, groupBy, keys, matches, closed }),
    [index, groupBy, keys, matches, closed],
  );
  const columns = useMemo(() => shownUnits(data, filter), [data, filter]);
  return useMemo(() => ({ index, keys, matches, rows, columns }), [index, keys, matches, rows, columns]);
}
