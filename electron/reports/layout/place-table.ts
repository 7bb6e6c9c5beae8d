import type { Cell, Column, TableBlock } from './block';
import { barOps } from './bars';
import { placeInk } from './place-ink';
import { COLOUR, contentHeight, contentWidth, PAGE, TEXT, toned, type Paper, type TextStyle } from './look';
import { addNode, type Op, type Owner, type StructureNode, type TextMeasure } from './page';
import { rule, textOps, wrapIn, type Slab } from './slab';

const GUTTER = 10;
const PAD = { top: 3.2, bottom: 3.6 } as const;
/** Of a page's height. Rows up to this stay whole; higher ones run on over the page's end, at least three lines a side. */
const WHOLE_ROW = 1 / 3;
const WHOLE_TABLE = 0.35;
const LINES_A_CHUNK = 3;
const BAR_HEIGHT = 6;
const WIDEST_INK = 110;
/** A signature takes the room of two lines: no more than a chunk of a row that runs on. */
const INK_LINES = 2;

interface Place {
  readonly x: number;
  readonly width: number;
}

interface LaidLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** A table as slabs: header and rows, the header repeated (as an artifact) on every further page. */
export function placeTable(
  block: TableBlock,
  document: StructureNode,
  measure: TextMeasure,
  paper: Paper = PAGE,
): readonly Slab[] {
  const table = addNode(document, 'Table');
  const places = columnPlaces(block.columns, paper);
  const header = headerSlab(block.columns, places, table, measure, paper);
  const asArtifact = header.ops.map((op): Op =>
    op.kind === 'signature field' ? op : { ...op, owner: null },
  );
  const repeat = { height: header.height, ops: asArtifact };
  const slabs = block.rows.map((cells) => rowSlabs(cells, block, places, table, measure, paper));
  const total = slabs.flat().reduce((sum, slab) => sum + slab.height, header.height);
  const last = slabs.length - 1;
  return [
    header,
    ...slabs.flatMap((row, index) => {
      // Short tables stay whole. Of others, no page has the first or the last row on its own.
      const joins =
        index < last && (total <= WHOLE_TABLE * contentHeight(paper) || index === 0 || index === last - 1);
      return row.map((slab, chunk): Slab => ({
        ...slab,
        repeat,
        keepNext: joins && chunk === row.length - 1,
      }));
    }),
  ];
}

function columnPlaces(columns: readonly Column[], paper: Paper): readonly Place[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const free = contentWidth(paper) - GUTTER * (columns.length - 1);
  let x: number = paper.left;
  return columns.map((column) => {
    const width = (free * column.share) / shares;
    const place = { x, width };
    x += width + GUTTER;
    return place;
  });
}

function headerSlab(
  columns: readonly Column[],
  places: readonly Place[],
  table: StructureNode,
  measure: TextMeasure,
  paper: Paper,
): Slab {
  const row = addNode(table, 'TR');
  const wrapped = columns.map((column, index) =>
    column.heading.flatMap((text, line) => {
      const style = line === 0 ? TEXT.cellHead : { ...TEXT.cellHead, face: 'regular' as const };
      return wrapIn(text, style, places[index]?.width ?? 0, measure).map((part) => ({ text: part, style }));
    }),
  );
  const lineCount = Math.max(1, ...wrapped.map((lines) => lines.length));
  const height = lineCount * TEXT.cellHead.leading + PAD.top + PAD.bottom;
  const ops = columns.flatMap((column, index) =>
    laidOps(
      wrapped[index] ?? [],
      column,
      places[index],
      PAD.top,
      addNode(row, 'TH', { scope: 'Column' }),
      measure,
    ),
  );
  return {
    height,
    gap: 6,
    keepNext: true,
    ops: [...ops, rule(height, COLOUR.lineStrong, paper.left, paper.width - paper.right, 0.8)],
  };
}

function rowSlabs(
  cells: readonly Cell[],
  { columns, rowHeaders }: TableBlock,
  places: readonly Place[],
  table: StructureNode,
  measure: TextMeasure,
  paper: Paper,
): readonly Slab[] {
  const row = addNode(table, 'TR');
  const laid = cells.map((cell, index) => {
    const owner = index === 0 && rowHeaders ? addNode(row, 'TH', { scope: 'Row' }) : addNode(row, 'TD');
    return { cell, owner, lines: cellLines(cell, places[index]?.width ?? 0, measure) };
  });
  const leading = TEXT.cell.leading;
  const lineCount = Math.max(1, ...laid.map(({ lines }) => lines.length));
  const whole = lineCount * leading + PAD.top + PAD.bottom <= WHOLE_ROW * contentHeight(paper);
  const chunks = whole ? 1 : Math.max(1, Math.floor(lineCount / LINES_A_CHUNK));
  return Array.from({ length: chunks }, (_, chunk): Slab => {
    const from = chunk * LINES_A_CHUNK;
    const to = chunk === chunks - 1 ? lineCount : from + LINES_A_CHUNK;
    const top = chunk === 0 ? PAD.top : 0;
    const height = top + (to - from) * leading + (chunk === chunks - 1 ? PAD.bottom : 0);
    const ops = laid.flatMap(({ cell, owner, lines }, index) => {
      const column = columns[index];
      const place = places[index];
      if (!column || !place) return [];
      if (cell.kind === 'bar') return chunk === 0 ? barCell(cell, place, top, owner) : [];
      const ink = cell.kind === 'signature' && chunk === 0 ? inkCell(cell, place, top, owner) : [];
      const text = laidOps(lines.slice(from, to), column, place, top, owner, measure);
      return [...ink, ...text];
    });
    const line =
      chunk === chunks - 1 ? [rule(height, COLOUR.line, paper.left, paper.width - paper.right)] : [];
    return { height, gap: 0, keepNext: false, ops: [...ops, ...line] };
  });
}

function cellLines(cell: Cell, width: number, measure: TextMeasure): readonly LaidLine[] {
  if (cell.kind === 'bar') return [{ text: '', style: TEXT.cell }];
  const room =
    cell.kind === 'signature' ? Array<LaidLine>(INK_LINES).fill({ text: '', style: TEXT.cell }) : [];
  const lines = cell.lines.flatMap(({ text, tone }) => {
    const style = toned(TEXT.cell, tone);
    return wrapIn(text, style, width, measure).map((part) => ({ text: part, style }));
  });
  return [...room, ...lines];
}

function inkCell(
  { signature, alt }: Extract<Cell, { kind: 'signature' }>,
  place: Place,
  top: number,
  owner: StructureNode,
): readonly Op[] {
  if (signature === null) return [];
  const height = INK_LINES * TEXT.cell.leading - 2;
  const box = { x: place.x, y: top, width: Math.min(place.width, WIDEST_INK), height };
  return placeInk(signature, box, addNode(owner, 'Figure', { alt }));
}

function laidOps(
  lines: readonly LaidLine[],
  column: Column,
  place: Place | undefined,
  top: number,
  owner: Owner,
  measure: TextMeasure,
): readonly Op[] {
  if (!place) return [];
  const right = column.align === 'right' ? { edge: place.x + place.width, measure } : undefined;
  return lines.flatMap(({ text, style }, index) =>
    textOps([text], style, place.x, top + index * TEXT.cell.leading, owner, right),
  );
}

function barCell(
  { bar, alt }: Extract<Cell, { kind: 'bar' }>,
  place: Place,
  top: number,
  owner: StructureNode,
): readonly Op[] {
  const y = top + (TEXT.cell.leading - BAR_HEIGHT) / 2;
  return barOps(bar, place.x, y, place.width, BAR_HEIGHT, addNode(owner, 'Figure', { alt }));
}
