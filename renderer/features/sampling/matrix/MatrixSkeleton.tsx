import './MatrixBar.css';
import './MatrixBoard.css';
import './MatrixCell.css';
import './MatrixGrid.css';
import './MatrixSkeleton.css';
import type { ReactNode } from 'react';
import { Icon } from '../../../ui/Icon';
import { MatrixLegend } from './MatrixLegend';

/** The filters that the bar will have, as wide as they will be. */
const FILTERS = [
  ['Group by', 'assessor'],
  ['Site', 'all'],
  ['Method', 'all'],
  ['State', 'all'],
  ['Due', 'any day'],
  ['', 'More'],
  ['', 'Views'],
] as const;

/** The matrix while it is read: bars, an empty grid and the legend where they will be; what is going on in the middle. */
export function MatrixSkeleton({ children }: { readonly children: ReactNode }) {
  return (
    <div className="matrix-board">
      <div className="matrix-bar" aria-hidden="true">
        <span className="matrix-filter matrix-bar__find matrix-skeleton__quiet">Find a learner</span>
        {FILTERS.map(([label, value]) => (
          <span key={label + value} className="matrix-filter matrix-skeleton__quiet">
            {label}
            <span className="matrix-filter__value">{value}</span>
            <Icon name="chevronDown" size={14} />
          </span>
        ))}
      </div>
      <div className="matrix-counts" aria-hidden="true" />
      <div className="matrix-board__main">
        <div className="matrix-board__grid matrix-skeleton">
          <div className="matrix-skeleton__head" aria-hidden="true">
            Learner
          </div>
          <div className="matrix-skeleton__rows" aria-hidden="true" />
          <div className="matrix-board__wait stack">{children}</div>
        </div>
      </div>
      <MatrixLegend showsMethods={false} hasElsewhere={false} />
    </div>
  );
}
