import { addDays, formatDate, type IsoDate } from '../../shared/domain/calendar';
import { inForce } from '../../shared/domain/rules/in-force';
import { addMonths } from '../../shared/domain/rules/months';
import type { RulePack } from '../../shared/domain/rules/pack-schema';
import type { Today } from '../../shared/ipc/reports';
import { ok, type Result } from '../../shared/result';
import { openActionsByDay } from '../database/actions';
import { identityOf } from '../database/identities';
import { cellsByMonth, cellsDue, dueCounts } from '../database/plan-cells';
import { assessorsPresent, setUpCounts, type AssessorPresentRow } from '../database/today';
import { actionState } from './actions';
import type { CentreContext } from './centre-context';
import { rulesOn } from './rules/rules-on';

const SHOWN = 12;
const DUE_WITHIN_DAYS = 14;

/** What needs the signed-in person, and how sampling stands against its plan by month. */
export function todayView(centre: CentreContext): Result<Today> {
  const { db, person } = centre;
  const today = centre.today();
  const until = addDays(today, DUE_WITHIN_DAYS);
  const { due, overdue } = dueCounts.get(db, { until, today }) ?? { due: 0, overdue: 0 };
  const openActions = openActionsByDay.all(db);
  const count = (state: ReturnType<typeof actionState> | null) =>
    openActions
      .filter(({ due_on }) => state === null || actionState(due_on, null, today) === state)
      .reduce((total, { actions }) => total + actions, 0);
  const counts = setUpCounts.get(db);
  const observedSince = observationsSince(rulesOn(db, null, today).pack, today);
  return ok({
    today,
    samplesDue: cellsDue(db, { until, limit: SHOWN }).map((cell) => ({
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
      open: count(null),
    },
    assessorsAtRisk: assessorsPresent.all(db, today).flatMap((assessor) => {
      const why = riskSentence(assessor, observedSince);
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

/** The earliest day of an observation that rule P7 still counts; null where the centre's rules ask for none. */
const observationsSince = (pack: RulePack, today: IsoDate): IsoDate | null =>
  inForce(pack, 'P7', today) ? addMonths(today, -pack.rules.P7.parameters.observedEveryMonths) : null;

function riskSentence(assessor: AssessorPresentRow, observedSince: IsoDate | null): string | null {
  const why: string[] = [];
  if (assessor.risk === 'red')
    why.push(['rated red', assessor.risk_reason?.replace(/[.\s]+$/, '')].filter(Boolean).join(': '));
  if (assessor.disagreed > 0)
    why.push(`${assessor.disagreed} ${assessor.disagreed === 1 ? 'decision' : 'decisions'} overturned`);
  const observed = assessor.last_observed_on;
  if (observedSince !== null && assessor.has_decided === 1 && observed === null) why.push('never observed');
  else if (observedSince !== null && observed !== null && observed < observedSince)
    why.push(`last observed ${formatDate(observed)}`);
  return why.length === 0 ? null : why.join('; ');
}
