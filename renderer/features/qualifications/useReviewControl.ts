import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/domain/specification/draft';
import { recheck } from './recheck';
import type { ReviewActions, Shown } from './review-context';
import type { DocumentReview } from './review-model';
import { linesOf, withParents } from './source-lines';

export interface ReviewControl {
  readonly actions: ReviewActions;
  readonly findings: readonly Finding[];
  /** Sentences by field; the same map until one of them changes. */
  readonly problems: ReadonlyMap<string, string>;
  readonly openUnits: ReadonlySet<string>;
  readonly shown: Shown;
}

/** The findings of a review, and the state that is not worth keeping: which units are open, which lines stand out. */
export function useReviewControl(
  review: DocumentReview,
  change: (review: DocumentReview) => void,
): ReviewControl {
  const [openUnits, setOpenUnits] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Shown>({ label: '', lines: [] });
  const findings = useMemo(() => recheck(review), [review]);
  const latest = useRef({ review, change });
  useEffect(() => {
    latest.current = { review, change };
  });

  const actions = useMemo<ReviewActions>(() => {
    const setOpen = (unitKey: string, isOpen: boolean): void =>
      setOpenUnits(
        (open) => new Set([...open].filter((key) => key !== unitKey).concat(isOpen ? [unitKey] : [])),
      );
    return {
      setOpen,
      edit: (edit) => {
        const { review: before, change: pass } = latest.current;
        const after = { ...before, edited: edit(before.edited) };
        latest.current = { review: after, change: pass };
        pass(after);
      },
      showField: (field, label) =>
        setShown({ label, lines: linesOf(latest.current.review.document.sources, field) }),
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
  }, []);
  return { actions, findings, problems: useProblems(findings), openUnits, shown };
}

function useProblems(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const problems = new Map(
    findings.flatMap(({ severity, field, message }) =>
      severity === 'problem' && field !== null ? [[field, message] as const] : [],
    ),
  );
  const isSame =
    problems.size === kept.size && [...problems].every(([field, message]) => kept.get(field) === message);
  if (!isSame) setKept(problems);
  return isSame ? kept : problems;
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
