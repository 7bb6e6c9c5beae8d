import { addDays } from '../../../../shared/domain/calendar';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { ScheduleOverview } from '../../../../shared/ipc/schedule';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { addMonthsTo, monthName, monthOf, weekName } from './schedule-days';
import { countOf, NOBODY } from './schedule-counts';
import type { ScheduleView } from './schedule-view';

const ALL = { value: 'all', label: 'all' };
const SHAPES = [
  { value: 'month', label: 'Month' },
  { value: 'week', label: 'Week' },
] as const;

interface ScheduleBarProps {
  readonly view: ScheduleView;
  readonly overview: ScheduleOverview | undefined;
  readonly today: string;
  readonly onChange: (changes: Partial<ScheduleView>) => void;
}

/** Which days are shown, of which plan and IQA, and what stands outside the days. */
export function ScheduleBar({ view, overview, today, onChange }: ScheduleBarProps) {
  const { shape, on, planId, iqa } = view;
  const step = (count: number): void =>
    onChange({ on: shape === 'week' ? addDays(on, 7 * count) : addMonthsTo(on, count) });
  const period = shape === 'week' ? 'week' : 'month';
  const overdue = countOf(overview?.overdue ?? [], iqa);
  const undated = countOf(overview?.undated ?? [], iqa);
  return (
    <div className="schedule-bar">
      <div className="schedule-bar__days" role="group" aria-label="Days shown">
        <IconButton icon="chevronLeft" label={`The ${period} before`} onPress={() => step(-1)} />
        <h2 aria-live="polite">{shape === 'week' ? weekName(on) : monthName(monthOf(on))}</h2>
        <IconButton icon="chevronRight" label={`The ${period} after`} onPress={() => step(1)} />
        <Button size="small" onPress={() => onChange({ on: today })}>
          Today
        </Button>
      </div>
      <SegmentedControl
        label="Shown as"
        labelHidden
        options={SHAPES}
        value={shape}
        onChange={(chosen) => onChange({ shape: chosen })}
      />
      <Select
        label="Plan"
        look="filter"
        options={[ALL, ...(overview?.plans ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        value={planId ?? ALL.value}
        onChange={(chosen) => onChange({ planId: chosen === ALL.value ? null : chosen })}
      />
      <Select
        label="IQA"
        look="filter"
        options={[
          ALL,
          ...(overview?.iqas ?? []).map(({ id, name }) => ({ value: id, label: name })),
          { value: NOBODY, label: 'nobody' },
        ]}
        value={iqa ?? ALL.value}
        onChange={(chosen) => onChange({ iqa: chosen === ALL.value ? null : chosen })}
      />
      {overdue > 0 && (
        <Button size="small" onPress={() => onChange({ list: 'overdue', of: iqa })}>
          <span className="schedule-bar__bad">! {thousands(overdue)} overdue</span>
        </Button>
      )}
      {undated > 0 && (
        <Button size="small" onPress={() => onChange({ list: 'undated', of: iqa })}>
          {thousands(undated)} with no day
        </Button>
      )}
    </div>
  );
}
