import { formatDate } from '../../../../shared/domain/calendar';
import { counted, formatCount } from '../../../../shared/domain/report/sentences';
import {
  COVERAGE_DIMENSIONS,
  type CoverageDimension,
  type CoverageRow,
  type VerificationReport,
} from '../../../../shared/domain/report/verification-report';
import { isShortOrLate } from '../../../../shared/domain/sampling/coverage-standing';
import { COVERAGE_WORDS, standingWords } from '../../../../shared/domain/sampling/coverage-words';
import { cell, type Bar, type Block, type Cell } from '../block';
import { sentenceCase } from './words';

/** Of longer lists of pairs only those are printed that are short or late. */
const WHOLE_LIST = 60;

/** What the plan covers: at a glance, then a table a dimension. */
export function coverageBlocks({ coverage }: VerificationReport): readonly Block[] {
  if (coverage.length === 0) return [];
  const dimensions = COVERAGE_DIMENSIONS.map((dimension) => ({
    dimension,
    rows: coverage.filter((row) => row.dimension === dimension),
  })).filter(({ rows }) => rows.length > 0);
  return [
    { kind: 'heading', level: 2, text: 'Coverage' },
    {
      kind: 'chart',
      legend: [
        { pattern: 'done', text: 'met' },
        { pattern: 'planned', text: 'planned, not yet done' },
        { pattern: 'shortfall', text: 'short, or not possible' },
      ],
      rows: dimensions.map(({ dimension, rows }) => glance(dimension, rows)),
      alt: `Bar chart of coverage. ${dimensions.map(({ dimension, rows }) => glanceInWords(dimension, rows)).join('. ')}.`,
    },
    ...dimensions.flatMap(({ dimension, rows }) => dimensionBlocks(dimension, rows)),
  ];
}

export interface Glance {
  readonly met: number;
  readonly planned: number;
  readonly short: number;
  /** All that the policy asks for. */
  readonly asked: number;
}

/** Values of one dimension by how far they are covered. */
export function glanceOf(rows: readonly CoverageRow[]): Glance {
  const of = (...kinds: readonly CoverageRow['standing']['kind'][]): number =>
    rows.filter(({ standing }) => kinds.includes(standing.kind)).length;
  const asked = rows.length - of('not asked for');
  return { met: of('met'), planned: of('due', 'overdue'), short: of('short', 'impossible'), asked };
}

export const glanceSegments = ({ met, planned, short }: Glance): Bar['segments'] => [
  { pattern: 'done', value: met },
  { pattern: 'planned', value: planned },
  { pattern: 'shortfall', value: short },
];

function glance(dimension: CoverageDimension, rows: readonly CoverageRow[]) {
  const found = glanceOf(rows);
  return {
    label: sentenceCase(COVERAGE_WORDS[dimension].many),
    bar: { whole: found.asked, segments: glanceSegments(found) },
    figures: found.asked === 0 ? 'not asked for' : `${formatCount(found.met)} of ${formatCount(found.asked)}`,
  };
}

export function glanceInWords(dimension: CoverageDimension, rows: readonly CoverageRow[]): string {
  const { met, planned, short } = glanceOf(rows);
  return `${sentenceCase(COVERAGE_WORDS[dimension].many)}: ${met} met, ${planned} planned and not yet done, ${short} short or not possible`;
}

function dimensionBlocks(dimension: CoverageDimension, rows: readonly CoverageRow[]): readonly Block[] {
  const { title, many } = COVERAGE_WORDS[dimension];
  const isPair = dimension === 'assessor-unit' || dimension === 'assessor-method';
  const printed = isPair && rows.length > WHOLE_LIST ? rows.filter(isShortOrLate) : rows;
  const left = rows.length - printed.length;
  return [
    { kind: 'heading', level: 3, text: `By ${title.toLowerCase()}` },
    ...(left === 0
      ? []
      : [
          {
            kind: 'paragraph',
            look: 'note',
            text:
              printed.length === 0
                ? `All ${formatCount(rows.length)} ${many} are met, or planned for a day to come.`
                : `${counted(rows.length, COVERAGE_WORDS[dimension].one, many)}; listed are those that are short or late. The other ${formatCount(left)} are met, or planned for a day to come.`,
          } as const,
        ]),
    ...(printed.length === 0 ? [] : [dimensionTable(dimension, printed)]),
  ];
}

function dimensionTable(dimension: CoverageDimension, rows: readonly CoverageRow[]): Block {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.planned, row.done) + row.shortfall));
  return {
    kind: 'table',
    rowHeaders: true,
    columns: [
      { heading: [COVERAGE_WORDS[dimension].title], share: 31, align: 'left' },
      { heading: ['Population'], share: 12, align: 'right' },
      { heading: ['Needed'], share: 9, align: 'right' },
      { heading: ['Planned'], share: 10, align: 'right' },
      { heading: ['Done'], share: 8, align: 'right' },
      { heading: ['Shortfall'], share: 11, align: 'right' },
      { heading: ['Met by'], share: 22, align: 'left' },
      { heading: ['Done, planned, short'], share: 24, align: 'left' },
    ],
    rows: rows.map((row): readonly Cell[] => [
      cell(sentenceCase(row.value), 'strong'),
      cell(formatCount(row.population)),
      cell(formatCount(row.needed)),
      cell(formatCount(row.planned)),
      cell(formatCount(row.done)),
      row.shortfall > 0 ? cell(`! ${formatCount(row.shortfall)}`, 'bad') : cell('0'),
      metByCell(row),
      {
        kind: 'bar',
        bar: {
          whole: most,
          segments: [
            { pattern: 'done', value: row.done },
            { pattern: 'planned', value: Math.max(row.planned - row.done, 0) },
            { pattern: 'shortfall', value: row.shortfall },
          ],
        },
        alt: `${row.value}: ${row.done} of ${row.planned} planned done, ${row.shortfall} short`,
      },
    ]),
  };
}

/** The day it was or will be met, else what keeps it from that. Only what is met is good. */
function metByCell({ standing }: CoverageRow): Cell {
  const { sign, tone, text } = standingWords(standing);
  if (standing.kind === 'met') return cell(`${sign} ${formatDate(standing.on)}`, 'good');
  if (standing.kind === 'due') return cell(`${sign} ${formatDate(standing.on)}`);
  return cell(`${sign} ${text}`.trim(), tone === 'muted' ? 'muted' : 'bad');
}
