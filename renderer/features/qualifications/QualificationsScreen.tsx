import { useState } from 'react';
import { useLocation } from 'wouter';
import { thousands } from '../../../shared/domain/sampling/names';
import type { QualificationRow } from '../../../shared/ipc/records';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { AddShippedDialog } from './AddShippedDialog';
import { ReadOnlyNotice } from './ReadOnlyNotice';

const number = (value: number | null): string => (value === null ? '–' : thousands(value));

const columns: readonly Column<QualificationRow>[] = [
  { id: 'code', header: 'Code', cell: (row) => row.code, sortBy: (row) => row.code, width: '100px' },
  { id: 'title', header: 'Title', cell: (row) => row.title, sortBy: (row) => row.title },
  { id: 'number', header: 'Number', cell: (row) => row.number, sortBy: (row) => row.number, width: '110px' },
  {
    id: 'level',
    header: 'Level',
    align: 'end',
    cell: (row) => number(row.level),
    sortBy: (row) => row.level,
    width: '70px',
  },
  {
    id: 'credits',
    header: 'Credits',
    align: 'end',
    cell: (row) => number(row.credits),
    sortBy: (row) => row.credits,
    width: '80px',
  },
  {
    id: 'glh',
    header: 'GLH',
    align: 'end',
    cell: (row) => number(row.glh),
    sortBy: (row) => row.glh,
    width: '70px',
  },
  {
    id: 'units',
    header: 'Units',
    align: 'end',
    cell: (row) => thousands(row.units),
    sortBy: (row) => row.units,
    width: '70px',
  },
  {
    id: 'spelled',
    header: 'With wording',
    align: 'end',
    cell: (row) => `${row.unitsSpelledOut} of ${row.units}`,
    sortBy: (row) => row.unitsSpelledOut,
    width: '110px',
  },
  {
    id: 'registrations',
    header: 'Registrations',
    align: 'end',
    cell: (row) => thousands(row.registrations),
    sortBy: (row) => row.registrations,
    width: '110px',
  },
];

/** The qualifications that the centre delivers. */
export function QualificationsScreen() {
  const qualifications = useRead('qualifications.list', {});
  const mayWrite = useIsQualityAssurer();
  const [isAdding, setAdding] = useState(false);
  const [, navigate] = useLocation();
  const some = qualifications.data !== undefined && qualifications.data.length > 0;
  const actions = mayWrite ? (
    <>
      <Button onPress={() => setAdding(true)}>Add one that comes with Countersign…</Button>
      <LinkButton to="/qualifications/document" variant="primary" icon="file">
        Set up from a document
      </LinkButton>
    </>
  ) : undefined;
  return (
    <>
      <PageHeader
        title="Qualifications"
        sub="Groups, units, methods and criteria that decisions are made and sampled against."
        actions={
          <>
            <LinkButton to="/qualifications/rules">Rules</LinkButton>
            {some && actions}
          </>
        }
      />
      <PageBody>
        {!mayWrite && <ReadOnlyNotice what="add qualifications" />}
        <FailureBanner error={qualifications.error} />
        {qualifications.data && (
          <DataTable
            caption="Qualifications"
            columns={columns}
            rows={qualifications.data}
            rowKey={(row) => row.id}
            onAction={(row) => navigate(`/qualifications/${row.id}`)}
            empty={
              <EmptyState icon="qualifications" title="No qualification yet" action={actions}>
                Set one up from the awarding organisation’s own document, or begin with the facts that come
                with Countersign: codes, titles, credits, hours, methods and rules.
              </EmptyState>
            }
          />
        )}
      </PageBody>
      <AddShippedDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
