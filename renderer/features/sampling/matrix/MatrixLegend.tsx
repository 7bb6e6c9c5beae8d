import { memo } from 'react';
import { METHOD_KEY, STATE_LOOKS } from './matrix-words';
import type { CellState } from './matrix-cells';

const IN_ORDER: readonly CellState[] = [
  'not taken',
  'working towards',
  'decided',
  'planned interim',
  'planned summative',
  'agreed',
  'action required',
  'overturned',
  're-sample due',
  'claimed',
];

interface LegendProps {
  readonly showsMethods: boolean;
  /** Some learners stand in more than one group. */
  readonly hasElsewhere: boolean;
}

/** What the signs in the cells mean. Each cell says the same in its accessible name. */
export const MatrixLegend = memo(function MatrixLegend({ showsMethods, hasElsewhere }: LegendProps) {
  const states = hasElsewhere ? ([...IN_ORDER, 'elsewhere'] as const) : IN_ORDER;
  return (
    <div className="matrix-legend" role="group" aria-label="Legend">
      {states.map((state) => (
        <span key={state} className="matrix-legend__item">
          <span aria-hidden="true" className={`matrix__cell matrix__cell--${STATE_LOOKS[state].look}`}>
            {STATE_LOOKS[state].sign}
          </span>
          {STATE_LOOKS[state].words}
        </span>
      ))}
      <span className="matrix-legend__item">
        <span aria-hidden="true" className="matrix__cell matrix__cell--decided matrix__cell--note" />
        note
      </span>
      <span className="matrix-legend__item">
        <span aria-hidden="true" className="matrix__cell matrix__cell--decided matrix__cell--forced" />
        required
      </span>
      <span className="matrix-legend__item">
        <span aria-hidden="true" className="matrix__cell matrix__cell--decided matrix__cell--by-judgement" />
        by judgement
      </span>
      {showsMethods &&
        METHOD_KEY.map(({ code, words }) => (
          <span key={code} className="matrix-legend__item">
            <b>{code}</b> {words}
          </span>
        ))}
    </div>
  );
});
