import { formatDate, formatTime } from '../../../shared/domain/calendar';
import type { PlanSheet } from '../../../shared/domain/report/plan-sheet';
import { formatCount } from '../../../shared/domain/report/sentences';
import type { Fact } from './block';
import { logHeadLine } from './finish';
import { furnitureOps } from './furniture';
import { COLOUR } from './look';
import { addNode, type Op, type PageDescription, type StructureNode, type TextMeasure } from './page';
import { SheetColumn, moved } from './sheet/column';
import { COLUMN, GUTTER, SHEET, STYLE } from './sheet/look';
import { fillLeft, fillRight, type Room } from './sheet/parts';
import { drawSentences, partsSentence, withRest } from './sheet/words';
import { rule, textOps } from './slab';
import { shorten } from './wrap';

const WIDTH = SHEET.width - SHEET.left - SHEET.right;
const BOTTOM = SHEET.height - SHEET.bottom;
const SHOWN_DRAWS = 3;

/** From the most that is shown to so little that it always fits. */
const ROOMS: readonly Room[] = [
  { rows: 12, items: 10, lines: 5 },
  { rows: 11, items: 8, lines: 5 },
  { rows: 10, items: 7, lines: 4 },
  { rows: 9, items: 6, lines: 4 },
  { rows: 8, items: 5, lines: 4 },
  { rows: 7, items: 4, lines: 4 },
  { rows: 6, items: 3, lines: 4 },
  { rows: 5, items: 3, lines: 3 },
  { rows: 4, items: 2, lines: 3 },
  { rows: 3, items: 2, lines: 2 },
  { rows: 2, items: 1, lines: 2 },
  { rows: 1, items: 1, lines: 1 },
];

type Fill = (column: SheetColumn, sheet: PlanSheet, room: Room) => void;

/** Lays a plan's sheet out on one A4 page, always: long lists say how many are left out. */
export function* layOutPlanSheet(sheet: PlanSheet, measure: TextMeasure): Generator<void, PageDescription> {
  const structure: StructureNode = { role: 'Document', children: [] };
  const head = headColumns(sheet, structure, measure);
  const foot = (document: StructureNode): SheetColumn => footColumn(sheet, document, measure);
  const room = BOTTOM - foot(trial()).bottom - head.bottom;
  yield;
  const columns = ([fillLeft, fillRight] as const).map((fill, index) => {
    const x = SHEET.left + index * (COLUMN + GUTTER);
    const place = { x, width: COLUMN, top: 0 };
    const chosen = roomFor(fill, sheet, { x, height: room }, measure);
    const column = new SheetColumn(place, structure, measure);
    fill(column, sheet, chosen);
    return column;
  });
  yield;
  const below = head.bottom + Math.max(...columns.map(({ bottom }) => bottom));
  const content = [
    ...head.ops,
    ...columns.flatMap(({ ops }) => moved(ops, head.bottom)),
    ...moved(foot(structure).ops, below),
  ];
  return {
    paper: SHEET,
    pages: [{ ops: [...content, ...furniture(sheet, measure)] }],
    structure,
    bookmarks: [],
  };
}

const trial = (): StructureNode => ({ role: 'Document', children: [] });

/** The most room whose content is no higher than there is place for. */
function roomFor(
  fill: Fill,
  sheet: PlanSheet,
  { x, height }: { readonly x: number; readonly height: number },
  measure: TextMeasure,
): Room {
  const fits = (room: Room): boolean => {
    const column = new SheetColumn({ x, width: COLUMN, top: 0 }, trial(), measure);
    fill(column, sheet, room);
    return column.bottom <= height;
  };
  return ROOMS.find(fits) ?? { rows: 1, items: 1, lines: 1 };
}

interface Head {
  readonly ops: readonly Op[];
  readonly bottom: number;
}

/** Title, facts in two columns, figures, the policy in words. */
function headColumns(sheet: PlanSheet, structure: StructureNode, measure: TextMeasure): Head {
  const { plan, qualification, policy, strategy } = sheet;
  const title = new SheetColumn({ x: SHEET.left, width: WIDTH, top: SHEET.top }, structure, measure);
  title.paragraph(plan.name, STYLE.title, 2, 'H1');
  title.paragraph(
    `Sampling plan for the EQA · ${qualification.title}, ${qualification.number}, ${qualification.code}`,
    STYLE.lead,
    2,
  );
  title.space(5);
  const factsAt = (x: number, items: readonly Fact[]): SheetColumn => {
    const column = new SheetColumn({ x, width: COLUMN, top: title.bottom }, structure, measure);
    column.facts(items, 64, 2);
    return column;
  };
  const left = factsAt(SHEET.left, [
    { label: 'Centre', value: `${sheet.centre.name}, centre number ${sheet.centre.number}` },
    { label: 'Decisions of', value: `${formatDate(plan.from)} to ${formatDate(plan.to)}` },
    { label: 'Samples due by', value: formatDate(plan.sampleBy) },
  ]);
  const right = factsAt(SHEET.left + COLUMN + GUTTER, [
    { label: 'Policy', value: policy.name },
    {
      label: 'Strategy',
      value: strategy ? `Version ${strategy.number}, approved by ${strategy.approvedBy}` : 'none in force',
    },
    { label: 'Plan made by', value: plan.drawnBy },
  ]);
  const figures = figureOps(sheet, Math.max(left.bottom, right.bottom) + 6, structure, measure);
  const words = new SheetColumn({ x: SHEET.left, width: WIDTH, top: figures.bottom + 4 }, structure, measure);
  words.paragraph(partsSentence(sheet), STYLE.text, 2);
  words.space(2);
  words.paragraph(`Policy: ${policy.words.join(' ')}`, STYLE.label, 4);
  const ops = [...title.ops, ...left.ops, ...right.ops, ...figures.ops, ...words.ops];
  return { ops, bottom: words.bottom };
}

const FIGURES = 34;

/** Large figures side by side, each over its label. */
function figureOps(
  { figures }: PlanSheet,
  top: number,
  structure: StructureNode,
  measure: TextMeasure,
): Head {
  const items: readonly Fact[] = [
    { label: 'decisions', value: formatCount(figures.population) },
    { label: 'planned', value: formatCount(figures.planned) },
    { label: 'done', value: formatCount(figures.done) },
    { label: 'overdue', value: formatCount(figures.overdue) },
    { label: 'fewest with this draw', value: formatCount(figures.lowerBound) },
  ];
  const list = addNode(structure, 'L');
  const width = WIDTH / items.length;
  const ops = items.flatMap(({ label, value }, index) => {
    const entry = addNode(list, 'LI');
    const x = SHEET.left + index * width;
    const [name, body] = [addNode(entry, 'Lbl'), addNode(entry, 'LBody')];
    const { face, size } = STYLE.label;
    return [
      ...textOps([value], STYLE.figure, x, top + 3, body),
      ...textOps([shorten(label, face, size, width - 6, measure)], STYLE.label, x, top + 20, name),
    ];
  });
  const right = SHEET.width - SHEET.right;
  const rules = [0, FIGURES].map((y) => rule(top + y, COLOUR.line, SHEET.left, right));
  return { ops: [...rules, ...ops], bottom: top + FIGURES };
}

/** The draws, and how anybody checks them; placed from 0. */
function footColumn(sheet: PlanSheet, structure: StructureNode, measure: TextMeasure): SheetColumn {
  const column = new SheetColumn({ x: SHEET.left, width: WIDTH, top: 0 }, structure, measure);
  column.heading('Draws, and how to check them');
  column.bullets(withRest(drawSentences(sheet), SHOWN_DRAWS), 1);
  const toRepeat = [
    { label: 'Seed', value: sheet.seed },
    { label: 'Population, SHA-256', value: sheet.populationSha256 },
  ];
  column.facts(toRepeat, 84, 1);
  column.paragraph(
    'To check: hash the saved population with SHA-256; a decision’s ticket is the SHA-256 of the seed, a vertical bar and its id, and the lowest tickets are drawn first. The plan’s page repeats the draw.',
    STYLE.label,
    2,
  );
  return column;
}

const furniture = (sheet: PlanSheet, measure: TextMeasure): readonly Op[] =>
  furnitureOps(
    {
      centre: sheet.centre,
      isDemo: sheet.isDemo,
      title: `Sheet for the EQA · ${sheet.qualification.code}`,
      foot: [`Printed ${formatTime(sheet.madeAt)} by ${sheet.madeBy}`, logHeadLine(sheet.log)],
    },
    1,
    1,
    measure,
    SHEET,
  );
