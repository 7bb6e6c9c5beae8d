import './Figure.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What the number rests on: `61 of 80 pairs`. */
  readonly note?: ReactNode;
  /** Where the rows behind the number are: every number opens them. */
  readonly to?: string;
}

/** One number of a screen, with the way to its rows. */
export function Figure({ label, value, note, to }: FigureProps) {
  const content = (
    <>
      <span className="figure__label">{label}</span>
      <b className="figure__value">{value}</b>
      {note !== undefined && <span className="figure__label">{note}</span>}
    </>
  );
  return to === undefined ? (
    <div className="card figure">{content}</div>
  ) : (
    <Link href={to} className="card figure figure--link">
      {content}
    </Link>
  );
}

/** Figures side by side. */
export function FigureRow({ children }: { readonly children: ReactNode }) {
  return <div className="figure-row">{children}</div>;
}
