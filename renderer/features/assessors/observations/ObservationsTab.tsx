import { useLocation } from 'wouter';
import { PageBody } from '../../../frame/PageHeader';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import type { PersonTabProps } from '../person-part';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { observationColumns } from './observation-columns';
import { observationDraftKey, ObservationForm } from './ObservationForm';
import { ObservationRecord } from './ObservationRecord';
import './observations.css';

interface ObservationsTabProps extends PersonTabProps {
  /** An observation's id, `new`, or nothing: the list. */
  readonly item: string | undefined;
}

/** How an assessor was seen assessing (P7): the list, one record, or the form of a new one. */
export function ObservationsTab({ item, ...part }: ObservationsTabProps) {
  const [, navigate] = useLocation();
  const { person, record, mayWrite } = part;
  const home = `/assessors/${person.id}/observations`;
  const toList = (): void => navigate(home);
  const isAssessor = person.roles.includes('assessor');
  if (item === 'new' && mayWrite && isAssessor) {
    const key = observationDraftKey(person.id, null);
    return (
      <WithKeptDraft draftKey={key}>
        {(kept) => (
          <ObservationForm {...part} corrects={null} kept={kept} onDone={toList} onCancel={toList} />
        )}
      </WithKeptDraft>
    );
  }
  if (item !== undefined && item !== 'new')
    return <ObservationRecord key={item} {...part} observationId={item} />;
  const add = mayWrite && isAssessor && (
    <Button variant="primary" icon="plus" onPress={() => navigate(`${home}/new`)}>
      Record an observation
    </Button>
  );
  return (
    <PageBody>
      {record.observations.length === 0 ? (
        <EmptyState icon="eye" title="Not observed yet" action={add}>
          {isAssessor
            ? 'Each assessor is observed assessing within the rule pack’s period (P7).'
            : 'Only assessors are observed.'}
        </EmptyState>
      ) : (
        <Card title="Observations" flush aside={add}>
          <DataTable
            caption={`Observations of ${person.name}`}
            columns={observationColumns}
            rows={record.observations}
            rowKey={({ id }) => id}
            onAction={({ id }) => navigate(`${home}/${id}`)}
            defaultSort={{ column: 'day', direction: 'descending' }}
          />
        </Card>
      )}
    </PageBody>
  );
}
