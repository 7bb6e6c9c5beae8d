import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import { formatCount, formatShare, summarySentences } from '../../../../shared/domain/report/sentences';
import { totalOf } from '../../../../shared/domain/report/findings';
import type { OutcomeCounts, VerificationReport } from '../../../../shared/domain/report/verification-report';
import { cell, type Block } from '../block';
import { DEMO_MARK } from '../furniture';

/** Title, what the report is about, and what was found. */
export function frontBlocks(report: VerificationReport): readonly Block[] {
  const { centre, plan, qualification, people } = report;
  return [
    { kind: 'heading', level: 1, text: 'Verification report' },
    { kind: 'paragraph', look: 'lead', text: `${qualification.title} · ${plan.name}` },
    ...(report.isDemo
      ? [{ kind: 'warning', text: `${DEMO_MARK}. No person or decision in this report is real.` } as const]
      : []),
    {
      kind: 'facts',
      items: [
        { label: 'Report number', value: report.reportNumber },
        { label: 'Issued', value: formatTime(report.issuedAt) },
        { label: 'Centre', value: `${centre.name}, centre number ${centre.number}` },
        {
          label: centre.sites.length === 1 ? 'Site' : 'Sites',
          value: centre.sites.join(', ') || 'none recorded',
        },
        { label: 'Awarding organisation', value: report.awardingOrganisation },
        {
          label: 'Qualification',
          value: `${qualification.title}, ${qualification.number}, product code ${qualification.code}`,
        },
        { label: 'Period', value: `${formatDate(plan.from)} to ${formatDate(plan.to)}` },
        { label: 'IQA', value: people.iqa },
        { label: 'EQA', value: people.eqa ?? 'not named' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Summary' },
    {
      kind: 'figures',
      items: [
        { label: 'decisions', value: formatCount(plan.population.count) },
        { label: 'planned', value: formatCount(report.cells.length) },
        { label: 'done', value: formatCount(report.cells.filter((row) => row.doneOn !== null).length) },
        { label: '✓ agreed', value: formatCount(report.findings.overall.agreed) },
        { label: '! action required', value: formatCount(report.findings.overall.actionRequired) },
        { label: '× disagreed', value: formatCount(report.findings.overall.disagreed) },
      ],
    },
    { kind: 'bullets', items: summarySentences(report) },
    ...shownBlocks(report.whatItShows),
    ...findingsBlocks(report),
  ];
}

function shownBlocks(sentences: readonly string[]): readonly Block[] {
  if (sentences.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: 'What the sample can show' },
    { kind: 'bullets', items: sentences },
  ];
}

function findingsBlocks({ findings }: VerificationReport): readonly Block[] {
  if (totalOf(findings.overall) === 0) return [];
  const most = Math.max(...findings.byAssessor.map(totalOf));
  return [
    { kind: 'heading', level: 2, text: 'Findings by assessor' },
    {
      kind: 'chart',
      legend: [
        { pattern: 'agreed', text: '✓ agreed' },
        { pattern: 'action required', text: '! action required' },
        { pattern: 'disagreed', text: '× disagreed' },
      ],
      rows: findings.byAssessor.map((row) => ({
        label: row.assessor,
        figures: `${row.agreed} of ${totalOf(row)} agreed`,
        bar: {
          whole: most,
          segments: [
            { pattern: 'agreed', value: row.agreed },
            { pattern: 'action required', value: row.actionRequired },
            { pattern: 'disagreed', value: row.disagreed },
          ],
        },
      })),
      alt: `Bar chart of outcomes by assessor. ${findings.byAssessor.map((row) => `${row.assessor}: ${inWords(row)}`).join('. ')}.`,
    },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Assessor'], share: 36, align: 'left' },
        { heading: ['Sampled'], share: 12, align: 'right' },
        { heading: ['✓ Agreed'], share: 12, align: 'right' },
        { heading: ['! Action required'], share: 17, align: 'right' },
        { heading: ['× Disagreed'], share: 13, align: 'right' },
        { heading: ['Share agreed'], share: 14, align: 'right' },
      ],
      rows: [
        ...findings.byAssessor.map((row) => countCells(row.assessor, row, 'plain')),
        countCells('All assessors', findings.overall, 'strong'),
      ],
    },
  ];
}

const inWords = (counts: OutcomeCounts): string =>
  `${counts.agreed} agreed, ${counts.actionRequired} action required, ${counts.disagreed} disagreed`;

const countCells = (name: string, counts: OutcomeCounts, tone: 'plain' | 'strong') => [
  cell(name, 'strong'),
  cell(formatCount(totalOf(counts)), tone),
  cell(formatCount(counts.agreed), tone),
  cell(formatCount(counts.actionRequired), tone),
  cell(formatCount(counts.disagreed), tone),
  cell(formatShare(counts.agreed, totalOf(counts)), tone),
];
