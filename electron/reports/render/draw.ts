import { assertNever } from '../../../shared/result';
import type { Op, Page, StructureNode } from '../layout/page';
import { addSignatureField } from './signature-field';
import type { Typesetter } from './typesetter';

/** The structure elements made for the layout's nodes. */
export type Elements = ReadonlyMap<StructureNode, PDFKit.PDFStructureElement>;

/** Draws one page; content is marked with the structure element it belongs to, everything else as an artifact. */
export class PageDrawer {
  private readonly document: PDFKit.PDFDocument;
  private readonly typesetter: Typesetter;
  private readonly elements: Elements;
  private fill = '';

  constructor(document: PDFKit.PDFDocument, typesetter: Typesetter, elements: Elements) {
    this.document = document;
    this.typesetter = typesetter;
    this.elements = elements;
  }

  draw({ ops }: Page): void {
    this.fill = '';
    let owner: StructureNode | null | undefined;
    for (const op of ops) {
      if (op.kind === 'signature field') continue;
      if (op.owner !== owner) {
        if (owner !== undefined) this.document.endMarkedContent();
        owner = op.owner;
        this.mark(owner);
      }
      this.drawOp(op);
    }
    if (owner !== undefined) this.document.endMarkedContent();
    for (const op of ops) if (op.kind === 'signature field') addSignatureField(this.document, op, this.elements);
  }

  private mark(owner: StructureNode | null): void {
    const element = owner === null ? undefined : this.elements.get(owner);
    if (owner === null || element === undefined) this.document.markContent('Artifact', { type: 'Layout' });
    else element.add(this.document.markStructureContent(owner.role));
  }

  private drawOp(op: Exclude<Op, { kind: 'signature field' }>): void {
    switch (op.kind) {
      case 'text':
        this.drawText(op);
        return;
      case 'rect':
        this.document.rect(op.x, op.y, op.width, op.height).lineWidth(op.lineWidth);
        this.fill = '';
        if (op.fill !== null && op.stroke !== null) this.document.fillAndStroke(op.fill, op.stroke);
        else if (op.fill !== null) this.document.fill(op.fill);
        else if (op.stroke !== null) this.document.stroke(op.stroke);
        return;
      case 'lines':
        for (const { x1, y1, x2, y2 } of op.segments) this.document.moveTo(x1, y1).lineTo(x2, y2);
        this.document.lineWidth(op.lineWidth).stroke(op.colour);
        return;
      default:
        assertNever(op);
    }
  }

  private drawText(op: Extract<Op, { kind: 'text' }>): void {
    if (this.fill !== op.colour) {
      this.document.fillColor(op.colour);
      this.fill = op.colour;
    }
    let x = op.x;
    for (const run of this.typesetter.runs(op.text, op.face)) {
      const textWidth = this.typesetter.runWidth(run, op.size);
      if (run.actual !== null) this.document.markContent('Span', { actual: run.actual });
      this.document._fragment(run.text, x, op.y, { baseline: 'alphabetic', textWidth, wordCount: 1 });
      if (run.actual !== null) this.document.endMarkedContent();
      x += textWidth;
    }
  }
}
