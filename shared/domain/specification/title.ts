import type { CleanLine } from './clean-line';
import { comparable } from './clean-line';
import type { Notebook } from './notebook';
import { QUALIFICATION_TITLE } from './patterns';

export interface TitleFacts {
  readonly awardingOrganisation: string | null;
  readonly title: string | null;
  readonly level: number | null;
}

/** Splits a title such as "VTCT Level 2 Diploma in Customer Service" and notes where it came from. */
export function titleFacts(title: string | null, lines: readonly number[], notebook: Notebook): TitleFacts {
  if (title === null) return { awardingOrganisation: null, title: null, level: null };
  const match = QUALIFICATION_TITLE.exec(title);
  notebook.found('title', lines);
  if (match === null) return { awardingOrganisation: null, title, level: null };
  notebook.found('awardingOrganisation', lines);
  notebook.found('level', lines);
  return { awardingOrganisation: match[1] ?? null, title, level: Number(match[2]) };
}

/** The first line of the cover that reads like a title; a title that wraps is joined when the book repeats it so. */
export function coverTitle(
  lines: readonly CleanLine[],
): { readonly title: string; readonly lines: readonly number[] } | null {
  const index = lines.findIndex((line) => line.text.length < 160 && QUALIFICATION_TITLE.test(line.text));
  const line = lines[index];
  if (line === undefined) return null;
  const next = lines[index + 1];
  if (next !== undefined && next.text !== '') {
    const joined = `${line.text} ${next.text}`;
    const whole = comparable(lines.map((each) => each.text).join(' '));
    const again = whole.split(comparable(joined)).length - 1;
    if (again > 1) return { title: joined, lines: [line.number, next.number] };
  }
  return { title: line.text, lines: [line.number] };
}
