import type { AgreementRow } from '../../../../shared/ipc/agreements';
import type { Column } from '../../../ui/DataTable';
import { fileColumn, validColumn } from '../record-form/record-columns';

export const agreementColumns = (today: string): readonly Column<AgreementRow>[] => [
  {
    id: 'employer',
    header: 'Employer',
    cell: ({ employer, scope }) => (
      <>
        <b dir="auto">{employer}</b>
        <div className="muted" dir="auto">
          {scope}
        </div>
      </>
    ),
    sortBy: ({ employer }) => employer,
  },
  {
    id: 'reference',
    header: 'Reference',
    width: '130px',
    cell: ({ reference }) => <bdi>{reference}</bdi>,
    sortBy: ({ reference }) => reference,
  },
  {
    id: 'waives',
    header: 'Waives for',
    width: '24%',
    cell: ({ waives, qualificationCode, people }) => (
      <>
        {waives.join(' and ')}, {qualificationCode ?? 'every qualification'}:{' '}
        {people.length === 0
          ? 'everybody'
          : people.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
      </>
    ),
    sortBy: ({ qualificationCode }) => qualificationCode,
  },
  validColumn(today),
  fileColumn(),
];
