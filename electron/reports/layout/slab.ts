import { PAGE } from './look';
import { baseline, type TextStyle } from './look';
import type { Op, Owner, TextMeasure } from './page';
import { wrap } from './wrap';

/** A strip of a page that is never cut; its operations count y from its own top. */
export interface Slab {
  readonly height: number;
  /** White space above it, dropped at the top of a page. */
  readonly gap: number;
  /** Stays on the page of the slab that follows: headings, and the first and last lines of what runs on. */
  readonly keepNext: boolean;
  readonly ops: readonly Op[];
  /** Drawn again above it where it starts a page: a table's header row. */
  readonly repeat?: { readonly height: number; readonly ops: readonly Op[] };
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 };
}

/** Operations for lines of text under each other, the first line box's top at `top`. */
export function textOps(
  lines: readonly string[],
  style: TextStyle,
  x: number,
  top: number,
  owner: Owner,
  right?: { readonly edge: number; readonly measure: TextMeasure },
): readonly Op[] {
  return lines
    .map((text, index): Op => ({
      kind: 'text',
      owner,
      x: right ? right.edge - right.measure.width(text, style.face, style.size) : x,
      y: top + index * style.leading + baseline(style),
      text,
      face: style.face,
      size: style.size,
      colour: style.colour,
    }))
    .filter((op) => op.kind === 'text' && op.text !== '');
}

/** Wraps in the style's face and size. */
export const wrapIn = (
  text: string,
  style: TextStyle,
  width: number,
  measure: TextMeasure,
): readonly string[] => wrap(text, style.face, style.size, width, measure);

/** A slab a line, two lines at least on either side of a page's end. */
export function lineSlabs(
  lines: readonly string[],
  style: TextStyle,
  owner: Owner,
  options: {
    readonly gap: number;
    readonly indent?: number;
    readonly keepNext?: boolean;
    readonly first?: readonly Op[];
  },
): readonly Slab[] {
  const last = lines.length - 1;
  return lines.map((line, index) => ({
    height: style.leading,
    gap: index === 0 ? options.gap : 0,
    keepNext: index === last ? options.keepNext === true : index === 0 || index === last - 1,
    ops: [
      ...(index === 0 ? (options.first ?? []) : []),
      ...textOps([line], style, PAGE.left + (options.indent ?? 0), 0, owner),
    ],
  }));
}

/** A horizontal rule across the text or a part of it. */
export const rule = (y: number, colour: string, x1: number, x2: number, lineWidth = 0.5): Op => ({
  kind: 'lines',
  owner: null,
  segments: [{ x1, y1: y, x2, y2: y }],
  colour,
  lineWidth,
});
