import { formatTime } from '../../../shared/domain/calendar';
import type { CaseRevision } from '../../../shared/ipc/cases';
import { Card } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { CaseFactsCard } from './CaseFactsCard';

/** Every revision of a case, the newest first: who changed it, when and why; earlier facts open under it. */
export function CaseRevisionsCard({ revisions }: { readonly revisions: readonly CaseRevision[] }) {
  const newestFirst = revisions.toReversed();
  return (
    <Card title="Revisions">
      <ul className="case-revisions" role="list">
        {newestFirst.map((revision, index) => (
          <li key={revision.id}>
            <p>
              <b dir="auto">{revision.changeReason ?? 'Opened'}</b>
            </p>
            <p className="muted">
              {formatTime(revision.recordedAt)}, <bdi>{revision.recordedBy}</bdi>
            </p>
            {index > 0 && (
              <Disclosure title="Facts then">
                <CaseFactsCard facts={revision} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
