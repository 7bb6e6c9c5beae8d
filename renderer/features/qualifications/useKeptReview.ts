import { useMemo, useRef } from 'react';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { reviewByHand, toEdit, type DocumentReview, type EditQualification } from './review-model';

/** The document as it was read: kept once, apart from what is typed, which is saved again and again. */
interface ReadDraft extends Omit<DocumentReview, 'edited'> {
  readonly isOpen: boolean;
}

interface EditedDraft {
  /** Of which document: see `nameOf`. */
  readonly of: string;
  readonly edited: EditQualification | null;
}

export const READ_DRAFT = 'qualification:document';
export const EDITED_DRAFT = 'qualification:document:edited';

const { source, document } = reviewByHand();
const NOTHING_READ: ReadDraft = { isOpen: false, source, document };
const NOTHING_EDITED: EditedDraft = { of: '', edited: null };

const nameOf = (review: Pick<DocumentReview, 'source'>): string => review.source?.sha256 ?? 'by hand';

/** The one review under way, through leaving the screen, a lock and a crash; null while there is none. */
export function useKeptReview(keptRead: KeptDraft | null, keptEdited: KeptDraft | null) {
  const read = useKeptDraft(READ_DRAFT, NOTHING_READ, keptRead);
  const typed = useKeptDraft(EDITED_DRAFT, NOTHING_EDITED, keptEdited);
  const [before, now] = [read.draft, typed.draft];
  const review = useMemo((): DocumentReview | null => {
    if (!before.isOpen) return null;
    // What was typed into another document's review is not this one's.
    const edited = now.of === nameOf(before) ? now.edited : null;
    return {
      source: before.source,
      document: before.document,
      edited: edited ?? toEdit(before.document.qualification),
    };
  }, [before, now]);
  // The lines that are kept already. Not what was shown last: undoing a discard comes after it.
  const keptDocument = useRef(review?.document);
  return {
    review,
    isRestored: read.isRestored,
    savedAt: read.savedAt === null ? null : (typed.savedAt ?? read.savedAt),
    change: (next: DocumentReview): void => {
      if (keptDocument.current !== next.document)
        read.change({ isOpen: true, source: next.source, document: next.document });
      keptDocument.current = next.document;
      typed.change({ of: nameOf(next), edited: next.edited });
    },
    discard: (): void => {
      keptDocument.current = undefined;
      read.discard();
      typed.discard();
    },
  };
}
