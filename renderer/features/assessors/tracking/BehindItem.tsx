import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDate } from '../../../../shared/domain/calendar';
import { counted } from '../../../../shared/domain/sampling/names';
import type { BehindRow } from '../../../../shared/ipc/tracking';
import { assertNever } from '../../../../shared/result';
import { OutcomeChip } from '../../../ui/OutcomeChip';
import { minuteWords } from './behind-words';

/** One row behind a number, linking on to what it is about. */
export function BehindItem({ row }: { readonly row: BehindRow }) {
  switch (row.kind) {
    case 'learner':
      return (
        <Item
          main={<LearnerLink row={row} />}
          detail={`${row.number} · ${counted(row.decisions, 'decision')}`}
        />
      );
    case 'decision':
      return (
        <Item
          main={
            <>
              {row.unitCode} <LearnerLink row={row} />
            </>
          }
          detail={`${formatDate(row.decidedOn)} · ${row.method} · ${row.outcome}${row.stage === 'interim' ? ' · interim' : ''}`}
        />
      );
    case 'sample':
      return (
        <Item
          main={
            <>
              {row.cellId === null ? (
                row.unitCode
              ) : (
                <Link href={`/sampling/cells/${row.cellId}`}>{row.unitCode}</Link>
              )}{' '}
              <LearnerLink row={row} />
            </>
          }
          detail={`${formatDate(row.sampledOn)}, ${row.iqaName} · ${counted(row.days, 'day')} after ${formatDate(row.decidedOn)}`}
          aside={
            <OutcomeChip outcome={row.outcome === 'action required' ? 'action-required' : row.outcome} />
          }
        />
      );
    case 'action':
      return <Item main={<Link href="/actions">{row.text}</Link>} detail={`due ${formatDate(row.dueOn)}`} />;
    case 'unit':
      return (
        <Item
          main={`${row.code} ${row.title}`}
          detail={`${row.evidence} · from ${formatDate(row.from)}${row.to === null ? '' : ` to ${formatDate(row.to)}`}`}
        />
      );
    case 'cpd':
      return <Item main={row.nature} detail={`${formatDate(row.on)} · ${minuteWords(row.minutes)}`} />;
    default:
      return assertNever(row);
  }
}

const LearnerLink = ({
  row,
}: {
  readonly row: { readonly learnerId: string; readonly learnerName: string };
}) => (
  <Link href={`/learners/${row.learnerId}`}>
    <bdi>{row.learnerName}</bdi>
  </Link>
);

function Item({
  main,
  detail,
  aside,
}: {
  readonly main: ReactNode;
  readonly detail: string;
  readonly aside?: ReactNode;
}) {
  return (
    <li className="behind__item">
      <span className="behind__main">{main}</span>
      {aside}
      <span className="behind__detail muted">{detail}</span>
    </li>
  );
}
