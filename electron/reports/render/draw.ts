import { PEN_WIDTH, signaturePath } from '../../../shared/domain/signature/path';
import { assertNever } from '../../../shared/result';
import type { Op, Page, StructureNode } from '../layout/page';
import type { Elements, ReportDocument } from './pdfkit-internals';
import { addSignatureField } from './signature-field';
import type { Run, Typesetter } from './typesetter';

/** Draws one page; content is marked with the structure element it belongs to, everything else as an artifact. */
export class PageDrawer {
  private readonly document: ReportDocument;
  private readonly typesetter: Typesetter;
  private readonly elements: Elements;
  private fill = '';
  private readonly images = new Map<Uint8Array, string>();

  constructor(document: ReportDocument, typesetter: Typesetter, elements: Elements) {
    this.document = document;
    this.typesetter = typesetter;
    this.elements = elements;
  }

  draw({ ops }: Page): void {
    this.fill = '';
    const finish = gatherContent(this.document.page);
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
    finish();
    for (const op of ops)
      if (op.kind === 'signature field') addSignatureField(this.document, op, this.elements);
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
      case 'ink':
        this.document.save().translate(op.x, op.y).scale(op.scale);
        this.document.path(signaturePath(op.strokes)).lineWidth(PEN_WIDTH).lineCap('round').lineJoin('round');
        this.document.stroke(op.colour).restore();
        return;
      case 'image':
        this.document.image(this.image(op.png), op.x, op.y, { width: op.width, height: op.height });
        return;
      default:
        assertNever(op);
    }
  }

  /** Bytes that come again, as a person's signature does, are in the file once. */
  private image(png: Uint8Array): string {
    const known = this.images.get(png);
    if (known !== undefined) return known;
    const base64 = Buffer.from(png.buffer, png.byteOffset, png.byteLength).toString('base64');
    const url = `data:image/png;base64,${base64}`;
    this.images.set(png, url);
    return url;
  }

  private drawText(op: Extract<Op, { kind: 'text' }>): void {
    if (this.fill !== op.colour) {
      this.document.fillColor(op.colour);
      this.fill = op.colour;
    }
    let x = op.x;
    for (const run of this.typesetter.runs(op.text, op.face)) {
      if (run.actual !== null) this.document.markContent('Span', { actual: run.actual });
      this.drawRun(run, x, op.y, op.size);
      if (run.actual !== null) this.document.endMarkedContent();
      x += this.typesetter.runWidth(run, op.size);
    }
  }

  private drawRun(run: Run, x: number, y: number, size: number): void {
    const glyphs = this.typesetter.glyphs(run);
    if (glyphs === null) {
      const textWidth = this.typesetter.runWidth(run, size);
      this.document.font(run.font, size);
      this.document._fragment(run.text, x, y, { baseline: 'alphabetic', textWidth, wordCount: 1 });
      return;
    }
    // The page's y axis points down; the text matrix turns the letters up again.
    const font = this.typesetter.resourceName(run.font);
    this.document.addContent(
      `BT /${font} ${size} Tf 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm [${glyphs.operands}] TJ ET`,
    );
  }
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

/** pdfkit turns every operator into bytes of its own; gathered, a page is turned once. Call the result at its end. */
function gatherContent(page: PDFKit.PDFPage): () => void {
  const content: string[] = [];
  page.write = (chunk: unknown) => {
    content.push(String(chunk));
  };
  return () => {
    page.content.write(content.join('\n'));
  };
}
