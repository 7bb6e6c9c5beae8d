import { formatCount } from '../../../../shared/domain/report/sentences';
import {
  COVERAGE_DIMENSIONS,
  type CoverageDimension,
  type CoverageRow,
  type VerificationReport,
} from '../../../../shared/domain/report/verification-report';
import { cell, type Bar, type Block } from '../block';
import { sentenceCase } from './words';

const PLURAL: Readonly<Record<CoverageDimension, string>> = {
  assessor: 'assessors',
  unit: 'units',
  method: 'methods',
  site: 'sites',
  stage: 'stages',
  cohort: 'cohorts',
  'assessor-unit': 'units of each assessor',
  'assessor-method': 'methods of each assessor',
};

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
        { pattern: 'done', text: 'sampled' },
        { pattern: 'planned', text: 'planned, not yet done' },
        { pattern: 'shortfall', text: 'short of the policy' },
      ],
      rows: dimensions.map(({ dimension, rows }) => glance(dimension, rows)),
      alt: `Bar chart of coverage. ${dimensions.map(({ dimension, rows }) => glanceInWords(dimension, rows)).join('. ')}.`,
    },
    ...dimensions.map(({ dimension, rows }) => dimensionTable(dimension, rows)).flat(),
  ];
}

interface Glance {
  readonly done: number;
  readonly planned: number;
  readonly short: number;
}

/** Values of one dimension by how far they are covered: short of the policy, fully done, or planned. */
function countValues(rows: readonly CoverageRow[]): Glance {
  const short = rows.filter((row) => row.shortfall > 0).length;
  const done = rows.filter((row) => row.shortfall === 0 && row.done >= row.planned).length;
  return { done, planned: rows.length - short - done, short };
}

function glance(dimension: CoverageDimension, rows: readonly CoverageRow[]) {
  const { done, planned, short } = countValues(rows);
  const segments: Bar['segments'] = [
    { pattern: 'done', value: done },
    { pattern: 'planned', value: planned },
    { pattern: 'shortfall', value: short },
  ];
  return {
    label: sentenceCase(PLURAL[dimension]),
    bar: { whole: rows.length, segments },
    figures: `${done + planned} of ${rows.length}`,
  };
}

function glanceInWords(dimension: CoverageDimension, rows: readonly CoverageRow[]): string {
  const { done, planned, short } = countValues(rows);
  return `${sentenceCase(PLURAL[dimension])}: ${done} sampled as planned, ${planned} planned and not yet done, ${short} short of the policy`;
}

function dimensionTable(dimension: CoverageDimension, rows: readonly CoverageRow[]): readonly Block[] {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.planned, row.done) + row.shortfall));
  return [
    { kind: 'heading', level: 3, text: `By ${dimension}` },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: [sentenceCase(dimension)], share: 34, align: 'left' },
        { heading: ['Population'], share: 12, align: 'right' },
        { heading: ['Planned'], share: 10, align: 'right' },
        { heading: ['Done'], share: 9, align: 'right' },
        { heading: ['Shortfall'], share: 11, align: 'right' },
        { heading: ['Done, planned, short'], share: 30, align: 'left' },
      ],
      rows: rows.map((row) => [
        cell(sentenceCase(row.value), 'strong'),
        cell(formatCount(row.population)),
        cell(formatCount(row.planned)),
        cell(formatCount(row.done)),
        row.shortfall > 0 ? cell(`! ${formatCount(row.shortfall)}`, 'bad') : cell('0'),
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
    },
  ];
}
