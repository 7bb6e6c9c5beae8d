import { useRef, useState } from 'react';
import type { LearnerRegistration } from '../../../shared/ipc/learners';
import { SaveDocumentButton } from '../../documents/SaveDocumentButton';
import { Card } from '../../ui/Card';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { CombinationCard } from './CombinationCard';
import { decisionColumns } from './decision-columns';
import { UnitsCard } from './UnitsCard';

interface RegistrationCardProps {
  readonly learnerId: string;
  readonly registration: LearnerRegistration;
}

/** One registration: the rules of combination, the units with their state, and the decisions they rest on. */
export function RegistrationCard({ learnerId, registration }: RegistrationCardProps) {
  const { code, title, qualificationId, decisions } = registration;
  const [group, setGroup] = useState<string | null>(null);
  const units = useRef<HTMLDivElement>(null);
  const openUnits = (wanted: string | null): void => {
    setGroup(wanted);
    units.current?.scrollIntoView({ block: 'start' });
    units.current?.focus({ preventScroll: true });
  };
  return (
    <section className="stack" aria-label={`${code} ${title}`}>
      <header className="registration-head">
        <h2>
          {code} {title}
        </h2>
        <div className="row">
          <LinkButton to={`/learners/${learnerId}/statement/${qualificationId}`}>
            Statement of unit achievement
          </LinkButton>
          <LinkButton to={`/learners/${learnerId}/claim/${qualificationId}`}>Claim readiness</LinkButton>
          <SaveDocumentButton
            label="Record of assessment"
            document={{ kind: 'record of assessment', learnerId, qualificationId }}
          />
        </div>
      </header>
      <CombinationCard registration={registration} onOpenUnits={openUnits} />
      <div ref={units} tabIndex={-1} className="registration-units">
        <UnitsCard
          learnerId={learnerId}
          registration={registration}
          group={group}
          onShowAll={() => setGroup(null)}
        />
      </div>
      <Card flush>
        <div className="decisions">
          <DataTable
            caption={`Decisions for ${code}`}
            captionShown
            columns={decisionColumns}
            rows={decisions}
            rowKey={({ id }) => id}
            empty={
              <EmptyState icon="qualifications" title={`No decision for ${code} yet`}>
                A decision comes with signing off a unit in its unit record, or with an import.
              </EmptyState>
            }
          />
        </div>
      </Card>
    </section>
  );
}
