import { memo, type ReactNode } from 'react';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { counted, thousands } from '../../../../shared/domain/sampling/names';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { filterChips } from './filter-choices';
import type { Matches } from './matrix-filter';
import { NO_FILTER, type MatrixFilter } from './matrix-view';

interface MatrixCountsProps {
  readonly plan: PlanDetail;
  readonly data: MatrixData;
  readonly matches: Matches;
  readonly filter: MatrixFilter;
  readonly onChange: (filter: MatrixFilter) => void;
  /** Something was written, and what it changed is being read. */
  readonly isRefreshing: boolean;
  /** What can be done with what is shown. */
  readonly children: ReactNode;
}

/** What the filter asks for, each part with a button that takes it away; how much is left, of the plan otherwise. */
export const MatrixCounts = memo(function MatrixCounts(props: MatrixCountsProps) {
  const { plan, data, matches, filter, onChange, isRefreshing, children } = props;
  const chips = filterChips(filter, data);
  const isFiltered = matches.entries !== null;
  return (
    <div className="matrix-counts">
      {chips.map(({ key, text, without }) => (
        <button key={key} type="button" className="matrix-chip" onClick={() => onChange(without)}>
          <span className="visually-hidden">Clear the filter </span>
          <bdi className="matrix-chip__text">{text}</bdi>
          <Icon name="cross" size={12} />
        </button>
      ))}
      {chips.length > 1 && (
        <Button variant="quiet" size="small" onPress={() => onChange(NO_FILTER)}>
          Clear all filters
        </Button>
      )}
      <span className="matrix-counts__refreshing muted" role="status">
        {isRefreshing && 'Refreshing…'}
      </span>
      <span className="matrix-counts__figures muted" role="status">
        {isFiltered ? (
          <>
            {counted(matches.learners, 'learner')} · <b>{counted(matches.cells, 'cell')}</b> ·{' '}
            {thousands(matches.planned)} to sample · {thousands(matches.done)} sampled
          </>
        ) : (
          <>
            {counted(plan.population, 'decision')} · <b>{thousands(plan.planned)} planned</b> ·{' '}
            {thousands(plan.done)} done
            {plan.overdue > 0 && ` · ${thousands(plan.overdue)} overdue`} · lower bound{' '}
            {thousands(plan.lowerBound)}
          </>
        )}
      </span>
      {children}
    </div>
  );
});
