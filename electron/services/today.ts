import { addDays, daysBetween, formatDate, type IsoDate } from '../../shared/domain/calendar';
import type { Today } from '../../shared/ipc/reports';
import { ok, type Result } from '../../shared/result';
import { actions } from '../database/actions';
import { identityOf } from '../database/identities';
import { cellsByMonth, cellsDue, dueCounts } from '../database/plan-cells';
import { assessorsPresent, setUpCounts, type AssessorPresentRow } from '../database/today';
import { actionState } from './actions';
import type { CentreContext } from './centre-context';

/** Rule P7's period where the centre has not set another: twelve months. */
const OBSERVATION_DAYS = 365;
const SHOWN = 12;
const DUE_WITHIN_DAYS = 14;

/** What needs the signed-in person, and how sampling stands against its plan by month. */
export function todayView(centre: CentreContext): Result<Today> {
  const { db, person } = centre;
  const today = centre.today();
  const until = addDays(today, DUE_WITHIN_DAYS);
  const { due, overdue } = dueCounts.get(db, { until, today }) ?? { due: 0, overdue: 0 };
  const states = actions.all(db).map((action) => actionState(action.due_on, action.done_on, today));
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  const counts = setUpCounts.get(db);
  return ok({
    today,
    samplesDue: cellsDue.all(db, { until, limit: SHOWN }).map((cell) => ({
      cellId: cell.id,
      label: `${cell.unit_code}, ${cell.learner_name}, decided by ${cell.assessor_name}`,
      plannedOn: cell.planned_on ?? today,
      overdue: cell.planned_on !== null && cell.planned_on < today,
    })),
    samplesDueCount: due - overdue,
    samplesOverdueCount: overdue,
    actions: {
      overdue: count('overdue'),
      dueToday: count('due today'),
      dueIn7Days: count('due in 7 days'),
      open: states.filter((state) => state !== 'done').length,
    },
    assessorsAtRisk: assessorsPresent.all(db, today).flatMap((assessor) => {
      const why = riskSentence(assessor, today);
      return why === null ? [] : [{ id: assessor.id, name: assessor.name, why }];
    }),
    months: cellsByMonth.all(db, { from: addDays(today, -270), to: addDays(today, 95) }),
    setUp: {
      identity: identityOf.get(db, person.id) !== undefined,
      qualifications: counts?.qualifications ?? 0,
      decisions: counts?.decisions ?? 0,
      plans: counts?.plans ?? 0,
    },
  });
}

function riskSentence(assessor: AssessorPresentRow, today: IsoDate): string | null {
  const why: string[] = [];
  if (assessor.risk === 'red')
    why.push(['rated red', assessor.risk_reason?.replace(/[.\s]+$/, '')].filter(Boolean).join(': '));
  if (assessor.disagreed > 0)
    why.push(`${assessor.disagreed} ${assessor.disagreed === 1 ? 'decision' : 'decisions'} overturned`);
  const observed = assessor.last_observed_on;
  if (assessor.has_decided === 1 && observed === null) why.push('never observed');
  else if (observed !== null && daysBetween(observed, today) > OBSERVATION_DAYS)
    why.push(`last observed ${formatDate(observed)}`);
  return why.length === 0 ? null : why.join('; ');
}
