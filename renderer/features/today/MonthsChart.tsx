import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { MonthFigures } from './months';

const HATCH = 'months-hatch';
const nothingForZero = (value: unknown): string => (value === 0 ? '' : String(value));

/** Planned hatched, sampled solid, each with its number: readable without colour and without pointing at it. */
export function MonthsChart({ series }: { readonly series: readonly MonthFigures[] }) {
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
        <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={36} />
        <Bar
          dataKey="planned"
          fill={`url(#${HATCH})`}
          stroke="var(--accent)"
          maxBarSize={36}
          isAnimationActive={false}
        >
          <LabelList dataKey="planned" position="top" formatter={nothingForZero} />
        </Bar>
        <Bar
          dataKey="done"
          fill="var(--accent)"
          stroke="var(--accent)"
          maxBarSize={36}
          isAnimationActive={false}
        >
          <LabelList dataKey="done" position="top" formatter={nothingForZero} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
