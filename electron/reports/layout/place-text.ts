import type { Block, Fact } from './block';
import { COLOUR, CONTENT_HEIGHT, CONTENT_WIDTH, PAGE, TEXT, toned } from './look';
import { addNode, type Op, type StructureNode, type TextMeasure } from './page';
import { lineSlabs, rule, textOps, wrapIn, type Slab } from './slab';

type Heading = Extract<Block, { kind: 'heading' }>;

const HEADING = {
  1: { style: TEXT.title, role: 'H1', gap: 0, below: 4 },
  2: { style: TEXT.h2, role: 'H2', gap: 22, below: 4 },
  3: { style: TEXT.h3, role: 'H3', gap: 16, below: 2 },
} as const;

/** A heading stays with what follows; levels 2 and 3 are bookmarked. */
export function placeHeading(block: Heading, document: StructureNode, measure: TextMeasure): readonly Slab[] {
  const { style, role, gap, below } = HEADING[block.level];
  const node = addNode(document, role);
  const aside = block.aside;
  const asideStyle = aside ? toned(TEXT.body, aside.tone) : TEXT.body;
  const asideWidth = aside ? measure.width(aside.text, asideStyle.face, asideStyle.size) + 14 : 0;
  const lines = wrapIn(block.text, style, CONTENT_WIDTH - asideWidth, measure);
  const text = textOps(lines, style, PAGE.left, block.level === 3 ? 4 : 0, node);
  const height = lines.length * style.leading + below + (block.level === 3 ? 4 : 0);
  const asideOps = aside
    ? textOps([aside.text], { ...asideStyle, leading: style.leading }, 0, 4, node, {
        edge: PAGE.width - PAGE.right,
        measure,
      })
    : [];
  const line = aside ? [rule(0, COLOUR.lineStrong, PAGE.left, PAGE.width - PAGE.right)] : [];
  const slab: Slab = { height, gap, keepNext: true, ops: [...line, ...text, ...asideOps] };
  if (block.level === 1) return [slab];
  return [{ ...slab, bookmark: { title: block.text, level: block.level === 2 ? 1 : 2 } }];
}

/** A paragraph, two lines at least on either side of a page's end. */
export function placeParagraph(
  block: Extract<Block, { kind: 'paragraph' }>,
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const style = TEXT[block.look];
  const lines = wrapIn(block.text, style, CONTENT_WIDTH, measure);
  return lineSlabs(lines, style, addNode(document, 'P'), { gap: 6, keepNext: block.keepNext === true });
}

/** A boxed sentence that must not be overlooked. */
export function placeWarning(text: string, document: StructureNode, measure: TextMeasure): readonly Slab[] {
  const style = toned(TEXT.body, 'strong');
  const lines = wrapIn(text, style, CONTENT_WIDTH - 20, measure);
  const height = lines.length * style.leading + 12;
  const box: Op = {
    kind: 'rect',
    owner: null,
    x: PAGE.left,
    y: 0,
    width: CONTENT_WIDTH,
    height,
    fill: null,
    stroke: COLOUR.ink,
    lineWidth: 1,
  };
  return [
    {
      height,
      gap: 8,
      keepNext: false,
      ops: [box, ...textOps(lines, style, PAGE.left + 10, 6, addNode(document, 'P'))],
    },
  ];
}

export function placeBullets(
  items: readonly string[],
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const list = addNode(document, 'L');
  const indent = 12;
  return items.flatMap((item, index) => {
    const entry = addNode(list, 'LI');
    const bullet = textOps(['•'], TEXT.body, PAGE.left + 1, 0, addNode(entry, 'Lbl'));
    const lines = wrapIn(item, TEXT.body, CONTENT_WIDTH - indent, measure);
    return lineSlabs(lines, TEXT.body, addNode(entry, 'LBody'), {
      gap: index === 0 ? 5 : 2.5,
      indent,
      first: bullet,
    });
  });
}

const LABEL_WIDTH = 118;
/** Lists up to this height stay on one page. */
const WHOLE_FACTS = CONTENT_HEIGHT * 0.25;

/** Labels on the left, values beside them: a list whose labels are its items' labels. */
export function placeFacts(
  items: readonly Fact[],
  keepNext: boolean,
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const list = addNode(document, 'L');
  const slabs = items.flatMap(({ label, value }, index) => {
    const entry = addNode(list, 'LI');
    const labelLines = wrapIn(label, TEXT.label, LABEL_WIDTH - 10, measure);
    const first = textOps(labelLines.slice(0, 1), TEXT.label, PAGE.left, 0, addNode(entry, 'Lbl'));
    const lines = wrapIn(value, TEXT.value, CONTENT_WIDTH - LABEL_WIDTH, measure);
    return lineSlabs(lines, TEXT.value, addNode(entry, 'LBody'), {
      gap: index === 0 ? 7 : 1.6,
      indent: LABEL_WIDTH,
      first,
    });
  });
  const isShort = slabs.reduce((sum, slab) => sum + slab.height, 0) <= WHOLE_FACTS;
  const last = slabs.length - 1;
  return slabs.map((slab, index) => ({
    ...slab,
    keepNext: index === last ? keepNext : slab.keepNext || isShort,
  }));
}

const CRITERION_INDENT = 26;

/** Labels and words under each other, close together. */
export function placeCriteria(
  items: readonly Fact[],
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const list = addNode(document, 'L');
  return items.flatMap(({ label, value }, index) => {
    const entry = addNode(list, 'LI');
    const first = textOps([label], toned(TEXT.cell, 'muted'), PAGE.left, 0, addNode(entry, 'Lbl'));
    const lines = wrapIn(value, TEXT.cell, CONTENT_WIDTH - CRITERION_INDENT, measure);
    return lineSlabs(lines, TEXT.cell, addNode(entry, 'LBody'), {
      gap: index === 0 ? 2 : 0.6,
      indent: CRITERION_INDENT,
      keepNext: index === items.length - 1,
      first,
    });
  });
}

/** Large figures side by side, each over its label, between two rules. */
export function placeFigures(
  items: readonly Fact[],
  document: StructureNode,
  measure: TextMeasure,
): readonly Slab[] {
  const list = addNode(document, 'L');
  const width = CONTENT_WIDTH / items.length;
  const height = 48;
  const ops = items.flatMap(({ label, value }, index) => {
    const entry = addNode(list, 'LI');
    const x = PAGE.left + index * width;
    const [labelNode, valueNode] = [addNode(entry, 'Lbl'), addNode(entry, 'LBody')];
    return [
      ...textOps([value], TEXT.figure, x, 6, valueNode),
      ...textOps(wrapIn(label, TEXT.note, width - 6, measure).slice(0, 1), TEXT.note, x, 28, labelNode),
    ];
  });
  const right = PAGE.width - PAGE.right;
  return [
    {
      height,
      gap: 10,
      keepNext: false,
      ops: [
        rule(0, COLOUR.lineStrong, PAGE.left, right, 0.8),
        ...ops,
        rule(height, COLOUR.line, PAGE.left, right),
      ],
    },
  ];
}
