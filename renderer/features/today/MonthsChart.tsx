import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
  type LabelProps,
} from 'recharts';
import { thousands } from '../../../shared/domain/sampling/names';
import { labelFits, type MonthFigures } from './months';

const HATCH = 'months-hatch';

/** Planned hatched, sampled solid, each with its number where there is room: readable without colour. */
export function MonthsChart({ series }: { readonly series: readonly MonthFigures[] }) {
  // All numbers or none: the widest decides.
  const widest = Math.max(...series.flatMap(({ planned, done }) => [planned, done]));
  const label = (props: LabelProps) => <BarLabel {...props} widest={widest} />;
  const look = { stroke: 'var(--accent)', maxBarSize: 36, isAnimationActive: false };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...series]}
        accessibilityLayer={false}
        barGap={2}
        barCategoryGap="22%"
        margin={{ top: 16, right: 0, bottom: 0, left: 0 }}
      >
        <defs>
          <pattern
            id={HATCH}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <rect width="5" height="5" fill="var(--accent-soft)" />
            <rect width="5" height="1.5" fill="var(--accent)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="name" tickLine={false} interval="preserveStartEnd" />
        <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={44} tickFormatter={thousands} />
        <Bar {...look} dataKey="planned" fill={`url(#${HATCH})`}>
          <LabelList dataKey="planned" content={label} />
        </Bar>
        <Bar {...look} dataKey="done" fill="var(--accent)">
          <LabelList dataKey="done" content={label} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function BarLabel({ x, y, width, value, widest }: LabelProps & { readonly widest: number }) {
  const [count, left, top, barWidth] = [value, x, y, width].map(Number);
  if (count === undefined || left === undefined || top === undefined || barWidth === undefined) return null;
  if (count === 0 || !labelFits(widest, barWidth)) return null;
  return (
    <text x={left + barWidth / 2} y={top - 5} textAnchor="middle">
      {thousands(count)}
    </text>
  );
}
