import { formatDate, formatTime } from '../../../shared/domain/calendar';
import type { RulePackRevision } from '../../../shared/ipc/rules';
import { Card } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';

/** A pack's revisions, newest first: who, when, why, and what each changed. */
export function PackHistory({ history }: { readonly history: readonly RulePackRevision[] }) {
  return (
    <Card title="Revisions" lead="What was judged under an older revision stays judged under it.">
      <div className="rule-history">
        {history.map((revision, index) => (
          <Disclosure
            key={revision.id}
            defaultExpanded={index === 0 && revision.changes.length > 0}
            title={`Edition ${revision.edition}, valid ${
              revision.validFrom === null ? 'from the beginning' : `from ${formatDate(revision.validFrom)}`
            }`}
          >
            <Revision revision={revision} />
          </Disclosure>
        ))}
      </div>
    </Card>
  );
}

function Revision({ revision }: { readonly revision: RulePackRevision }) {
  const { recordedAt, recordedBy, reason, changes } = revision;
  return (
    <div className="stack stack--tight">
      <p>
        {recordedBy === null ? (
          `Came with Countersign, put in ${formatTime(recordedAt)}`
        ) : (
          <>
            <bdi>{recordedBy}</bdi>, {formatTime(recordedAt)}
          </>
        )}
        {reason !== null && (
          <>
            : <bdi>{reason}</bdi>
          </>
        )}
      </p>
      {changes.length > 0 && (
        <table className="rule-history__table">
          <caption className="visually-hidden">What edition {revision.edition} changed</caption>
          <thead>
            <tr>
              <th scope="col" className="rule-history__id">
                Rule
              </th>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {changes.flatMap(({ ruleId, changes: lines }) =>
              lines.map(({ label, before, after }) => (
                <tr key={`${ruleId}|${label}`}>
                  <th scope="row">{ruleId}</th>
                  <td>{label}</td>
                  <td dir="auto">{before}</td>
                  <td dir="auto">{after}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </div>
  );
}
