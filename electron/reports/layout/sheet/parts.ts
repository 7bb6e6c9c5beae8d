import { formatDate } from '../../../../shared/domain/calendar';
import type { PlanSheet, SheetAssessor } from '../../../../shared/domain/report/plan-sheet';
import { formatCount } from '../../../../shared/domain/report/sentences';
import type { CoverageRow } from '../../../../shared/domain/sampling/coverage-standing';
import { COVERAGE_WORDS } from '../../../../shared/domain/sampling/coverage-words';
import { DIMENSIONS } from '../../../../shared/domain/sampling/policy';
import type { TonedText } from '../block';
import { glanceInWords, glanceOf, glanceSegments } from '../sections/coverage';
import { sentenceCase } from '../sections/words';
import type { BarRow, SheetCell, SheetColumn } from './column';
import { STYLE } from './look';
import { changeSentences, widenedSentences, withRest } from './words';

/** How much of each list is shown, and of each item how many lines. */
export interface Room {
  readonly rows: number;
  readonly items: number;
  readonly lines: number;
}

const plain = (text: string): SheetCell => ({ text, tone: 'plain' });
const number = (value: number): SheetCell => plain(formatCount(value));

/** Coverage as bars, what each assessor's share came to, what the IQAs have. */
export function fillLeft(column: SheetColumn, sheet: PlanSheet, { rows }: Room): void {
  column.heading('Coverage of what the policy asks for');
  const bars = coverageBars(sheet.coverage);
  if (bars.rows.length === 0) column.paragraph('The policy asks for no least number.', STYLE.text, 1);
  else column.bars(LEGEND, bars.rows, bars.alt);
  column.heading('Shares by assessor');
  assessorTable(column, sheet.assessors, rows);
  column.heading('IQAs');
  column.table(
    [
      { heading: ['IQA'], share: 46, align: 'left' },
      { heading: ['Given'], share: 14, align: 'right' },
      { heading: ['Done'], share: 14, align: 'right' },
      { heading: ['To do until'], share: 26, align: 'left' },
    ],
    sheet.iqas
      .slice(0, rows)
      .map(({ name, given, done, until }) => [
        plain(name),
        number(given),
        number(done),
        plain(until === null ? '–' : formatDate(until)),
      ]),
  );
  more(column, sheet.iqas.length - rows);
}

/** What the sample shows, what it cannot, and what people changed. */
export function fillRight(column: SheetColumn, sheet: PlanSheet, { items, lines }: Room): void {
  const list = (title: string, sentences: readonly string[], none: string): void => {
    column.heading(title);
    if (sentences.length === 0) column.paragraph(none, STYLE.text, 1);
    else column.bullets(withRest(sentences, items), lines);
  };
  list('What the sample shows', sheet.shows, 'Nothing: it was not drawn.');
  list('What cannot be met, and why', sheet.impossible, 'Everything that the policy asks for can be met.');
  list('Changed by judgement', changeSentences(sheet), 'Nothing was changed.');
  list('Overturned and widened', widenedSentences(sheet), 'Nothing was overturned or widened.');
}

const LEGEND = [
  { pattern: 'done', text: 'met' },
  { pattern: 'planned', text: 'planned' },
  { pattern: 'shortfall', text: 'short' },
] as const;

function coverageBars(coverage: readonly CoverageRow[]): {
  readonly rows: readonly BarRow[];
  readonly alt: string;
} {
  const dimensions = DIMENSIONS.map((dimension) => ({
    dimension,
    rows: coverage.filter((row) => row.dimension === dimension),
  })).filter(({ rows }) => glanceOf(rows).asked > 0);
  return {
    rows: dimensions.map(({ dimension, rows }) => ({
      label: COVERAGE_WORDS[dimension].title,
      bar: { whole: glanceOf(rows).asked, segments: glanceSegments(glanceOf(rows)) },
      figures: figuresOf(rows),
    })),
    alt: `Bar chart of coverage. ${dimensions.map(({ dimension, rows }) => glanceInWords(dimension, rows)).join('. ')}.`,
  };
}

/** `38/40, by 12 Dec 2026`, `38/40, 2 short`, `38/40, 1 late`. */
function figuresOf(rows: readonly CoverageRow[]): TonedText {
  const { met, short, asked } = glanceOf(rows);
  const said = `${formatCount(met)}/${formatCount(asked)}`;
  if (short > 0) return { text: `! ${said}, ${formatCount(short)} short`, tone: 'bad' };
  const late = rows.filter(({ standing }) => standing.kind === 'overdue').length;
  if (late > 0) return { text: `! ${said}, ${formatCount(late)} late`, tone: 'bad' };
  const by = rows.reduce(
    (last, { standing }) => (standing.kind === 'due' && standing.on > last ? standing.on : last),
    '',
  );
  if (by !== '') return plain(`${said}, by ${formatDate(by)}`);
  return { text: `✓ ${said}`, tone: 'good' };
}

function assessorTable(column: SheetColumn, assessors: readonly SheetAssessor[], most: number): void {
  const shown = assessors.slice(0, most);
  column.table(
    [
      { heading: ['Assessor'], share: 29, align: 'left' },
      { heading: ['Risk'], share: 25.5, align: 'left' },
      { heading: ['Decided'], share: 13.5, align: 'right' },
      { heading: ['Share'], share: 11.5, align: 'right' },
      { heading: ['Taken'], share: 10.5, align: 'right' },
      { heading: ['Done'], share: 10, align: 'right' },
    ],
    shown.map(({ name, risk, standing, decisions, sharePercent, taken, done }) => [
      plain(name),
      plain(standing === 'established' ? sentenceCase(risk) : `${sentenceCase(risk)}, ${standing}`),
      number(decisions),
      plain(`${sharePercent} %`),
      number(taken),
      number(done),
    ]),
  );
  more(column, assessors.length - shown.length);
}

function more(column: SheetColumn, left: number): void {
  if (left > 0) column.paragraph(`and ${formatCount(left)} more, see the report`, STYLE.label, 1);
}
