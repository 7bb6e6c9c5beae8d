import { rowsBehind } from '../../../electron/services/tracking/behind';
import { listTracking } from '../../../electron/services/tracking/rows';
import { learnersPage } from '../../../electron/services/learners/list';
import { readyPage } from '../../../electron/services/claims/list';
import { todayView } from '../../../electron/services/today';
import { search } from '../../../electron/services/search';
import type { CentreContext } from '../../../electron/services/centre-context';
import { learnerChannels } from '../../../shared/ipc/learners';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/result';
import { valueOf } from '../centre';
import { median, type Measure } from '../measure';
import { assessorId } from './people';
import { DECISIONS } from './sizes';

const TIMES = 5;

/** What main does for the lists that look at everything, without the window: milliseconds of processor. */
export function measureServices(centre: CentreContext): readonly Measure[] {
  const page = (given: Partial<RequestOf<'learners.page'>>) => () =>
    learnersPage(
      centre,
      learnerChannels['learners.page'].request.parse({ query: '', after: null, limit: 50, ...given }),
    );
  const ready = { query: '', qualificationId: null, after: null, limit: 50 };
  const behind = { personId: assessorId(3), figure: 'decisions' as const, after: null, limit: 100 };
  return [
    serviceMeasure('Tracking table, its data', () => listTracking(centre)),
    serviceMeasure('Rows behind a figure, their data', () => rowsBehind(centre, behind)),
    serviceMeasure('A key in the search for learners, its data', page({ query: '99' })),
    serviceMeasure('A key that finds nobody, its data', page({ query: 'zz' })),
    serviceMeasure('Learners not sampled, their data', page({ isNotSampled: true })),
    serviceMeasure('Ready to claim, their data', () => readyPage(centre, ready)),
    serviceMeasure('Search of everything, its data', () => search(centre, { text: 'exa' })),
    serviceMeasure('Today, its data', () => todayView(centre)),
  ];
}

function serviceMeasure(name: string, work: () => Result<unknown>): Measure {
  const times = Array.from({ length: TIMES }, () => {
    const before = process.cpuUsage();
    valueOf(work());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return {
    name,
    value: median(times),
    unit: 'ms',
    note: `service at ${DECISIONS.toLocaleString('en-GB')} decisions, processor time, median of ${TIMES}; the first ${(times[0] ?? Number.NaN).toFixed(0)} ms`,
  };
}
