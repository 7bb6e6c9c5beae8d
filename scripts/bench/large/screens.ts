import type { Page } from '@playwright/test';
import { ask } from '../../../tests/support/call';
import { pathOf as learnersPath, NO_FILTER } from '../../../renderer/features/learners/learner-filter';
import { assessorId } from './people';
import { learnerId } from './learners';

/** A screen that is opened, and what of it has to be there: its first row. */
export interface OpenedScreen {
  readonly name: string;
  readonly path: string;
  readonly first: string;
  /** Read whole by a worker, behind a skeleton: the aim of a list is not its own. */
  readonly isWhole?: true;
}

const ROW = '.table__row';
const CLAIMS = [
  'waiting-for-eqa',
  'claimed',
  'certificated',
  'withdrawn',
  'batches',
  'direct-claim-status',
] as const;

interface Opened {
  readonly planId: string;
  /** The unit record that is open. */
  readonly typed: { readonly learnerId: string; readonly unitId: string };
}

/** Every list, one learner with a unit's record, statement and claim, one person's tabs, one plan and one sample. */
export async function openedScreens(page: Page, { planId, typed }: Opened): Promise<readonly OpenedScreen[]> {
  const options = await ask(page, 'learners.filters', {});
  const plan = await ask(page, 'plans.get', { id: planId });
  const [cell] = await ask(page, 'plans.cells', { planId, limit: 1 });
  const learner = `/learners/${typed.learnerId}`;
  const site = options.sites[0]?.id ?? '';
  const person = `/assessors/${assessorId(3)}`;
  const table = (name: string, path: string): OpenedScreen => ({ name, path, first: ROW });
  const card = (name: string, path: string): OpenedScreen => ({ name, path, first: '.tabs__panel .card' });
  return [
    { name: 'Today', path: '/', first: '.figure' },
    { name: 'Assessors', path: '/assessors', first: '.grid__line [role=gridcell]' },
    table('Learners', '/learners'),
    table('Learners of a site', learnersPath({ ...NO_FILTER, site })),
    table('Learners not sampled', learnersPath({ ...NO_FILTER, only: ['not sampled'] })),
    table('Learners of a site, not sampled', learnersPath({ ...NO_FILTER, site, only: ['not sampled'] })),
    table('Learners with 99 in name or number', learnersPath({ ...NO_FILTER, text: '99' })),
    table('One learner', `/learners/${learnerId(77)}`),
    { name: 'One unit record', path: `${learner}/units/${typed.unitId}`, first: '[data-cell]' },
    {
      name: 'One statement of unit achievement',
      path: `${learner}/statement/${plan.qualificationId}`,
      first: '.statement__code',
    },
    { name: 'One claim’s readiness', path: `${learner}/claim/${plan.qualificationId}`, first: '.verdict' },
    table('Claims, ready', '/claims'),
    ...CLAIMS.map((view) =>
      view === 'direct-claim-status'
        ? { name: `Claims, ${view}`, path: `/claims?view=${view}`, first: '.direct-status' }
        : table(`Claims, ${view}`, `/claims?view=${view}`),
    ),
    { name: 'Countersignatures', path: '/assessors/countersign', first: '.pending-option__sign' },
    table('Agreements', '/assessors/agreements'),
    table('Actions', '/actions'),
    table('Qualifications', '/qualifications'),
    table('Rules', '/qualifications/rules'),
    table('Cases', '/cases'),
    table('Reports', '/reports'),
    table('History', '/history'),
    table('Sampling', '/sampling'),
    { name: 'One plan', path: `/sampling/plans/${planId}`, first: '.plan [role=tab]' },
    {
      name: 'One plan, its matrix',
      path: `/sampling/plans/${planId}`,
      first: '.matrix [data-cursor]',
      isWhole: true,
    },
    table('One plan, list', `/sampling/plans/${planId}?tab=list`),
    table('One plan, coverage', `/sampling/plans/${planId}?tab=coverage`),
    { name: 'One sample', path: `/sampling/cells/${cell?.id ?? ''}`, first: '.why' },
    { name: 'Schedule', path: '/sampling/schedule', first: '.month__number' },
    card('One person', person),
    table('One person, qualifications', `${person}/qualifications`),
    table('One person, CPD', `${person}/cpd`),
    table('One person, observations', `${person}/observations`),
    card('One person, signature', `${person}/signature`),
    { name: 'One person, work', path: `${person}/work`, first: '.work-figure' },
    { name: 'One person, rows behind a figure', path: `${person}/work/decisions`, first: '.behind__item' },
  ];
}
