import { Link } from 'wouter';
import type { Today } from '../../../shared/ipc/reports';
import { Card } from '../../ui/Card';
import './AtRiskCard.css';

/** Assessors to look at, each with the reason. */
export function AtRiskCard({ assessors }: { readonly assessors: Today['assessorsAtRisk'] }) {
  return (
    <Card title="Assessors at risk">
      {assessors.length === 0 ? (
        <p className="muted">
          Nobody is rated red, had a decision overturned, or went a year without being observed.
        </p>
      ) : (
        <ul className="at-risk">
          {assessors.map(({ id, name, why }) => (
            <li key={id}>
              <Link href={`/assessors/${id}`}>{name}</Link>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
