import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { AwardRow } from '../../../../shared/ipc/people-records';
import { KeptFileButton } from '../../../data/RecordFile';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { useToast } from '../../../frame/Toasts';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { DataTable, type Column } from '../../../ui/DataTable';
import type { PersonTabProps } from '../person-part';
import { RowMenu } from '../record-form/RowMenu';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { awardDraftOf, awardRequest } from './award-form';
import { awardDraftKey, AwardForm } from './AwardForm';

/** Assessor and IQA awards, held and in progress (P2). */
export function AwardsCard({ person, record, mayWrite }: PersonTabProps) {
  // The award whose form is open; `new` for another one.
  const [open, setOpen] = useState<string | null>(null);
  const { today } = useSignedIn();
  const remove = useWrite('awards.remove');
  const add = useWrite('awards.save');
  const toast = useToast();
  const removeAward = (row: AwardRow): void =>
    remove.mutate(
      { id: row.id },
      {
        onSuccess: () =>
          toast({
            title: `${row.award} removed`,
            onUndo: () => add.mutate({ ...awardRequest(awardDraftOf(row), null, person.id), base: null }),
          }),
      },
    );
  const edited = record.awards.find(({ id }) => id === open) ?? null;
  const key = awardDraftKey(person.id, edited?.id ?? null);
  const columns: readonly Column<AwardRow>[] = [
    ...columnsFor(today),
    ...(mayWrite
      ? [
          {
            id: 'menu',
            header: 'Change',
            align: 'end' as const,
            width: '90px',
            cell: (row: AwardRow) => (
              <RowMenu what={row.award} onChange={() => setOpen(row.id)} onRemove={() => removeAward(row)} />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      {mayWrite && open !== null && (open === 'new' || edited) && (
        <WithKeptDraft key={key} draftKey={key}>
          {(kept) => (
            <AwardForm personId={person.id} award={edited} kept={kept} onDone={() => setOpen(null)} />
          )}
        </WithKeptDraft>
      )}
      <Card
        title="Assessor and IQA awards"
        flush
        aside={
          mayWrite && (
            <Button size="small" icon="plus" onPress={() => setOpen('new')}>
              Add an award
            </Button>
          )
        }
      >
        <FailureBanner error={remove.error ?? add.error} />
        <DataTable
          caption={`Awards of ${person.name}`}
          columns={columns}
          rows={record.awards}
          rowKey={({ id }) => id}
          empty={
            <p className="card-empty muted">
              No award is on record. An assessor or IQA holds one, is working towards one, or is covered by an
              employer direct agreement (P2).
            </p>
          }
        />
      </Card>
    </>
  );
}

const columnsFor = (today: string): readonly Column<AwardRow>[] => [
  { id: 'award', header: 'Award', cell: ({ award }) => <bdi>{award}</bdi>, sortBy: ({ award }) => award },
  {
    id: 'state',
    header: 'State',
    width: '150px',
    cell: ({ state, targetOn }) =>
      state === 'held' ? (
        <Chip tone="good" sign="✓">
          Held
        </Chip>
      ) : (targetOn ?? '9999') < today ? (
        <Chip tone="watch" sign="!">
          Target passed
        </Chip>
      ) : (
        <Chip>In progress</Chip>
      ),
    sortBy: ({ state }) => state,
  },
  {
    id: 'day',
    header: 'Awarded or target',
    width: '150px',
    cell: ({ awardedOn, targetOn }) => formatDay(awardedOn ?? targetOn),
    sortBy: ({ awardedOn, targetOn }) => awardedOn ?? targetOn,
  },
  {
    id: 'reference',
    header: 'Certificate',
    width: '22%',
    cell: ({ certificateReference }) => <bdi>{certificateReference ?? ''}</bdi>,
    sortBy: ({ certificateReference }) => certificateReference,
  },
  {
    id: 'file',
    header: 'File',
    width: '20%',
    cell: ({ file }) => file && <KeptFileButton file={file} />,
  },
];

const formatDay = (day: string | null): string => (day === null ? '' : formatDate(day));
