import { COLOUR, contentWidth, PAGE, TEXT, type Paper } from './look';
import type { Op, TextMeasure } from './page';
import { rule, textOps } from './slab';
import { shorten } from './wrap';

export const DEMO_MARK = 'DEMO CENTRE: invented data';

const HEADER_TOP = 30;

/** What stands on every page of a document beside its content. */
export interface Furniture {
  readonly centre: { readonly name: string; readonly number: string };
  readonly isDemo: boolean;
  /** Top right: what the document is. */
  readonly title: string;
  /** Bottom left, at most two lines: when it was made, and the log's head. */
  readonly foot: readonly string[];
}

/** Header and footer of page `page` (from 1) of `pages`: decoration for a screen reader, proof for a paper copy. */
export function furnitureOps(
  { centre, isDemo, title, foot }: Furniture,
  page: number,
  pages: number,
  measure: TextMeasure,
  paper: Paper = PAGE,
): readonly Op[] {
  const style = TEXT.furniture;
  const footerTop = paper.height - 50;
  const [from, to] = [paper.left, paper.width - paper.right];
  const right = { edge: to, measure };
  const mark = isDemo ? demoMark(measure, paper) : [];
  const half = contentWidth(paper) / 2;
  const room = isDemo ? half - 85 : half;
  const short = (text: string, width: number) => shorten(text, style.face, style.size, width, measure);
  const number = ` · centre ${centre.number}`;
  const name = short(centre.name, room - measure.width(number, style.face, style.size));
  return [
    ...textOps([short(`${name}${number}`, room)], style, from, HEADER_TOP, null),
    ...textOps([short(title, room)], style, 0, HEADER_TOP, null, right),
    ...mark,
    rule(HEADER_TOP + 14, COLOUR.line, from, to),
    rule(footerTop - 5, COLOUR.line, from, to),
    ...textOps(foot, style, from, footerTop, null),
    ...textOps([`Page ${page} of ${pages}`], style, 0, footerTop, null, right),
  ];
}

function demoMark(measure: TextMeasure, paper: Paper): readonly Op[] {
  const style = { ...TEXT.furniture, face: 'semibold' as const, colour: COLOUR.ink };
  const width = measure.width(DEMO_MARK, style.face, style.size) + 14;
  const x = (paper.width - width) / 2;
  return [
    {
      kind: 'rect',
      owner: null,
      x,
      y: HEADER_TOP - 4,
      width,
      height: 14.5,
      fill: null,
      stroke: COLOUR.ink,
      lineWidth: 0.8,
    },
    ...textOps([DEMO_MARK], style, x + 7, HEADER_TOP - 4 + 2.4, null),
  ];
}
