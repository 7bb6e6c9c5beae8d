import { formatDate } from '../../../../shared/domain/calendar';
import type { AgreementRow } from '../../../../shared/ipc/agreements';
import { KeptFileButton } from '../../../data/RecordFile';
import { Chip } from '../../../ui/Chip';
import type { Column } from '../../../ui/DataTable';

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
  {
    id: 'valid',
    header: 'Valid',
    width: '200px',
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
