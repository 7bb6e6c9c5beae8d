import { formatTime } from '../../../shared/domain/calendar';
import type { VerificationReport } from '../../../shared/domain/report/verification-report';
import type { Block } from './block';
import { Flow } from './flow';
import { logHeadLine, withFurniture } from './finish';
import type { PageDescription, TextMeasure } from './page';
import { actionsBlocks, notAssignedBlocks, signatureBlocks } from './sections/closing';
import { coverageBlocks } from './sections/coverage';
import { frontBlocks } from './sections/front';
import { cellsBlocks, planBlocks } from './sections/plan';
import { samplesBlocks } from './sections/samples';
import { strategyBlocks } from './sections/strategy';
import { takenOutBlocks } from './sections/taken-out';

/** The report's blocks in reading order: findings first, how they came about after, signatures last. */
export const reportBlocks = (report: VerificationReport): readonly Block[] => [
  ...frontBlocks(report),
  ...actionsBlocks(report),
  ...planBlocks(report),
  ...coverageBlocks(report),
  ...notAssignedBlocks(report),
  ...cellsBlocks(report),
  ...takenOutBlocks(report),
  ...samplesBlocks(report),
  ...strategyBlocks(report),
  ...signatureBlocks(report),
];

/**
 * Lays a report out on A4 pages. Yields between blocks, so that the caller can let other work through or stop;
 * what it returns has every page with header, footer and the final number of pages.
 */
export function* layOutReport(
  report: VerificationReport,
  measure: TextMeasure,
): Generator<void, PageDescription> {
  const flow = new Flow(measure);
  for (const block of reportBlocks(report)) {
    flow.add(block);
    yield;
  }
  return withFurniture(flow, measure, {
    centre: report.centre,
    isDemo: report.isDemo,
    title: `Verification report ${report.reportNumber}`,
    foot: [`Report ${report.reportNumber} · issued ${formatTime(report.issuedAt)}`, logHeadLine(report.log)],
  });
}
