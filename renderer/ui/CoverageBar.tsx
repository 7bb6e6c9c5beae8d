import './CoverageBar.css';
import { coverageShares, coverageText, shortfall, type Coverage } from './coverage';

export interface CoverageBarProps {
  readonly label: string;
  readonly coverage: Coverage;
}

/** Done solid, planned hatched, what is missing left open and named in red. Several go into a CoverageList. */
export function CoverageBar({ label, coverage }: CoverageBarProps) {
  const shares = coverageShares(coverage);
  const short = shortfall(coverage);
  const text = coverageText(label, coverage);
  return (
    <div className="coverage" role="img" aria-label={text} title={text}>
      <span>{label}</span>
      <span className="coverage__track">
        <i className="coverage__done" style={{ width: `${shares.done}%` }} />
        <i className="coverage__planned" style={{ width: `${shares.planned}%` }} />
      </span>
      <span className={short > 0 ? 'coverage__count coverage__count--short' : 'coverage__count'}>
        {short > 0 && '! '}
        {Math.min(coverage.done + coverage.planned, coverage.needed)}/{coverage.needed}
      </span>
    </div>
  );
}

/** Coverage bars under each other, their columns aligned. */
export function CoverageList({ items }: { readonly items: readonly CoverageBarProps[] }) {
  return (
    <div className="coverage-list">
      {items.map((item) => (
        <CoverageBar key={item.label} {...item} />
      ))}
    </div>
  );
}
