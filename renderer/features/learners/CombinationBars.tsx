import type { CombinationState } from '../../../shared/domain/combination/requirements';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import './CombinationBars.css';
import { combinationBars, type CombinationBar } from './combination-words';

interface CombinationBarsProps {
  readonly achieved: CombinationState;
  readonly chosen: CombinationState;
  /** Shows the units behind a group's figures, or (null) behind the total. */
  readonly onOpen: (group: string | null) => void;
}

const SIGNS = {
  reached: { sign: '✓', says: 'reached' },
  chosen: { sign: '', says: 'will be reached with the units chosen' },
  short: { sign: '!', says: 'not reached with the units chosen' },
  over: { sign: '!', says: 'over the maximum' },
} as const;

/** Credits or units of each group against its rule, and the total: achieved solid, chosen on top of it lighter. */
export function CombinationBars({ achieved, chosen, onOpen }: CombinationBarsProps) {
  return (
    <>
      <ul className="combination">
        {combinationBars(achieved, chosen).map((bar) => (
          <Bar key={bar.key} bar={bar} onOpen={() => onOpen(bar.code)} />
        ))}
      </ul>
      <p className="combination__key" aria-hidden="true">
        <span>
          <i className="combination__achieved" /> achieved: signed off and not overturned
        </span>
        <span>
          <i className="combination__chosen" /> chosen
        </span>
      </p>
    </>
  );
}

function Bar({ bar, onOpen }: { readonly bar: CombinationBar; readonly onOpen: () => void }) {
  const { code, title, achievedShare, chosenShare, count, state } = bar;
  return (
    <li className={classNames(code === null && 'combination__total')}>
      <span className="combination__group">
        {code !== null && <b>{code}</b>} {title}
      </span>
      <span className="combination__track" aria-hidden="true">
        <i className="combination__achieved" style={{ width: `${achievedShare}%` }} />
        <i className="combination__chosen" style={{ width: `${chosenShare}%` }} />
      </span>
      <span className="combination__count">
        <Button variant="quiet" size="small" onPress={onOpen}>
          {count}
          {state !== null && <span className="visually-hidden">, {SIGNS[state].says}; show the units</span>}
        </Button>
        <span
          className={classNames('combination__sign', state && `combination__sign--${state}`)}
          aria-hidden="true"
        >
          {state === null ? '' : SIGNS[state].sign}
        </span>
      </span>
    </li>
  );
}
