import type { DocumentLine, DocumentLines } from '../../../shared/domain/specification/document';
import type { FieldSources } from '../../../shared/domain/specification/draft';

/** `unit.UBU19.credit`, `unit.UBU19`, `unit`: a field and what it is part of, the field first. */
export function withParents(field: string): readonly string[] {
  const parts = field.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** Where a field was found: its own lines, or those of the row or table that it is part of. */
export function linesOf(sources: FieldSources, field: string): readonly number[] {
  for (const name of withParents(field)) {
    // Labels such as 1.1 have a dot of their own, which is no level.
    const lines = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (lines !== undefined && lines.length > 0) return lines;
  }
  return [];
}

/** `line 12, page 3`, `lines 12 to 14 and 20`; empty for none. */
export function linesWords(numbers: readonly number[], lines: DocumentLines): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined) return '';
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && number === run.to + 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  const shown = runs.slice(0, 3).map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  const more = runs.length > shown.length ? ' and others' : '';
  const page = lineAt(lines, first)?.page;
  return `${sorted.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}${page === undefined ? '' : `, page ${page}`}`;
}

/** Lines are numbered from 1 without a gap, so a line is found without looking for it. */
export function lineAt(lines: DocumentLines, number: number): DocumentLine | undefined {
  const line = lines[number - 1];
  return line?.number === number ? line : lines.find((each) => each.number === number);
}
