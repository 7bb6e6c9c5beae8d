import { counted } from '../../../../shared/domain/sampling/names';
import type { ReadyRow } from '../../../../shared/ipc/claims';
import { Checkbox } from '../../../ui/Checkbox';
import { Chip } from '../../../ui/Chip';
import type { Column } from '../../../ui/DataTable';

interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (row: ReadyRow, chosen: boolean) => void;
}

/** Learners who have enough units; those who are ready can be chosen for a batch. */
export const readyColumns = (choice: Choice | null): readonly Column<ReadyRow>[] => [
  ...(choice
    ? [
        {
          id: 'choose',
          header: 'Claim',
          width: '64px',
          cell: (row: ReadyRow) =>
            row.state === 'ready' && (
              <Checkbox
                isSelected={choice.chosen.has(row.registrationId)}
                onChange={(chosen) => choice.onChoose(row, chosen)}
              >
                <span className="visually-hidden">
                  Claim for {row.learnerName}, {row.qualificationCode}
                </span>
              </Checkbox>
            ),
        },
      ]
    : []),
  {
    id: 'learner',
    header: 'Learner',
    isRowHeader: true,
    cell: ({ learnerName }) => <bdi>{learnerName}</bdi>,
  },
  { id: 'number', header: 'Number', cell: ({ learnerNumber }) => learnerNumber },
  { id: 'qualification', header: 'Qualification', cell: ({ qualificationCode }) => qualificationCode },
  { id: 'units', header: 'Units', align: 'end', cell: ({ decisionIds }) => decisionIds.length },
  { id: 'state', header: 'Readiness', cell: (row) => <StateChip row={row} /> },
  { id: 'missing', header: 'What is missing', cell: (row) => <Missing row={row} /> },
];

function StateChip({ row }: { readonly row: ReadyRow }) {
  switch (row.state) {
    case 'ready':
      return (
        <Chip tone="good" sign="✓">
          {row.waitsForEqa ? 'Ready; waits for the EQA' : 'Ready'}
        </Chip>
      );
    case 'reason needed':
      return (
        <Chip tone="watch" sign="!">
          Needs a reason
        </Chip>
      );
    case 'not ready':
      return (
        <Chip tone="bad" sign="✕">
          {counted(row.missing.length, 'rule')} not met
        </Chip>
      );
  }
}

function Missing({ row }: { readonly row: ReadyRow }) {
  return (
    <div className="claims__missing">
      {row.missing.map(({ ruleId, summary }) => (
        <span key={ruleId} dir="auto">
          <b>{ruleId}</b> {summary}
        </span>
      ))}
    </div>
  );
}
