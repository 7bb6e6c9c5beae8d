import './DocumentScreen.css';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useDraft } from '../../frame/useDraft';
import { ChooseDocument } from './ChooseDocument';
import { ReadOnlyNotice } from './ReadOnlyNotice';
import { ReviewForm } from './ReviewForm';
import type { DocumentReview } from './review-model';

const crumbs = [{ label: 'Qualifications', to: '/qualifications' }];

/** A qualification set up from the awarding organisation's document: read, looked over, saved. */
export function DocumentScreen() {
  const mayWrite = useIsQualityAssurer();
  const draft = useDraft<DocumentReview | null>('qualification:document', null);
  const review = draft.value;
  return (
    <>
      <PageHeader
        title="Set up from a document"
        crumbs={crumbs}
        sub={
          review
            ? `${review.source.name} · read as a ${review.document.layout} · look over what was found before it is saved`
            : 'Groups, units, methods, outcomes and criteria are read from it, for you to look over before anything is saved.'
        }
      />
      {mayWrite && review ? (
        <ReviewForm review={review} onChange={draft.set} onDone={draft.discard} />
      ) : (
        <PageBody>
          {mayWrite ? <ChooseDocument onRead={draft.set} /> : <ReadOnlyNotice what="set up qualifications" />}
        </PageBody>
      )}
    </>
  );
}
