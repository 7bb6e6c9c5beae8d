import { thousands } from '../../../shared/domain/sampling/names';
import type { Today } from '../../../shared/ipc/reports';
import { CountersignaturesFigure } from './CountersignaturesFigure';
import { Figure, FigureRow } from '../../ui/Figure';

/** What is overdue and what comes next, each number with the way to its rows. */
export function TodayFigures({ today }: { readonly today: Today }) {
  const { actions, assessorsAtRisk } = today;
  return (
    <FigureRow>
      <Figure label="Samples overdue" value={thousands(today.samplesOverdueCount)} to="/sampling" />
      <Figure label="Samples due in 14 days" value={thousands(today.samplesDueCount)} to="/sampling" />
      <Figure label="Actions overdue" value={thousands(actions.overdue)} to="/actions" />
      <Figure
        label="Actions due today"
        value={thousands(actions.dueToday)}
        note={`${thousands(actions.dueIn7Days)} more in 7 days, ${thousands(actions.open)} open`}
        to="/actions"
      />
      <CountersignaturesFigure />
      <Figure label="Assessors at risk" value={thousands(assessorsAtRisk.length)} to="/assessors" />
    </FigureRow>
  );
}
