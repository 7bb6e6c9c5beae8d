import { memo } from 'react';
import { Icon } from '../../../ui/Icon';
import { RagChip } from '../../../ui/RagChip';
import type { MatrixModel } from './matrix-model';
import { groupWords } from './matrix-words';

interface MatrixGroupRowProps {
  readonly model: MatrixModel;
  readonly row: number;
  readonly cursorColumn: number | null;
}

/** The head of a group: whose it is, how risky, how much of it is planned and done. Its name opens and closes it. */
export const MatrixGroupRow = memo(function MatrixGroupRow({
  model,
  row,
  cursorColumn,
}: MatrixGroupRowProps) {
  const { rows, columns } = model;
  const group = rows.groups[rows.group[row] ?? 0];
  if (!group) return null;
  const { assessor } = group;
  const cursor = { tabIndex: 0, 'data-cursor': '' };
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="matrix__row matrix__row--group"
      data-row={row}
      style={{ top: rows.tops[row] ?? 0 }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-expanded={group.isOpen}
        className="matrix__name matrix__name--group"
        title={group.name}
        data-column={0}
        data-group={group.key}
        {...(cursorColumn === 0 && cursor)}
      >
        <Icon name={group.isOpen ? 'chevronDown' : 'chevronRight'} size={12} />
        <bdi className="matrix__group-name">{group.name}</bdi>
        {assessor?.initials && <span className="muted matrix__initials">{assessor.initials}</span>}
      </div>
      <div
        role="gridcell"
        aria-colindex={2}
        aria-colspan={columns.length}
        className="matrix__facts"
        data-column={1}
        {...(cursorColumn !== null && cursorColumn > 0 && cursor)}
      >
        {assessor && <RagChip rating={assessor.risk}>{assessor.sharePercent} %</RagChip>}
        <span className="muted">{groupWords(group)}</span>
      </div>
    </div>
  );
});
