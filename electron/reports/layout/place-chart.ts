import type { ChartBlock } from './block';
import { barOps, patternOps } from './bars';
import { CONTENT_WIDTH, PAGE, TEXT } from './look';
import { addNode, type Op, type StructureNode, type TextMeasure } from './page';
import { textOps, type Slab } from './slab';
import { shorten } from './wrap';

const ROW = 16;
const BAR_HEIGHT = 8.5;
const LABEL_WIDTH = 140;
const FIGURES_WIDTH = 74;
const GAP = 10;
/** One figure holds at most this many bars, so that it never asks for more than a page. */
const ROWS_A_FIGURE = 30;

/** Horizontal bars with a legend above them; a figure with its meaning in words as the alternative. */
export function placeChart(
  block: ChartBlock,
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const slabs: Slab[] = [];
  for (let from = 0; from < block.rows.length; from += ROWS_A_FIGURE) {
    const rows = block.rows.slice(from, from + ROWS_A_FIGURE);
    const figure = addNode(document, 'Figure', { alt: from === 0 ? block.alt : `${block.alt} (continued)` });
    const legend = legendOps(block, figure, measure);
    const top = ROW + 2;
    const ops = rows.flatMap((row, index) => rowOps(row, top + index * ROW, figure, measure));
    slabs.push({ height: top + rows.length * ROW, gap: 8, keepNext: false, ops: [...legend, ...ops] });
  }
  return slabs;
}

function legendOps(block: ChartBlock, figure: StructureNode, measure: TextMeasure): readonly Op[] {
  const { face, size, leading } = TEXT.note;
  let x: number = PAGE.left;
  return block.legend.flatMap(({ pattern, text }) => {
    const swatch = patternOps(pattern, x, (leading - BAR_HEIGHT) / 2, 14, BAR_HEIGHT, figure);
    const label = textOps([text], TEXT.note, x + 19, 0, figure);
    x += 19 + measure.width(text, face, size) + 16;
    return [...swatch, ...label];
  });
}

function rowOps(
  row: ChartBlock['rows'][number],
  top: number,
  figure: StructureNode,
  measure: TextMeasure,
): readonly Op[] {
  const { face, size, leading } = TEXT.chart;
  const label = shorten(row.label, face, size, LABEL_WIDTH, measure);
  const barX = PAGE.left + LABEL_WIDTH + GAP;
  const barWidth = CONTENT_WIDTH - LABEL_WIDTH - FIGURES_WIDTH - 2 * GAP;
  const right = { edge: PAGE.width - PAGE.right, measure };
  return [
    ...textOps([label], TEXT.chart, PAGE.left, top + (ROW - leading) / 2, figure),
    ...barOps(row.bar, barX, top + (ROW - BAR_HEIGHT) / 2, barWidth, BAR_HEIGHT, figure),
    ...textOps([row.figures], TEXT.chart, 0, top + (ROW - leading) / 2, figure, right),
  ];
}
