/** The parts of a plan, in the order of their tabs. */
export const PLAN_TABS = [
  { id: 'matrix', label: 'Matrix' },
  { id: 'list', label: 'List' },
  { id: 'coverage', label: 'Coverage' },
  { id: 'draw', label: 'The draw' },
  { id: 'not-selected', label: 'Not selected' },
] as const;

export type PlanTab = (typeof PLAN_TABS)[number]['id'];

/** The tab that an address names by `?tab=`; the first one by default. */
export function tabOf(search: string): PlanTab {
  const named = new URLSearchParams(search).get('tab');
  return PLAN_TABS.find(({ id }) => id === named)?.id ?? 'matrix';
}

export const planPath = (planId: string, tab: PlanTab): string =>
  `/sampling/plans/${planId}${tab === 'matrix' ? '' : `?tab=${tab}`}`;
