import type { DecisionRow, ImportPlan } from '../../../shared/domain/import/plan';
import { errorOf } from '../../../shared/domain/import/problem-codes';

/**
 * Every decision is taken at a site. Where neither the row nor the learner names one, it is the centre's only site;
 * a centre with several is asked, row by row.
 */
export function settleSites(plan: ImportPlan, sitesAtCentre: readonly string[]): ImportPlan {
  const { additions } = plan;
  if (additions.decisions.every(({ site }) => site !== null)) return plan;
  const sites = [...sitesAtCentre, ...additions.sites];
  const [onlySite] = sites;
  if (onlySite !== undefined && sites.length === 1) {
    const decisions = additions.decisions.map((row) => ({ ...row, site: row.site ?? onlySite }));
    return { ...plan, additions: { ...additions, decisions } };
  }
  const without = additions.decisions.filter(({ site }) => site === null);
  const { toAdd, rejected, ...counts } = plan.counts.decisions;
  return {
    ...plan,
    additions: { ...additions, decisions: additions.decisions.filter(({ site }) => site !== null) },
    problems: [...plan.problems, ...without.map(siteMissing)],
    rejected: [...plan.rejected, ...without.map(({ sheet, row }) => ({ sheet, row }))],
    counts: {
      ...plan.counts,
      decisions: { ...counts, toAdd: toAdd - without.length, rejected: rejected + without.length },
    },
  };
}

const siteMissing = ({ sheet, row }: DecisionRow): ImportPlan['problems'][number] => ({
  ...errorOf(
    'missing-cell',
    '“Site” is empty, and the learner has no site.',
    'Fill in the site of the decision or of the learner.',
  ),
  sheet,
  row,
  kind: 'decisions',
  field: 'site',
  column: null,
  value: '',
});
