import { COLOUR, PAGE, type Paper, type TextStyle } from '../look';

/** A4 upright with narrower margins: everything is to stand on one page. */
export const SHEET: Paper = { ...PAGE, left: 40, right: 40, top: 52, bottom: 58 };
/** Between the two columns. */
export const GUTTER = 18;
export const COLUMN = (SHEET.width - SHEET.left - SHEET.right - GUTTER) / 2;

const style = (
  face: TextStyle['face'],
  size: number,
  leading: number,
  colour: string = COLOUR.ink,
): TextStyle => ({ face, size, leading, colour });

export const STYLE = {
  title: style('semibold', 15, 18.5),
  lead: style('regular', 9, 12.5, COLOUR.ink2),
  heading: style('semibold', 9, 11.5),
  text: style('regular', 7.8, 10.2),
  label: style('regular', 7.8, 10.2, COLOUR.ink2),
  columnHead: style('semibold', 7.2, 9.6, COLOUR.ink2),
  figure: style('semibold', 13, 16),
} as const;
