import type { ReactNode } from 'react';
import { useReviewActions } from './review-context';

interface SourceFieldProps {
  /** Its name in `sources`: `tqt`, `unit.UBU19.methods`. */
  readonly field: string;
  /** What the document's lines are shown for. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Ties a field to the lines of the document that it was found on: they stand out while the focus is in it. */
export function SourceField({ field, label, children }: SourceFieldProps) {
  const { showField } = useReviewActions();
  return (
    <div
      data-field={field}
      className="source-field"
      onFocus={(event) => {
        // The innermost field speaks: a criterion, not its unit.
        event.stopPropagation();
        showField(field, label);
      }}
    >
      {children}
    </div>
  );
}
