import { Link } from 'wouter';
import type { ClaimedUnit } from '../../../../shared/domain/claims/claim';
import { counted } from '../../../../shared/domain/sampling/names';
import type { ClaimSubject } from '../../../../shared/ipc/statement';
import { Card } from '../../../ui/Card';
import './readiness.css';

/** The units that the claim is for, each leading to its record. */
export function UnitsCard({
  units,
  subject,
}: {
  readonly units: readonly ClaimedUnit[];
  readonly subject: ClaimSubject;
}) {
  const { learnerId, qualificationId } = subject;
  return (
    <Card
      title={`${counted(units.length, 'unit')} achieved`}
      aside={<Link href={`/learners/${learnerId}/statement/${qualificationId}`}>Statement</Link>}
    >
      {units.length === 0 ? (
        <p className="muted">No unit is achieved yet.</p>
      ) : (
        <div className="claim-units">
          {units.map(({ unitId, code, title }) => (
            <Link key={unitId} href={`/learners/${learnerId}/units/${unitId}`} title={title}>
              {code}
            </Link>
          ))}
        </div>
      )}
    </Card>
  );
}
