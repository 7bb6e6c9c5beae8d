import type { ImportPlan, ImportProblem } from './plan';

export interface ImportPreview {
  readonly assessors: ImportPlan['additions']['assessors'];
  readonly learners: ImportPlan['additions']['learners'];
  readonly registrations: ImportPlan['additions']['registrations'];
  readonly decisions: ImportPlan['additions']['decisions'];
  readonly sites: readonly string[];
  readonly problems: readonly ImportProblem[];
  readonly questions: ImportPlan['questions'];
  readonly unknownSites: readonly string[];
  readonly counts: ImportPlan['counts'];
  /** How many problems there are in all, by severity: `problems` may be shortened. */
  readonly errors: number;
  readonly warnings: number;
}

/** What the preview screen needs: the first rows of each kind as they would be kept, and the problems. */
export function previewImport(plan: ImportPlan, rows = 20, problems = 500): ImportPreview {
  const { assessors, learners, registrations, decisions, sites } = plan.additions;
  const errors = plan.problems.filter(({ severity }) => severity === 'error');
  const warnings = plan.problems.filter(({ severity }) => severity === 'warning');
  return {
    assessors: assessors.slice(0, rows),
    learners: learners.slice(0, rows),
    registrations: registrations.slice(0, rows),
    decisions: decisions.slice(0, rows),
    sites,
    // Errors first: a long list of warnings must not push them out.
    problems: [...errors, ...warnings].slice(0, problems),
    questions: plan.questions,
    unknownSites: plan.unknownSites,
    counts: plan.counts,
    errors: errors.length,
    warnings: warnings.length,
  };
}
