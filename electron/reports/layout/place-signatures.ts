import type { SignatureBox } from './block';
import { COLOUR, CONTENT_WIDTH, PAGE, TEXT, toned } from './look';
import { addNode, type Op, type StructureNode, type TextMeasure } from './page';
import { placeInk } from './place-ink';
import { rule, textOps, wrapIn, type Slab } from './slab';

const GAP = 24;
const TITLE = 18;
const FIELD_HEIGHT = 72;
const LABEL_WIDTH = 40;
/** Above the field, in the same frame, where somebody has a handwritten signature on file. */
const INK_HEIGHT = 44;
const INK_INSET = 8;

interface Place {
  readonly x: number;
  readonly width: number;
  /** Height kept for handwriting, or nothing. */
  readonly ink: number;
  readonly lineHeight: number;
}

interface Line {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Signature fields side by side, each with lines for name, role and date, on one page. */
export function placeSignatures(
  boxes: readonly SignatureBox[],
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const width = (CONTENT_WIDTH - GAP * (boxes.length - 1)) / boxes.length;
  const laid = boxes.map((box) => ({
    box,
    lines: [
      { label: 'Name', value: box.name ?? '' },
      { label: 'Role', value: box.role },
      { label: 'Date', value: '' },
    ].map(({ label, value }): Line => ({
      label,
      lines: wrapIn(value, TEXT.value, width - LABEL_WIDTH, measure),
    })),
  }));
  const deepest = Math.max(1, ...laid.flatMap(({ lines }) => lines.map((line) => line.lines.length)));
  const lineHeight = 10 + deepest * TEXT.value.leading;
  const ink = boxes.some(({ signature }) => signature !== null) ? INK_HEIGHT : 0;
  const ops = laid.flatMap(({ box, lines }, index) =>
    boxOps(box, lines, { x: PAGE.left + index * (width + GAP), width, ink, lineHeight }, document),
  );
  return [{ height: TITLE + ink + FIELD_HEIGHT + 3 * lineHeight + 10, gap: 10, keepNext: false, ops }];
}

function boxOps(
  { fieldName, name, signature }: SignatureBox,
  lines: readonly Line[],
  { x, width, ink, lineHeight }: Place,
  document: StructureNode,
): readonly Op[] {
  const title = addNode(document, 'P');
  const label = `Signature of the ${fieldName}${name === null ? '' : `, ${name}`}`;
  const space = { x: x + INK_INSET, y: TITLE + 5, width: width - 2 * INK_INSET, height: ink - 8 };
  const drawn =
    signature === null ? [] : placeInk(signature, space, addNode(title, 'Figure', { alt: label }));
  const form = addNode(document, 'Form', { alt: label });
  const field = { x, y: TITLE + ink, width, height: FIELD_HEIGHT };
  return [
    ...textOps([`Signed by the ${fieldName}`], toned(TEXT.body, 'strong'), x, 0, title),
    ...drawn,
    {
      kind: 'rect',
      owner: null,
      ...field,
      y: TITLE,
      height: ink + FIELD_HEIGHT,
      fill: null,
      stroke: COLOUR.lineStrong,
      lineWidth: 0.8,
    },
    { kind: 'signature field', owner: form, ...field, name: fieldName, label },
    ...lines.flatMap((line, index) => {
      const y = TITLE + ink + FIELD_HEIGHT + 8 + index * lineHeight;
      const node = addNode(document, 'P');
      return [
        ...textOps([line.label], TEXT.label, x, y, node),
        ...textOps(line.lines, TEXT.value, x + LABEL_WIDTH, y, node),
        rule(y + lineHeight - 7, COLOUR.line, x + LABEL_WIDTH, x + width),
      ];
    }),
  ];
}
