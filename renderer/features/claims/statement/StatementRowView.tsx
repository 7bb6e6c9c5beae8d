import { Link } from 'wouter';
import { formatDate } from '../../../../shared/domain/calendar';
import type { StatementRow } from '../../../../shared/ipc/statement';
import { SignatureImage } from '../../../signatures/SignatureImage';
import { Checkbox } from '../../../ui/Checkbox';
import { Chip } from '../../../ui/Chip';

interface StatementRowViewProps {
  readonly row: StatementRow;
  readonly learnerId: string;
  readonly learnerName: string;
  /** Null where rows are not chosen: for readers, and once the certificate is claimed. */
  readonly choice: { readonly isChosen: boolean; readonly onChange: (chosen: boolean) => void } | null;
}

/** A unit on the statement: date, learner, assessor, and the IQA where it was sampled. What is missing has a sign. */
export function StatementRowView({ row, learnerId, learnerName, choice }: StatementRowViewProps) {
  const { code, title, achievedOn, assessorInitials, assessorName } = row;
  return (
    <tr>
      {choice && (
        <td>
          <Checkbox isSelected={choice.isChosen} onChange={choice.onChange}>
            <span className="visually-hidden">Sign {code}</span>
          </Checkbox>
        </td>
      )}
      <th scope="row" className="statement__code">
        <Link href={`/learners/${learnerId}/units/${row.unitId}`}>{code}</Link>
      </th>
      <td>
        {title}
        {row.credit !== null && <div className="statement__note">{creditWords(row.credit)}</div>}
      </td>
      <td className="statement__date">{formatDate(achievedOn)}</td>
      <td>
        <LearnerSigned row={row} learnerName={learnerName} />
      </td>
      <td>
        <div className="statement__signed">
          {assessorInitials === null ? (
            <Chip tone="bad" sign="✕">
              No initials
            </Chip>
          ) : (
            <b>{assessorInitials}</b>
          )}
          <span className="statement__note" dir="auto">
            {assessorName}
            {row.countersignedBy !== null && `, countersigned by ${row.countersignedBy}`}
          </span>
          {row.awaitsCountersignature && (
            <Chip tone="watch" sign="!">
              Awaits countersignature
            </Chip>
          )}
        </div>
      </td>
      <td>
        <IqaSigned sampled={row.sampled} />
      </td>
    </tr>
  );
}

const creditWords = (credit: number): string => (credit === 1 ? '1 credit' : `${credit} credits`);

function LearnerSigned({ row, learnerName }: { readonly row: StatementRow; readonly learnerName: string }) {
  const { learnerSigned } = row;
  if (learnerSigned === null)
    return (
      <Chip tone="bad" sign="✕">
        Not signed
      </Chip>
    );
  const { on, signature, seenBy } = learnerSigned;
  return (
    <div className="statement__signed">
      {signature && (
        <SignatureImage signature={signature} size="small" label={`Signature of ${learnerName}`} />
      )}
      <span className="statement__note statement__date">
        {formatDate(on)}
        {seenBy !== null && ', on paper'}
      </span>
      {seenBy !== null && (
        <span className="statement__note">
          seen by <bdi>{seenBy}</bdi>
        </span>
      )}
    </div>
  );
}

function IqaSigned({ sampled }: { readonly sampled: StatementRow['sampled'] }) {
  if (sampled === null) return <span className="muted">Not sampled</span>;
  const { iqaId, iqa, on, signature } = sampled;
  return (
    <div className="statement__signed">
      {signature ? (
        <SignatureImage signature={signature} size="small" label={`Signature of ${iqa}`} />
      ) : (
        <Chip tone="bad" sign="✕">
          No signature on file
        </Chip>
      )}
      <span className="statement__note">
        <Link href={`/assessors/${iqaId}`}>
          <bdi>{iqa}</bdi>
        </Link>
        , {formatDate(on)}
      </span>
    </div>
  );
}
