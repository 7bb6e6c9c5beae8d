import type { CompetenceRow } from '../../../../shared/ipc/people-records';
import { Checkbox } from '../../../ui/Checkbox';
import type { Column } from '../../../ui/DataTable';
import { fileColumn, validColumn } from '../record-form/record-columns';

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
  validColumn(today),
  fileColumn(),
];
