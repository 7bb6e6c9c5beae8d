import { barOps, patternOps } from '../bars';
import type { Bar, Column, Pattern, TonedText } from '../block';
import { COLOUR, toned, type TextStyle } from '../look';
import {
  addNode,
  movedDown,
  type Op,
  type StructureNode,
  type StructureRole,
  type TextMeasure,
} from '../page';
import { rule, textOps, wrapIn } from '../slab';
import { shorten } from '../wrap';
import { STYLE } from './look';

interface Place {
  readonly x: number;
  readonly width: number;
  readonly top: number;
}

/** A fact of a table's row: one line, shortened where its column is too narrow. */
export type SheetCell = TonedText;

export interface BarRow {
  readonly label: string;
  readonly bar: Bar;
  readonly figures: TonedText;
}

const BULLET = 8;
const CELL_GAP = 6;
const BAR = { label: 84, figures: 88, gap: 6, height: 6, row: 11.4 } as const;

/** Things under each other in a column of a page; it knows how far down it has come. */
export class SheetColumn {
  readonly ops: Op[] = [];
  private at: number;
  private readonly place: Place;
  private readonly document: StructureNode;
  private readonly measure: TextMeasure;

  constructor(place: Place, document: StructureNode, measure: TextMeasure) {
    this.place = place;
    this.at = place.top;
    this.document = document;
    this.measure = measure;
  }

  get bottom(): number {
    return this.at;
  }

  space(points: number): void {
    this.at += points;
  }

  heading(text: string, role: StructureRole = 'H2'): void {
    this.at += 8;
    this.write([text], STYLE.heading, 0, addNode(this.document, role));
    this.put([rule(this.at, COLOUR.line, this.place.x, this.place.x + this.place.width)]);
    this.at += 3;
  }

  /** At most so many lines; what does not fit ends in an ellipsis. */
  paragraph(text: string, style: TextStyle, most: number, role: StructureRole = 'P'): void {
    this.write(this.fitted(text, style, this.place.width, most), style, 0, addNode(this.document, role));
  }

  bullets(items: readonly string[], most: number): void {
    if (items.length === 0) return;
    const list = addNode(this.document, 'L');
    for (const item of items) {
      const entry = addNode(list, 'LI');
      const [mark, body] = [addNode(entry, 'Lbl'), addNode(entry, 'LBody')];
      this.put(textOps(['•'], STYLE.text, this.place.x, this.at, mark));
      const lines = this.fitted(item, STYLE.text, this.place.width - BULLET, most);
      this.write(lines, STYLE.text, BULLET, body);
      this.at += 1;
    }
  }

  /** Labels with what they stand for beside them. */
  facts(
    items: readonly { readonly label: string; readonly value: string }[],
    labelWidth: number,
    most: number,
  ): void {
    const list = addNode(this.document, 'L');
    for (const { label, value } of items) {
      const entry = addNode(list, 'LI');
      const [name, body] = [addNode(entry, 'Lbl'), addNode(entry, 'LBody')];
      this.put(textOps([label], STYLE.label, this.place.x, this.at, name));
      const lines = this.fitted(value, STYLE.text, this.place.width - labelWidth, most);
      this.write(lines, STYLE.text, labelWidth, body);
      this.at += 0.8;
    }
  }

  table(columns: readonly Column[], rows: readonly (readonly SheetCell[])[]): void {
    const table = addNode(this.document, 'Table');
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    const free = this.place.width - CELL_GAP * (columns.length - 1);
    let x = this.place.x;
    const places = columns.map(({ share, align }) => {
      const width = (free * share) / shares;
      const place = { x, width, align };
      x += width + CELL_GAP;
      return place;
    });
    const line = (cells: readonly SheetCell[], base: TextStyle, isHead: boolean): void => {
      const row = addNode(table, 'TR');
      cells.forEach(({ text, tone }, index) => {
        const place = places[index];
        if (!place) return;
        const style = toned(base, tone);
        const owner = addNode(row, isHead || index === 0 ? 'TH' : 'TD', {
          ...((isHead || index === 0) && { scope: isHead ? 'Column' : 'Row' }),
        });
        const short = shorten(text, style.face, style.size, place.width, this.measure);
        const right =
          place.align === 'right' ? { edge: place.x + place.width, measure: this.measure } : undefined;
        this.put(textOps([short], style, place.x, this.at, owner, right));
      });
      this.at += base.leading + 0.8;
    };
    const heads = columns.map(({ heading }): SheetCell => ({ text: heading.join(' '), tone: 'plain' }));
    line(heads, STYLE.columnHead, true);
    for (const cells of rows) line(cells, STYLE.text, false);
  }

  bars(
    legend: readonly { readonly pattern: Pattern; readonly text: string }[],
    rows: readonly BarRow[],
    alt: string,
  ): void {
    const figure = addNode(this.document, 'Figure', { alt });
    const { x, width } = this.place;
    let left = x;
    for (const { pattern, text } of legend) {
      this.put(patternOps(pattern, left, this.at + 2, 10, BAR.height, figure));
      this.put(textOps([text], STYLE.label, left + 14, this.at, figure));
      left += 14 + this.measure.width(text, STYLE.label.face, STYLE.label.size) + 10;
    }
    this.at += STYLE.label.leading + 2;
    for (const { label, bar, figures } of rows) {
      const style = toned(STYLE.text, figures.tone);
      const short = shorten(label, STYLE.text.face, STYLE.text.size, BAR.label, this.measure);
      const barX = x + BAR.label + BAR.gap;
      const barWidth = width - BAR.label - BAR.figures - 2 * BAR.gap;
      this.put(textOps([short], STYLE.text, x, this.at, figure));
      this.put(barOps(bar, barX, this.at + 2, barWidth, BAR.height, figure));
      const right = { edge: x + width, measure: this.measure };
      const said = shorten(figures.text, style.face, style.size, BAR.figures, this.measure);
      this.put(textOps([said], style, 0, this.at, figure, right));
      this.at += BAR.row;
    }
  }

  private fitted(text: string, style: TextStyle, width: number, most: number): readonly string[] {
    const lines = wrapIn(text, style, width, this.measure);
    if (lines.length <= most) return lines;
    // A line and the one after it are too wide together: they end in an ellipsis.
    const over = lines.slice(most - 1, most + 1).join(' ');
    const last = shorten(over, style.face, style.size, width, this.measure);
    return [...lines.slice(0, most - 1), last];
  }

  private write(lines: readonly string[], style: TextStyle, indent: number, owner: StructureNode): void {
    this.put(textOps(lines, style, this.place.x + indent, this.at, owner));
    this.at += lines.length * style.leading;
  }

  private put(ops: readonly Op[]): void {
    this.ops.push(...ops);
  }
}

/** The same a piece further down: what was placed from 0. */
export const moved = (ops: readonly Op[], by: number): readonly Op[] => ops.map((op) => movedDown(op, by));
