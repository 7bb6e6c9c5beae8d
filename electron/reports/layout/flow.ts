import { assertNever } from '../../../shared/result';
import type { Block } from './block';
import { PAGE, type Paper } from './look';
import { movedDown, type Bookmark, type Op, type StructureNode, type TextMeasure } from './page';
import { placeChart } from './place-chart';
import { placeSignatures } from './place-signatures';
import { placeTable } from './place-table';
import {
  placeBullets,
  placeCriteria,
  placeFacts,
  placeFigures,
  placeHeading,
  placeParagraph,
  placeWarning,
} from './place-text';
import type { Slab } from './slab';

/** Fills pages with slabs from top to bottom; slabs that belong together move to the next page together. */
export class Flow {
  readonly pages: Op[][] = [[]];
  readonly bookmarks: Bookmark[] = [];
  readonly structure: StructureNode = { role: 'Document', children: [] };
  private y: number;
  private waiting: Slab[] = [];
  private readonly measure: TextMeasure;
  private readonly paper: Paper;

  constructor(measure: TextMeasure, paper: Paper = PAGE) {
    this.measure = measure;
    this.paper = paper;
    this.y = paper.top;
  }

  add(block: Block): void {
    if (block.kind === 'page break') {
      this.flush();
      if (!this.isAtTop()) this.startPage();
      return;
    }
    for (const slab of slabsOf(block, this.structure, this.measure, this.paper)) {
      this.waiting.push(slab);
      if (!slab.keepNext) this.flush();
    }
  }

  /** Places what still waits for a successor; call once after the last block. */
  end(): void {
    this.flush();
  }

  private flush(): void {
    const group = this.waiting;
    this.waiting = [];
    const height = group.reduce((sum, slab, index) => sum + slab.height + (index === 0 ? 0 : slab.gap), 0);
    const gap = this.isAtTop() ? 0 : (group[0]?.gap ?? 0);
    if (!this.isAtTop() && this.y + gap + height > this.bottom()) this.startPage();
    for (const slab of group) this.place(slab);
  }

  private place(slab: Slab): void {
    if (!this.isAtTop() && this.y + slab.gap + slab.height > this.bottom() + 0.01) this.startPage();
    if (this.isAtTop() && slab.repeat) {
      this.draw(slab.repeat.ops);
      this.y += slab.repeat.height;
    } else if (!this.isAtTop()) this.y += slab.gap;
    if (slab.bookmark) this.bookmarks.push({ ...slab.bookmark, page: this.pages.length - 1, y: this.y });
    this.draw(slab.ops);
    this.y += slab.height;
  }

  private draw(ops: readonly Op[]): void {
    const page = this.pages.at(-1);
    for (const op of ops) page?.push(movedDown(op, this.y));
  }

  private startPage(): void {
    this.pages.push([]);
    this.y = this.paper.top;
  }

  private bottom(): number {
    return this.paper.height - this.paper.bottom;
  }

  private isAtTop(): boolean {
    return this.y === this.paper.top;
  }
}

function slabsOf(
  block: Exclude<Block, { kind: 'page break' }>,
  document: StructureNode,
  measure: TextMeasure,
  paper: Paper,
): readonly Slab[] {
  switch (block.kind) {
    case 'heading':
      return placeHeading(block, document, measure);
    case 'paragraph':
      return placeParagraph(block, document, measure);
    case 'warning':
      return placeWarning(block.text, document, measure);
    case 'bullets':
      return placeBullets(block.items, document, measure);
    case 'facts':
      return placeFacts(block.items, block.keepNext === true, document, measure);
    case 'criteria':
      return placeCriteria(block.items, document, measure);
    case 'figures':
      return placeFigures(block.items, document, measure);
    case 'table':
      return placeTable(block, document, measure, paper);
    case 'chart':
      return placeChart(block, document, measure);
    case 'signatures':
      return placeSignatures(block.boxes, document, measure);
    default:
      return assertNever(block);
  }
}
