import { createContext, useContext } from 'react';
import type { EditQualification } from './review-model';

/** The lines that stand out in the document beside the form, and what was found on them. */
export interface Shown {
  readonly label: string;
  readonly lines: readonly number[];
}

/** What fields do to the review. The same functions all along, so that fields that did not change are not drawn. */
export interface ReviewActions {
  readonly edit: (change: (edited: EditQualification) => EditQualification) => void;
  /** Makes the lines of a field stand out. */
  readonly showField: (field: string, label: string) => void;
  /** Goes to a field, opens the unit it is in, and makes the lines stand out. */
  readonly goTo: (field: string | null, shown?: Shown) => void;
  readonly setOpen: (unitKey: string, isOpen: boolean) => void;
}

const ActionsContext = createContext<ReviewActions | null>(null);
const ProblemsContext = createContext<ReadonlyMap<string, string>>(new Map());

export const ReviewActionsProvider = ActionsContext;
export const ProblemsProvider = ProblemsContext;

export function useReviewActions(): ReviewActions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('a field outside a review');
  return actions;
}

/** The sentence for a field that keeps the qualification from being saved. */
export const useProblem = (field: string): string | undefined => useContext(ProblemsContext).get(field);
