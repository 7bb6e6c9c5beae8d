import { formatDate } from '../../../../shared/domain/calendar';
import type { CompetenceRow } from '../../../../shared/ipc/people-records';
import { KeptFileButton } from '../../../data/RecordFile';
import { Checkbox } from '../../../ui/Checkbox';
import { Chip } from '../../../ui/Chip';
import type { Column } from '../../../ui/DataTable';

interface Ticking {
  readonly ticked: readonly string[];
  readonly onTick: (ids: readonly string[], isOn: boolean) => void;
}

/** Columns of the table of competence; without `ticking` nothing can be ticked. */
export const competenceColumns = (
  today: string,
  ticking: Ticking | null,
): readonly Column<CompetenceRow>[] => [
  ...(ticking
    ? [
        {
          id: 'tick',
          header: 'Tick',
          width: '48px',
          cell: ({ id, unitCode, evidence }: CompetenceRow) => (
            <Checkbox
              isSelected={ticking.ticked.includes(id)}
              onChange={(isOn) => ticking.onTick([id], isOn)}
            >
              <span className="visually-hidden">
                {unitCode} by {evidence}
              </span>
            </Checkbox>
          ),
        },
      ]
    : []),
  {
    id: 'unit',
    header: 'Unit',
    isRowHeader: true,
    cell: ({ unitCode, unitTitle }) => `${unitCode} ${unitTitle}`,
    sortBy: ({ unitCode }) => unitCode,
  },
  {
    id: 'qualification',
    header: 'Qualification',
    width: '110px',
    cell: ({ qualificationCode }) => qualificationCode,
    sortBy: ({ qualificationCode }) => qualificationCode,
  },
  {
    id: 'evidence',
    header: 'Evidence',
    width: '24%',
    cell: ({ evidence, detail }) => (
      <>
        {evidence}
        {detail !== null && (
          <>
            : <bdi>{detail}</bdi>
          </>
        )}
      </>
    ),
    sortBy: ({ evidence }) => evidence,
  },
  {
    id: 'valid',
    header: 'Valid',
    width: '190px',
    cell: ({ validFrom, validTo }) =>
      validTo !== null && validTo < today ? (
        <Chip tone="watch" sign="!">
          Ended {formatDate(validTo)}
        </Chip>
      ) : (
        `from ${formatDate(validFrom)}${validTo === null ? '' : ` to ${formatDate(validTo)}`}`
      ),
    sortBy: ({ validFrom }) => validFrom,
  },
  {
    id: 'file',
    header: 'File',
    width: '150px',
    cell: ({ file }) => file && <KeptFileButton file={file} />,
  },
];
