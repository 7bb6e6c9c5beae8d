import type { ImportProblem } from '../../../shared/domain/import/plan';

export type ProblemFilter = 'all' | ImportProblem['severity'];

/** A row can have two problems: they are told apart by their place in the list. */
export interface NumberedProblem extends ImportProblem {
  readonly number: number;
}

export const numberedProblems = (
  problems: readonly ImportProblem[],
  filter: ProblemFilter,
): readonly NumberedProblem[] =>
  problems
    .map((problem, number) => ({ ...problem, number }))
    .filter(({ severity }) => filter === 'all' || severity === filter);

/** Rows have several lines, so they are shown by the page and not virtualised. */
const PAGE = 100;

export interface ProblemPage {
  readonly rows: readonly NumberedProblem[];
  /** Counted from 0; the last one when a page further on was asked for. */
  readonly page: number;
  readonly pages: number;
  /** Counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

export function pageOf(problems: readonly NumberedProblem[], asked: number): ProblemPage {
  const pages = Math.max(1, Math.ceil(problems.length / PAGE));
  const page = Math.min(Math.max(0, asked), pages - 1);
  const rows = problems.slice(page * PAGE, (page + 1) * PAGE);
  const from = rows.length === 0 ? 0 : page * PAGE + 1;
  return { rows, page, pages, from, to: page * PAGE + rows.length, total: problems.length };
}
