/** Headers and footers are among this many lines at either end of a page. */
const EDGE = 3;
const SHARE = 0.4;
const FEWEST_PAGES = 3;
/** A line that counts up this often is a page's number with its running title. */
const FEWEST_COUNTED = 5;
const COUNTED_CONTENT = /^(?:learning outcome|LO) ?\d/i;

/** The lines of a plain text without running headers, footers and page numbers. Form feeds part its pages. */
export function withoutTextFurniture(pages: readonly (readonly string[])[]): readonly string[] {
  const kept = pages.length < FEWEST_PAGES ? pages : withoutEdges(pages);
  return withoutCounted(kept.flat());
}

function withoutEdges(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => {
    const filled = [...lines.keys()].filter((index) => lines[index]?.trim() !== '');
    const [first, last] = [filled.at(0), filled.at(-1)];
    const near = [...filled.slice(0, EDGE), ...filled.slice(-EDGE)];
    // A number alone is a page's only where nothing stands outside it; elsewhere it may be a value.
    return new Set(
      near.filter((index) => index === first || index === last || !/^\s*\d+\s*$/.test(lines[index] ?? '')),
    );
  });
  pages.forEach((lines, page) => {
    const keys = new Set([...(edges[page] ?? [])].map((index) => keyOf(lines[index] ?? '')));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const enough = Math.max(FEWEST_PAGES, SHARE * pages.length);
  return pages.map((lines, page) =>
    lines.filter(
      (line, index) => edges[page]?.has(index) !== true || (counts.get(keyOf(line)) ?? 0) < enough,
    ),
  );
}

/** Without form feeds: the same words again and again, the number behind them one higher each time. */
function withoutCounted(lines: readonly string[]): readonly string[] {
  const numbers = new Map<string, number[]>();
  for (const line of lines) {
    const last = /\S.*\s(\d{1,4})$/.exec(line.trim())?.[1];
    if (last === undefined || COUNTED_CONTENT.test(line.trim())) continue;
    const key = headOf(line);
    numbers.set(key, [...(numbers.get(key) ?? []), Number(last)]);
  }
  const counted = (line: string): boolean => {
    const found = numbers.get(headOf(line)) ?? [];
    return (
      found.length >= FEWEST_COUNTED &&
      found.every((each, at) => at === 0 || each === (found[at - 1] ?? 0) + 1)
    );
  };
  return lines.filter((line) => !/\s\d{1,4}$/.test(line.trim()) || !counted(line));
}

/** A line without the number at its end. */
function headOf(line: string): string {
  return line.trim().replace(/\s+\d{1,4}$/, '');
}

function keyOf(line: string): string {
  return line.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
}
