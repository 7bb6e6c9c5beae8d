import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { PersonRegistrationRow } from '../../../../shared/ipc/people-records';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DataTable, type Column } from '../../../ui/DataTable';
import type { PersonTabProps } from '../person-part';
import { menuColumn } from '../record-form/record-columns';
import { useRemoval } from '../record-form/useRemoval';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { registrationDraftOf, registrationRequest } from './registration-form';
import { registrationDraftKey, RegistrationForm } from './RegistrationForm';

/** For which qualifications somebody is registered with the centre, as assessor or IQA (P4). */
export function RegistrationsCard({ person, record, mayWrite }: PersonTabProps) {
  const [open, setOpen] = useState<string | null>(null);
  const remove = useWrite('personRegistrations.remove');
  const add = useWrite('personRegistrations.save');
  const removeRow = useRemoval({
    remove,
    add,
    told: (row: PersonRegistrationRow) => `Registration for ${row.qualificationCode} removed`,
    again: (row) => registrationRequest({ ...registrationDraftOf(row), base: null }, null, person.id),
  });
  const edited = record.registrations.find(({ id }) => id === open) ?? null;
  const key = registrationDraftKey(person.id, edited?.id ?? null);
  const menu = menuColumn<PersonRegistrationRow>({
    what: (row) => `the registration for ${row.qualificationCode}`,
    onChange: (row) => setOpen(row.id),
    onRemove: removeRow,
  });
  return (
    <>
      {mayWrite && open !== null && (open === 'new' || edited) && (
        <WithKeptDraft key={key} draftKey={key}>
          {(kept) => (
            <RegistrationForm person={person} row={edited} kept={kept} onDone={() => setOpen(null)} />
          )}
        </WithKeptDraft>
      )}
      <Card
        title="Registered with the centre"
        flush
        aside={
          mayWrite && (
            <Button size="small" icon="plus" onPress={() => setOpen('new')}>
              Register
            </Button>
          )
        }
      >
        <FailureBanner error={remove.error ?? add.error} />
        <DataTable
          caption={`Registrations of ${person.name} with the centre`}
          columns={mayWrite ? [...columns, menu] : columns}
          rows={record.registrations}
          rowKey={({ id }) => id}
          empty={
            <p className="card-empty muted">
              Not registered for a qualification yet. Assessors and IQAs are registered with the centre (P4).
            </p>
          }
        />
      </Card>
    </>
  );
}

const columns: readonly Column<PersonRegistrationRow>[] = [
  {
    id: 'qualification',
    header: 'Qualification',
    cell: ({ qualificationCode, qualificationTitle }) => `${qualificationCode} ${qualificationTitle}`,
    sortBy: ({ qualificationTitle }) => qualificationTitle,
  },
  { id: 'role', header: 'As', width: '110px', cell: ({ role }) => role, sortBy: ({ role }) => role },
  {
    id: 'from',
    header: 'From',
    width: '130px',
    cell: ({ registeredOn }) => formatDate(registeredOn),
    sortBy: ({ registeredOn }) => registeredOn,
  },
  {
    id: 'to',
    header: 'To',
    width: '130px',
    cell: ({ endedOn }) => (endedOn === null ? 'still runs' : formatDate(endedOn)),
    sortBy: ({ endedOn }) => endedOn,
  },
];
