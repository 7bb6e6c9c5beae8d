import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/domain/specification/draft';
import type { DocumentReview, EditQualification } from './review-model';

/** The lines that stand out in the document beside the form, and what was found on them. */
export interface Shown {
  readonly label: string;
  readonly lines: readonly number[];
}

export interface ReviewControl {
  readonly review: DocumentReview;
  readonly edit: (edited: EditQualification) => void;
  readonly findings: readonly Finding[];
  /** The sentence for a field that keeps the qualification from being saved. */
  readonly problem: (field: string) => string | undefined;
  /** Makes the lines of a field stand out. */
  readonly showField: (field: string, label: string) => void;
  /** Goes to a field, opens the unit it is in, and makes the lines stand out. */
  readonly goTo: (field: string | null, shown?: Shown) => void;
  readonly openUnits: ReadonlySet<string>;
  readonly setOpen: (unitKey: string, isOpen: boolean) => void;
}

const ReviewContext = createContext<ReviewControl | null>(null);

export const ReviewProvider = ReviewContext;

export function useReview(): ReviewControl {
  const control = useContext(ReviewContext);
  if (control === null) throw new Error('useReview outside a review');
  return control;
}
