import { useState } from 'react';
import { useLocation } from 'wouter';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { SaveDocumentButton } from '../../../documents/SaveDocumentButton';
import { PageBody } from '../../../frame/PageHeader';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { formatTime } from '../../../../shared/domain/calendar';
import type { PersonTabProps } from '../person-part';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { AskedActions } from './AskedActions';
import { observationDraftKey, ObservationForm } from './ObservationForm';
import { RevisionCards } from './RevisionCards';

interface ObservationRecordProps extends PersonTabProps {
  /** Any revision's id. */
  readonly observationId: string;
}

/** One observation as it stands, with its earlier revisions; an IQA corrects it by a new one. */
export function ObservationRecord({ observationId, ...part }: ObservationRecordProps) {
  const { person, mayWrite } = part;
  const detail = useRead('observations.get', { id: observationId });
  const [isCorrecting, setCorrecting] = useState(false);
  const [, navigate] = useLocation();
  const standing = detail.data?.revisions.at(-1);
  if (!detail.data || !standing)
    return (
      <PageBody>
        <FailureBanner error={detail.error} />
      </PageBody>
    );
  const home = `/assessors/${person.id}/observations`;
  if (isCorrecting)
    return (
      <WithKeptDraft draftKey={observationDraftKey(person.id, standing.id)}>
        {(kept) => (
          <ObservationForm
            {...part}
            corrects={standing}
            kept={kept}
            onDone={() => setCorrecting(false)}
            onCancel={() => setCorrecting(false)}
          />
        )}
      </WithKeptDraft>
    );
  const earlier = detail.data.revisions.slice(0, -1).toReversed();
  return (
    <PageBody>
      <div className="row">
        <Button icon="chevronLeft" onPress={() => navigate(home)}>
          All observations
        </Button>
        {mayWrite && (
          <Button icon="pencil" onPress={() => setCorrecting(true)}>
            Correct this record
          </Button>
        )}
        <SaveDocumentButton label="Observation" document={{ kind: 'observation', id: standing.id }} />
      </div>
      <RevisionCards revision={standing} />
      <AskedActions actions={detail.data.actions} />
      {earlier.map((revision, at) => (
        <Disclosure
          key={revision.id}
          title={`Revision ${earlier.length - at}, recorded ${formatTime(revision.recordedAt)} by ${revision.recordedBy}`}
        >
          <RevisionCards revision={revision} />
        </Disclosure>
      ))}
    </PageBody>
  );
}
