import './Card.css';
import { useId, type ReactNode } from 'react';
import { classNames } from './classNames';

export interface CardProps {
  readonly title?: string;
  /** A line under the title. */
  readonly lead?: ReactNode;
  /** At the right of the title: a link, a chip, a small button. */
  readonly aside?: ReactNode;
  /** No padding, for a table that reaches the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Card({ title, lead, aside, flush = false, children }: CardProps) {
  const titleId = useId();
  return (
    <section className={classNames('card', flush && 'card--flush')} aria-labelledby={title && titleId}>
      {title !== undefined && (
        <header className="card__head">
          <h2 id={titleId}>{title}</h2>
          {aside !== undefined && <div className="card__aside">{aside}</div>}
          {lead !== undefined && <p className="card__lead">{lead}</p>}
        </header>
      )}
      {children}
    </section>
  );
}
