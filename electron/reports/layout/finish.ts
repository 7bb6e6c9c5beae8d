import { formatCount } from '../../../shared/domain/report/sentences';
import type { Flow } from './flow';
import { furnitureOps, type Furniture } from './furniture';
import { PAGE, type Paper } from './look';
import type { PageDescription, TextMeasure } from './page';

/** Ends the flow and gives every page its header, its footer and the final number of pages. */
export function withFurniture(
  flow: Flow,
  measure: TextMeasure,
  furniture: Furniture,
  paper: Paper = PAGE,
): PageDescription {
  flow.end();
  const count = flow.pages.length;
  return {
    paper,
    pages: flow.pages.map((ops, index) => ({
      ops: [...ops, ...furnitureOps(furniture, index + 1, count, measure, paper)],
    })),
    structure: flow.structure,
    bookmarks: flow.bookmarks,
  };
}

/** The log's head as every document prints it. */
export const logHeadLine = ({
  sequence,
  sha256,
}: {
  readonly sequence: number;
  readonly sha256: string;
}): string => `Log head: entry ${formatCount(sequence)} · ${sha256}`;
