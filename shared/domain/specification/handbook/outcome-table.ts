import type { CleanLine } from '../clean-line';
import { joinWrapped } from '../join-wrapped';
import type { ListedOutcome } from '../outcome-list';
import { sameOutcome } from '../outcome-list';

export interface TableOutcome {
  readonly number: number;
  readonly title: string;
  readonly lines: readonly number[];
  readonly criteria: readonly TableCriterion[];
}

export interface TableCriterion {
  readonly label: string;
  readonly text: string;
  readonly lines: readonly number[];
}

interface Reading {
  readonly titles: Map<number, { text: string; readonly lines: number[] }>;
  readonly criteria: {
    readonly outcome: number;
    readonly label: string;
    text: string;
    readonly lines: number[];
  }[];
  title: number | null;
  /** The column read last, where words without a column of their own go on. */
  last: 'left' | 'right';
}

const HEADER = /^learning outcomes?\s+assessment criteria$/i;
const OUTCOME = /^LO ?(\d{1,2})\b\s*[:.–-]?\s*(.*)$/;
/** A TAB that ends up without width leaves the label glued to the title. */
const CRITERION = /(?:^|\s|(?<=[a-z)]))(\d{1,2})\.(\d{1,2})[.:]?(?:\s+(?=\S)|$)/g;
const END = /document history$|^version\b.*\bissue date/i;

/** The tables "Learning Outcome | Assessment Criteria" of one unit; cells may wrap over rows, pages and columns. */
export function readOutcomeTables(
  lines: readonly CleanLine[],
  listed: readonly ListedOutcome[],
): readonly TableOutcome[] {
  const start = lines.findIndex((line) => HEADER.test(line.text));
  const reading: Reading = { titles: new Map(), criteria: [], title: null, last: 'left' };
  if (start < 0) return [];
  for (const line of lines.slice(start)) {
    if (END.test(line.text)) break;
    if (line.text === '' || HEADER.test(line.text) || /^learning outcomes$/i.test(line.text)) continue;
    const [left, right] = columnsOf(line.cells, reading.last);
    if (left !== '' && right === '' && !OUTCOME.test(left) && isComplete(reading, listed))
      readRight(reading, left, line.number);
    else if (left !== '') readLeft(reading, left, line.number);
    if (right !== '') readRight(reading, right, line.number);
    reading.last = right === '' ? 'left' : 'right';
  }
  const numbers = [...new Set([...reading.titles.keys(), ...reading.criteria.map((each) => each.outcome)])];
  return numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const criteria = reading.criteria.filter((each) => each.outcome === number);
      const title = reading.titles.get(number);
      return { number, title: title?.text ?? '', lines: title?.lines ?? criteria[0]?.lines ?? [], criteria };
    });
}

/** With one column only, a label tells which it is, and words without one go on where the last line ended. */
function columnsOf(cells: readonly string[], last: Reading['last']): readonly [string, string] {
  const [left = '', ...others] = cells;
  if (others.length > 0) return [left, others.filter((cell) => cell !== '').join(' ')];
  const at = left.search(/(?:^|\s|(?<=[a-z)]))\d{1,2}\.\d{1,2}[.:]?(?:\s|$)/);
  if (at >= 0) return [left.slice(0, at).trim(), left.slice(at).trim()];
  return last === 'left' || OUTCOME.test(left) ? [left, ''] : ['', left];
}

/** Whether the open title is the announced one already, so that a line at the left margin goes on with a criterion. */
function isComplete(reading: Reading, listed: readonly ListedOutcome[]): boolean {
  const announced = listed.find(({ number }) => number === reading.title);
  const title = reading.title === null ? undefined : reading.titles.get(reading.title)?.text;
  const hasCriteria = reading.criteria.at(-1)?.outcome === reading.title;
  return announced !== undefined && title !== undefined && hasCriteria && sameOutcome(announced.title, title);
}

/** "LO2 Know …" starts a title; other words in the left column continue it, or a criterion that lost its column. */
function readLeft(reading: Reading, text: string, line: number): void {
  const match = OUTCOME.exec(text);
  if (match !== null) {
    reading.title = Number(match[1]);
    reading.titles.set(reading.title, { text: match[2] ?? '', lines: [line] });
    return;
  }
  const title = reading.title === null ? undefined : reading.titles.get(reading.title);
  if (title === undefined) return;
  title.text = joinWrapped(title.text, text);
  title.lines.push(line);
}

/** One or several criteria "2.1 …", each to the outcome its own number names; words before the first continue the last. */
function readRight(reading: Reading, text: string, line: number): void {
  const labels = [...text.matchAll(CRITERION)];
  const before = text.slice(0, labels[0]?.index ?? text.length).trim();
  const last = reading.criteria.at(-1);
  if (before !== '' && last !== undefined) {
    last.text = joinWrapped(last.text, before);
    last.lines.push(line);
  }
  labels.forEach((label, index) => {
    const from = label.index + label[0].length;
    const words = text.slice(from, labels[index + 1]?.index ?? text.length).trim();
    const outcome = Number(label[1]);
    reading.criteria.push({
      outcome,
      label: `${label[1] ?? ''}.${label[2] ?? ''}`,
      text: words,
      lines: [line],
    });
  });
}
