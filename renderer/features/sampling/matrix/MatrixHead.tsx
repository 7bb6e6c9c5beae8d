import { memo } from 'react';
import { HEADER_ROW } from '../../../ui/grid/grid-cursor';
import type { MatrixModel } from './matrix-model';
import { placesOf } from './matrix-window';

interface MatrixHeadProps {
  readonly model: MatrixModel;
  /** Columns of units in the document, counted from 0. */
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly cellWidth: number;
  readonly cursorColumn: number | null;
  /** Whose rows are at the top: their own head may have been scrolled away. */
  readonly groupName: string | undefined;
}

/** The units' codes, upright to save room; their titles are in the tooltip and the accessible name. */
export const MatrixHead = memo(function MatrixHead(props: MatrixHeadProps) {
  const { model, firstUnit, lastUnit, cellWidth, cursorColumn, groupName } = props;
  const { columns, index } = model;
  const cursorUnit = cursorColumn === null || cursorColumn === 0 ? null : cursorColumn - 1;
  const shown = placesOf({ first: firstUnit, last: lastUnit }, cursorUnit);
  return (
    <div role="rowgroup" className="matrix__head">
      <div role="row" aria-rowindex={1} className="matrix__head-row" data-row={HEADER_ROW}>
        <div
          role="columnheader"
          aria-colindex={1}
          className="matrix__corner"
          data-column={0}
          {...(cursorColumn === 0 && { tabIndex: 0, 'data-cursor': '' })}
        >
          <bdi className="matrix__top-group" aria-hidden="true">
            {groupName}
          </bdi>
          Learner
        </div>
        {shown.map((place, at) => {
          const unit = index.data.units[columns[place] ?? 0];
          const gap = place - (shown[at - 1] ?? -1) - 1;
          return (
            <div
              key={place}
              role="columnheader"
              aria-colindex={place + 2}
              aria-label={unit ? `${unit.code} ${unit.title}` : ''}
              title={unit?.title}
              className="matrix__unit"
              data-column={place + 1}
              {...(gap > 0 && { style: { marginLeft: gap * cellWidth } })}
              {...(place === cursorUnit && { tabIndex: 0, 'data-cursor': '' })}
            >
              <span className="matrix__code">{unit?.code}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
});
