import type { CleanLine } from '../clean-line';
import { comparable, nextFilled } from '../clean-line';
import { UNIT_CODE } from '../patterns';
import type { UnitPages } from '../unit-details';
import { cutUnits } from '../unit-details';
import { joinAllWrapped } from '../join-wrapped';

const FIGURE = /^(?:Level|Credit value|GLH|Observation\(s\)|External paper\(s\)|Learning outcomes)\b/i;
/** The figures of a unit follow its code within this many printed lines. */
const NEAR = 24;

/**
 * A unit of a record of assessment book starts with its title, its code on a line of its own, and its figures. The
 * code alone also stands in the statement of unit achievement, where no figures follow.
 */
export function findUnitPages(
  lines: readonly CleanLine[],
  titles: ReadonlyMap<string, string>,
): readonly UnitPages[] {
  const starts = lines.flatMap((line, index) => {
    if (!UNIT_CODE.test(line.text) || !figuresFollow(lines, index)) return [];
    return [startOf(lines, index, titles.get(line.text) ?? null)];
  });
  return cutUnits(lines, starts);
}

function figuresFollow(lines: readonly CleanLine[], index: number): boolean {
  const seen = new Set<string>();
  let at = index;
  for (let count = 0; count < NEAR; count += 1) {
    at = nextFilled(lines, at + 1);
    const line = lines[at];
    // The next row of a table, or the head of one.
    if (line === undefined || startsWithCode(line.text) || /^unit code\b/i.test(line.text)) break;
    for (const cell of line.cells) {
      const figure = FIGURE.exec(cell)?.[0];
      if (figure !== undefined) seen.add(figure.toLowerCase());
    }
  }
  return seen.size >= 2;
}

function startsWithCode(text: string): boolean {
  return UNIT_CODE.test(text.split(' ')[0] ?? '');
}

/** The title stands above the code and may wrap: as many lines are taken as make the title of the structure table. */
function startOf(lines: readonly CleanLine[], index: number, title: string | null): Omit<UnitPages, 'lines'> {
  const code = lines[index]?.text ?? '';
  const codeLine = lines[index]?.number ?? 0;
  const above: { readonly at: number; readonly line: CleanLine }[] = [];
  for (let at = index - 1; at >= 0 && above.length < 3; at -= 1) {
    const line = lines[at];
    if (line === undefined || (line.text === '' && above.length > 0)) break;
    if (line.text !== '') above.unshift({ at, line });
  }
  for (let take = 1; title !== null && take <= above.length; take += 1) {
    const used = above.slice(-take);
    const joined = joinAllWrapped(used.map(({ line }) => line.text));
    if (comparable(joined) !== comparable(title)) continue;
    return {
      code,
      title: joined,
      headingLines: [...used.map(({ line }) => line.number), codeLine],
      start: used[0]?.at ?? index,
    };
  }
  const last = above.at(-1);
  if (last === undefined) return { code, title: null, headingLines: [codeLine], start: index };
  return { code, title: last.line.text, headingLines: [last.line.number, codeLine], start: last.at };
}
