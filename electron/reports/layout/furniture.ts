import { formatTime } from '../../../shared/domain/calendar';
import { formatCount } from '../../../shared/domain/report/sentences';
import type { VerificationReport } from '../../../shared/domain/report/verification-report';
import { COLOUR, CONTENT_WIDTH, PAGE, TEXT } from './look';
import type { Op, TextMeasure } from './page';
import { rule, textOps } from './slab';
import { shorten } from './wrap';

export const DEMO_MARK = 'DEMO CENTRE: invented data';

const HEADER_TOP = 30;
const FOOTER_TOP = PAGE.height - 50;

/** Header and footer of page `page` (from 1) of `pages`: decoration for a screen reader, proof for a paper copy. */
export function furnitureOps(
  report: VerificationReport,
  page: number,
  pages: number,
  measure: TextMeasure,
): readonly Op[] {
  const style = TEXT.furniture;
  const right = { edge: PAGE.width - PAGE.right, measure };
  const title = `Verification report ${report.reportNumber}`;
  const mark = report.isDemo ? demoMark(measure) : [];
  const room = report.isDemo ? CONTENT_WIDTH / 2 - 85 : CONTENT_WIDTH / 2;
  const short = (text: string, width: number) => shorten(text, style.face, style.size, width, measure);
  const number = ` · centre ${report.centre.number}`;
  const name = short(report.centre.name, room - measure.width(number, style.face, style.size));
  return [
    ...textOps([short(`${name}${number}`, room)], style, PAGE.left, HEADER_TOP, null),
    ...textOps([short(title, room)], style, 0, HEADER_TOP, null, right),
    ...mark,
    rule(HEADER_TOP + 14, COLOUR.line, PAGE.left, PAGE.width - PAGE.right),
    rule(FOOTER_TOP - 5, COLOUR.line, PAGE.left, PAGE.width - PAGE.right),
    ...textOps(
      [
        `Report ${report.reportNumber} · issued ${formatTime(report.issuedAt)}`,
        `Log head: entry ${formatCount(report.log.sequence)} · ${report.log.sha256}`,
      ],
      style,
      PAGE.left,
      FOOTER_TOP,
      null,
    ),
    ...textOps([`Page ${page} of ${pages}`], style, 0, FOOTER_TOP, null, right),
  ];
}

function demoMark(measure: TextMeasure): readonly Op[] {
  const style = { ...TEXT.furniture, face: 'semibold' as const, colour: COLOUR.ink };
  const width = measure.width(DEMO_MARK, style.face, style.size) + 14;
  const x = (PAGE.width - width) / 2;
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
