import { formatDate } from '../../../shared/domain/calendar';
import type { DecisionRead, PendingDecision } from '../../../shared/ipc/countersignatures';
import { useRead } from '../../data/queries';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

interface ChangedNoticeProps {
  /** The decision as it was read and marked. */
  readonly read: PendingDecision;
  readonly waiting: readonly PendingDecision[];
  readonly onClose: () => void;
  /** Goes to the newer revision, which waits too. */
  readonly onOpen: (id: string) => void;
}

/** A decision changed after it was read: nothing was recorded; both versions side by side. */
export function ChangedNotice({ read, waiting, onClose, onOpen }: ChangedNoticeProps) {
  const newest = useRead('countersignatures.read', { id: read.id }).data;
  const newestWaits = newest !== undefined && waiting.some(({ id }) => id === newest.id);
  return (
    <section className="changed-notice" aria-label="A decision changed meanwhile">
      <Banner
        tone="watch"
        announce="assertive"
        title={
          <>
            <bdi>{read.learnerName}</bdi>, {read.unitCode}: the decision was changed after you had read it.
          </>
        }
        remedy="Nothing of the batch was recorded. Compare the two versions, then sign what is marked."
        action={
          <div className="row">
            <Button onPress={onClose}>Leave it out</Button>
            {newestWaits && <Button onPress={() => onOpen(newest.id)}>Read the newer one</Button>}
          </div>
        }
      >
        {newest && <BothRead read={read} newest={newest} />}
      </Banner>
    </section>
  );
}

function BothRead({ read, newest }: { readonly read: PendingDecision; readonly newest: DecisionRead }) {
  const lines: readonly (readonly [label: string, before: string, now: string])[] = [
    ['Outcome', 'met', newest.outcome],
    ['Decided', formatDate(read.decidedOn), formatDate(newest.decidedOn)],
    ['Method', read.method, newest.method],
    ['Assessor', read.assessorName, newest.assessorName],
    ['Portfolio', read.portfolioReference ?? 'none', newest.portfolioReference ?? 'none'],
    ['Countersigned', 'no', countersignedWords(newest)],
  ];
  return (
    <table>
      <caption className="visually-hidden">The decision as you read it and as it is on record</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">As you read it</th>
          <th scope="col">On record</th>
        </tr>
      </thead>
      <tbody>
        {lines
          .filter(([, before, now]) => before !== now)
          .map(([label, before, now]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td dir="auto">{before}</td>
              <td dir="auto">{now}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const countersignedWords = ({ countersignedBy, countersignedOn }: DecisionRead): string =>
  countersignedBy === null
    ? 'no'
    : `by ${countersignedBy}${countersignedOn === null ? '' : `, ${formatDate(countersignedOn)}`}`;
