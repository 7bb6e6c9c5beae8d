import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import { hoursText } from '../../../../shared/domain/people-records/hours';
import type { CpdRow } from '../../../../shared/ipc/people-records';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { PageBody } from '../../../frame/PageHeader';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { DataTable, type Column } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import type { PersonTabProps } from '../person-part';
import { fileColumn, menuColumn } from '../record-form/record-columns';
import { useRemoval } from '../record-form/useRemoval';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { cpdDraftOf, cpdRequest } from './cpd-form';
import { cpdDraftKey, CpdForm } from './CpdForm';
import { CpdTotals } from './CpdTotals';

/** The CPD log: what is planned and what was done, with its hours (P6). */
export function CpdTab({ person, record, mayWrite }: PersonTabProps) {
  const [open, setOpen] = useState<string | null>(null);
  const remove = useWrite('cpd.remove');
  const add = useWrite('cpd.save');
  const removeEntry = useRemoval({
    remove,
    add,
    told: (row: CpdRow) => `${row.nature} removed from the CPD log`,
    again: (row) => cpdRequest({ ...cpdDraftOf(row), base: null }, null, person.id),
  });
  const edited = record.cpd.find(({ id }) => id === open) ?? null;
  const key = cpdDraftKey(person.id, edited?.id ?? null);
  const menu = menuColumn<CpdRow>({
    what: (row) => `${row.nature} of ${formatDate(row.onDay)}`,
    onChange: (row) => setOpen(row.id),
    onRemove: removeEntry,
  });
  const addButton = mayWrite && (
    <Button size="small" icon="plus" onPress={() => setOpen('new')}>
      Add an entry
    </Button>
  );
  return (
    <PageBody>
      {mayWrite && open !== null && (open === 'new' || edited) && (
        <WithKeptDraft key={key} draftKey={key}>
          {(kept) => <CpdForm personId={person.id} row={edited} kept={kept} onDone={() => setOpen(null)} />}
        </WithKeptDraft>
      )}
      <FailureBanner error={remove.error ?? add.error} />
      {record.cpd.length === 0 ? (
        open === null && (
          <EmptyState icon="standardisation" title="The CPD log is empty" action={addButton}>
            Plan what is to be learned, and enter what was done with its hours and how it is used.
          </EmptyState>
        )
      ) : (
        <>
          <CpdTotals person={person} record={record} />
          <Card title="CPD log" flush aside={addButton}>
            <DataTable
              caption={`CPD log of ${person.name}`}
              columns={mayWrite ? [...columns, menu] : columns}
              rows={record.cpd}
              rowKey={({ id }) => id}
              defaultSort={{ column: 'day', direction: 'descending' }}
            />
          </Card>
        </>
      )}
    </PageBody>
  );
}

const columns: readonly Column<CpdRow>[] = [
  {
    id: 'nature',
    header: 'Nature',
    cell: ({ nature, purpose }) => (
      <>
        <b dir="auto">{nature}</b>
        <div className="muted" dir="auto">
          {purpose}
        </div>
      </>
    ),
    sortBy: ({ nature }) => nature,
  },
  {
    id: 'day',
    header: 'Date',
    width: '120px',
    cell: ({ onDay }) => formatDate(onDay),
    sortBy: ({ onDay }) => onDay,
  },
  {
    id: 'state',
    header: 'State',
    width: '100px',
    cell: ({ state }) =>
      state === 'done' ? (
        <Chip tone="good" sign="✓">
          Done
        </Chip>
      ) : (
        <Chip>Planned</Chip>
      ),
    sortBy: ({ state }) => state,
  },
  {
    id: 'learning',
    header: 'Learning and application',
    width: '30%',
    cell: ({ learning, application }) => (
      // No line begins with the dot.
      <span dir="auto">{[learning, application].filter((text) => text !== '').join('\u00a0· ')}</span>
    ),
  },
  {
    id: 'hours',
    header: 'Time',
    width: '100px',
    align: 'end',
    cell: ({ minutes }) => hoursText(minutes),
    sortBy: ({ minutes }) => minutes,
  },
  fileColumn('110px'),
];
