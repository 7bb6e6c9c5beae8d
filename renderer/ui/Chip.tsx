import './Chip.css';
import type { ReactNode } from 'react';
import { classNames } from './classNames';

export type Tone = 'neutral' | 'accent' | 'good' | 'watch' | 'bad';

export interface ChipProps {
  readonly tone?: Tone;
  /** One character that says the same as the colour. Coloured chips carry one unless the words already do. */
  readonly sign?: string;
  readonly children: ReactNode;
}

/** A short state, not a button. */
export function Chip({ tone = 'neutral', sign, children }: ChipProps) {
  return (
    <span className={classNames('chip', `chip--${tone}`)}>
      {sign !== undefined && <span aria-hidden="true">{sign}</span>}
      {children}
    </span>
  );
}
