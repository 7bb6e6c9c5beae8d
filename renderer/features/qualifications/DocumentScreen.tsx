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
  // What had the focus goes with the part that it was in.
  const focusTitle = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
  return (
    <>
      <PageHeader
        title={review?.source === null ? 'Enter a qualification' : 'Set up from a document'}
        crumbs={crumbs}
        sub={subtitle(review)}
      />
      {mayWrite && review ? (
        <ReviewForm
          review={review}
          onChange={draft.set}
          onDone={() => {
            draft.discard();
            focusTitle();
          }}
        />
      ) : (
        <PageBody>
          {mayWrite ? (
            <ChooseDocument
              onRead={(read) => {
                draft.set(read);
                focusTitle();
              }}
            />
          ) : (
            <ReadOnlyNotice what="set up qualifications" />
          )}
        </PageBody>
      )}
    </>
  );
}

function subtitle(review: DocumentReview | null): string {
  if (!review)
    return 'Groups, units, methods, outcomes and criteria are read from it, for you to look over before anything is saved.';
  if (review.source === null) return 'By hand, from the awarding organisation’s own figures.';
  return `${review.source.name} · read as a ${review.document.layout} · look over what was found before it is saved`;
}
