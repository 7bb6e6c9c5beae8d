import { meetsAim, type Measure } from './measure';

/** The measures as lines of a table: name, value, aim, whether it is met, note. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const met = meetsAim(measure);
    return [
      measure.name,
      `${shown(measure.value)} ${measure.unit}`,
      aimOf(measure),
      met === null ? '' : met ? 'met' : 'MISSED',
      measure.note,
    ];
  });
  const table = [['What', 'Value', 'Aim', '', 'How'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function aimOf({ aim, unit }: Measure): string {
  if (aim === undefined) return '';
  return 'atMost' in aim ? `at most ${shown(aim.atMost)} ${unit}` : `at least ${shown(aim.atLeast)} ${unit}`;
}

const shown = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 });
