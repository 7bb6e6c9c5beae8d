import './DocumentScreen.css';
import { useIsQualityAssurer } from '../../data/session';
import type { KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { ChooseDocument } from './ChooseDocument';
import { ReadOnlyNotice } from './ReadOnlyNotice';
import { ReviewForm } from './ReviewForm';
import type { DocumentReview } from './review-model';
import { EDITED_DRAFT, READ_DRAFT, useKeptReview } from './useKeptReview';

const crumbs = [{ label: 'Qualifications', to: '/qualifications' }];

/** A qualification set up from the awarding organisation's document: read, looked over, saved. */
export function DocumentScreen() {
  return useIsQualityAssurer() ? (
    <WithKeptDraft draftKey={READ_DRAFT}>
      {(read) => (
        <WithKeptDraft draftKey={EDITED_DRAFT}>
          {(edited) => <ReviewDesk keptRead={read} keptEdited={edited} />}
        </WithKeptDraft>
      )}
    </WithKeptDraft>
  ) : (
    <>
      <PageHeader title="Set up from a document" crumbs={crumbs} sub={subtitle(null)} />
      <PageBody>
        <ReadOnlyNotice what="set up qualifications" />
      </PageBody>
    </>
  );
}

interface ReviewDeskProps {
  readonly keptRead: KeptDraft | null;
  readonly keptEdited: KeptDraft | null;
}

function ReviewDesk({ keptRead, keptEdited }: ReviewDeskProps) {
  const { review, isRestored, savedAt, change, discard } = useKeptReview(keptRead, keptEdited);
  // What had the focus goes with the part that it was in.
  const focusTitle = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
  return (
    <>
      <PageHeader
        title={review?.source === null ? 'Enter a qualification' : 'Set up from a document'}
        crumbs={crumbs}
        sub={subtitle(review)}
      />
      {review ? (
        <ReviewForm
          review={review}
          isRestored={isRestored}
          savedAt={savedAt}
          onChange={change}
          onDone={() => {
            discard();
            focusTitle();
          }}
        />
      ) : (
        <PageBody>
          <ChooseDocument
            onRead={(read) => {
              change(read);
              focusTitle();
            }}
          />
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
