import type { ImportAdditions, ImportPlan, ImportProblem, SourcePlace } from './plan';

/** A row left out, with every error that keeps it out (its sheet's, if the whole sheet cannot be read). */
export interface RejectedRowProblems extends SourcePlace {
  readonly problems: readonly ImportProblem[];
}

export interface GoodRows {
  readonly additions: ImportAdditions;
  readonly rejected: readonly RejectedRowProblems[];
}

/**
 * "Import the good rows": what can be written now and what has to be mended first. The additions never refer
 * to a rejected row: validation has already refused whatever does, with `depends-on-rejected-row`.
 */
export function splitGoodRows(plan: ImportPlan): GoodRows {
  const byRow = new Map<string, ImportProblem[]>();
  const bySheet = new Map<string, ImportProblem[]>();
  for (const problem of plan.problems) {
    if (problem.severity !== 'error') continue;
    const [map, key] =
      problem.code === 'missing-column'
        ? [bySheet, problem.sheet]
        : [byRow, `${problem.row}\u001f${problem.sheet}`];
    const list = map.get(key);
    if (list) list.push(problem);
    else map.set(key, [problem]);
  }
  const rejected = plan.rejected.map(({ sheet, row }) => ({
    sheet,
    row,
    problems: bySheet.get(sheet) ?? byRow.get(`${row}\u001f${sheet}`) ?? [],
  }));
  return { additions: plan.additions, rejected };
}
