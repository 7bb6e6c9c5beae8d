import { useState } from 'react';
import type { AgreementRow } from '../../../../shared/ipc/agreements';
import { FailureBanner } from '../../../data/failures';
import { useRead, useWrite } from '../../../data/queries';
import { useIsQualityAssurer, useSignedIn } from '../../../data/session';
import { PageBody, PageHeader } from '../../../frame/PageHeader';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { TextField } from '../../../ui/TextField';
import '../qualified/qualified.css';
import { menuColumn } from '../record-form/record-columns';
import { useRemoval } from '../record-form/useRemoval';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { agreementColumns } from './agreement-columns';
import { agreementDraftOf, agreementRequest } from './agreement-form';
import { agreementDraftKey, AgreementForm } from './AgreementForm';
import './agreements.css';

/** Employer direct agreements on file: they waive P2 for the roles and people they name. */
export function AgreementsScreen() {
  const agreements = useRead('agreements.list', {});
  const mayWrite = useIsQualityAssurer();
  const { today } = useSignedIn();
  const [open, setOpen] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const remove = useWrite('agreements.remove');
  const add = useWrite('agreements.save');
  const removeRow = useRemoval({
    remove,
    add,
    told: (row: AgreementRow) => `Agreement ${row.reference} removed`,
    again: (row) => agreementRequest({ ...agreementDraftOf(row), base: null }, null),
  });
  const edited = agreements.data?.find(({ id }) => id === open) ?? null;
  const key = agreementDraftKey(edited?.id ?? null);
  const wanted = query.trim().toLowerCase();
  const shown = (agreements.data ?? []).filter(({ employer, reference, scope, people }) =>
    [employer, reference, scope, ...people.map(({ name }) => name)].join(' ').toLowerCase().includes(wanted),
  );
  const menu = menuColumn<AgreementRow>({
    what: (row) => `agreement ${row.reference}`,
    onChange: (row) => setOpen(row.id),
    onRemove: removeRow,
  });
  const addButton = mayWrite && (
    <Button variant="primary" icon="plus" onPress={() => setOpen('new')}>
      Add an agreement
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Employer agreements"
        crumbs={[{ label: 'Assessors', to: '/assessors' }]}
        sub="Employer direct agreements waive the award that an assessor or IQA would need (P2)."
        actions={agreements.data?.length !== 0 && addButton}
      />
      <PageBody>
        <FailureBanner error={agreements.error ?? remove.error ?? add.error} />
        {mayWrite && open !== null && (open === 'new' || edited) && (
          <WithKeptDraft key={key} draftKey={key}>
            {(kept) => <AgreementForm agreement={edited} kept={kept} onDone={() => setOpen(null)} />}
          </WithKeptDraft>
        )}
        {agreements.data &&
          (agreements.data.length === 0 ? (
            open === null && (
              <EmptyState icon="file" title="No employer agreement on file" action={addButton}>
                Where an employer vouches for its own assessors or IQAs, the agreement is kept here with its
                scope, dates and file.
              </EmptyState>
            )
          ) : (
            <Card title="On file" flush>
              <div className="row table-filter">
                <TextField
                  label="Find an agreement"
                  labelHidden
                  placeholder="Find by employer, reference, scope or person"
                  value={query}
                  onChange={setQuery}
                />
                <span className="muted" role="status">
                  {shown.length} of {agreements.data.length}
                </span>
              </div>
              <DataTable
                caption="Employer direct agreements"
                columns={mayWrite ? [...agreementColumns(today), menu] : agreementColumns(today)}
                rows={shown}
                rowKey={({ id }) => id}
                empty={<p className="card-empty muted">No agreement has that in it.</p>}
              />
            </Card>
          ))}
      </PageBody>
    </>
  );
}
