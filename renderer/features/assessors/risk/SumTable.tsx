import type { RiskPart } from '../../../../shared/domain/risk/facts';
import { RISK_PART_NAMES } from '../../../../shared/domain/risk/words';
import './risk.css';

interface SumTableProps {
  readonly caption: string;
  readonly parts: readonly RiskPart[];
  readonly points: number;
  /** Points of a bar that is full. */
  readonly full: number;
}

/** The sum part by part: each fact in words, its points as a bar and a number, and what they add up to. */
export function SumTable({ caption, parts, points, full }: SumTableProps) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table risk-sum">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="cell--start">
              Part
            </th>
            <th scope="col" className="cell--start">
              Fact
            </th>
            <th scope="col" className="cell--end" colSpan={2}>
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.kind} className={part.points === 0 ? 'risk-sum__row--none' : undefined}>
              <th scope="row" className="cell--start">
                {RISK_PART_NAMES[part.kind]}
              </th>
              <td dir="auto">{part.fact}</td>
              <td className="risk-sum__bar" aria-hidden="true">
                <span className="risk-bar">
                  <i style={{ width: `${Math.min(100, (part.points / full) * 100)}%` }} />
                </span>
              </td>
              <td className="cell--end">{part.points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="cell--start" colSpan={3}>
              Sum
            </th>
            <td className="cell--end">{points}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
