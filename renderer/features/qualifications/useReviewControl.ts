import { useMemo, useState } from 'react';
import { recheck } from './recheck';
import type { ReviewControl, Shown } from './review-context';
import type { DocumentReview, EditQualification } from './review-model';
import { linesOf, withParents } from './source-lines';

/** State of the review that is not worth keeping: which units are open, which lines stand out. */
export function useReviewControl(
  review: DocumentReview,
  change: (review: DocumentReview) => void,
): { readonly control: ReviewControl; readonly shown: Shown } {
  const [openUnits, setOpenUnits] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Shown>({ label: '', lines: [] });
  const findings = useMemo(() => recheck(review), [review]);
  const setOpen = (unitKey: string, isOpen: boolean): void =>
    setOpenUnits(
      (open) => new Set([...open].filter((key) => key !== unitKey).concat(isOpen ? [unitKey] : [])),
    );
  const control: ReviewControl = {
    review,
    findings,
    openUnits,
    setOpen,
    edit: (edited: EditQualification) => change({ ...review, edited }),
    problem: (field) =>
      findings.find((finding) => finding.severity === 'problem' && finding.field === field)?.message,
    showField: (field, label) => setShown({ label, lines: linesOf(review.document.sources, field) }),
    goTo: (field, lines) => {
      const [kind, key] = field?.split('.') ?? [];
      if (kind === 'unit' && key !== undefined) setOpen(key, true);
      // The fields of a unit are there after this render.
      setTimeout(() => {
        if (field !== null) focusField(field);
        if (lines) setShown(lines);
      });
    },
  };
  return { control, shown };
}

/** Puts the focus into a field, or into what it is part of where it is not on the screen. */
function focusField(field: string): void {
  for (const name of withParents(field)) {
    const place = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
    const target = place?.querySelector<HTMLElement>('input, textarea, button');
    if (!target) continue;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
    return;
  }
}
