import { formatTime } from '../../../shared/domain/calendar';
import type { DocumentHead } from '../../../shared/domain/report/document-head';
import type { Block } from './block';
import { logHeadLine, withFurniture } from './finish';
import { Flow } from './flow';
import type { PageDescription, TextMeasure } from './page';

/** Blocks on A4 pages with the header and footer of a printed document; yields between the blocks. */
export function* layOutBlocks(
  blocks: readonly Block[],
  head: DocumentHead,
  title: string,
  measure: TextMeasure,
): Generator<void, PageDescription> {
  const flow = new Flow(measure);
  for (const block of blocks) {
    flow.add(block);
    yield;
  }
  return withFurniture(flow, measure, {
    centre: head.centre,
    isDemo: head.isDemo,
    title,
    foot: [`Printed ${formatTime(head.madeAt)} by ${head.madeBy}`, logHeadLine(head.log)],
  });
}
