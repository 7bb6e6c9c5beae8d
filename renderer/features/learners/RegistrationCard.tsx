import { formatDate } from '../../../shared/domain/calendar';
import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { LearnerDetail } from '../../../shared/ipc/people';
import { Card } from '../../ui/Card';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { CreditBars } from './CreditBars';
import { totalCredits } from './credits';
import { decisionColumns } from './decision-columns';

type Registration = LearnerDetail['registrations'][number];

/** One registration: credits achieved against each group's rule, and the decisions they rest on. */
export function RegistrationCard({ registration }: { readonly registration: Registration }) {
  const { code, title, registeredOn, number, creditsRequired, groups, decisions } = registration;
  const credits = totalCredits(groups);
  return (
    <>
      <Card
        title={`${code} ${title}`}
        lead={`Registered ${formatDate(registeredOn)}${number === null ? '' : ` as ${number}`}. Counted are units with a summative decision “met” that no sample overturned.`}
        aside={
          creditsRequired === null
            ? counted(credits, 'credit')
            : `${thousands(credits)} of ${counted(creditsRequired, 'credit')}`
        }
      >
        {groups.length === 0 ? (
          <p className="muted">This qualification has no groups of units on record.</p>
        ) : (
          <CreditBars groups={groups} />
        )}
      </Card>
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
                Decisions come in with the next import.
              </EmptyState>
            }
          />
        </div>
      </Card>
    </>
  );
}
