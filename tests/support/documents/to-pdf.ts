import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Block } from './blocks';

export interface PdfStyle {
  /** Tables with borders, or with aligned columns only. */
  readonly ruled: boolean;
  /** Where the text of a cell stands in a row that is higher than it needs. */
  readonly align: 'top' | 'middle';
  readonly size: number;
  /** Points between the lines of a paragraph. */
  readonly lineGap: number;
  /** Printed on each page with its number. */
  readonly header: string | null;
  readonly userPassword: string | null;
}

const DEFAULT_STYLE: PdfStyle = {
  ruled: true,
  align: 'top',
  size: 10,
  lineGap: 0,
  header: 'Northmoor Awards',
  userPassword: null,
};

const MARGIN = 72;
const PADDING = 4;
/** The application's own text font, which has ticks and crosses. */
export const BODY_FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
);

type Pdf = InstanceType<typeof PDFDocument>;

/** The document printed to PDF on A4, with wrapped cells, a running header and page numbers. */
export function toPdf(blocks: readonly Block[], style: Partial<PdfStyle> = {}): Promise<Uint8Array> {
  const full = { ...DEFAULT_STYLE, ...style };
  const password = full.userPassword === null ? {} : { userPassword: full.userPassword };
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    font: BODY_FONT,
    ...password,
  });
  pdf.fontSize(full.size);
  for (const block of blocks) writeBlock(pdf, block, full);
  if (full.header !== null) writeFurniture(pdf, full.header);
  return bytesOf(pdf);
}

/** The bytes of a finished document. */
export function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    pdf.end();
  });
}

function writeBlock(pdf: Pdf, block: Block, style: PdfStyle): void {
  const { lineGap, size } = style;
  switch (block.kind) {
    case 'heading':
      pdf
        .fontSize(size * 1.5)
        .text(block.text, MARGIN)
        .fontSize(size)
        .moveDown(0.6);
      break;
    case 'paragraph':
      pdf.text(block.text, MARGIN, undefined, { lineGap }).moveDown(0.8);
      break;
    case 'bullet':
      pdf.text('•', MARGIN, undefined, { continued: false }).moveUp();
      pdf.text(block.text, MARGIN + 16, undefined, { lineGap }).moveDown(0.2);
      break;
    case 'page break':
      pdf.addPage();
      break;
    case 'table':
      writeTable(pdf, block.rows, style);
      pdf.moveDown(1);
      break;
  }
}

function writeTable(pdf: Pdf, rows: readonly (readonly string[])[], style: PdfStyle): void {
  const widths = columnWidths(pdf, rows);
  for (const row of rows) {
    const heights = row.map((cell, column) =>
      cell === '' ? 0 : pdf.heightOfString(cell, { width: (widths[column] ?? 0) - 2 * PADDING }),
    );
    const height = Math.max(style.size * 1.2, ...heights) + 2 * PADDING;
    if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
    const top = pdf.y;
    let x = MARGIN;
    row.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      if (style.ruled) pdf.rect(x, top, width, height).stroke();
      const spare = style.align === 'middle' ? (height - 2 * PADDING - (heights[column] ?? 0)) / 2 : 0;
      if (cell !== '') pdf.text(cell, x + PADDING, top + PADDING + spare, { width: width - 2 * PADDING });
      x += width;
    });
    pdf.y = top + height;
  }
  pdf.x = MARGIN;
}

/** The longest word fits; what is left of the page goes to the columns with more text. */
function columnWidths(pdf: Pdf, rows: readonly (readonly string[])[]): readonly number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
  const least = columns.map(
    (cells) =>
      Math.max(20, ...cells.flatMap((cell) => cell.split(' ').map((word) => pdf.widthOfString(word)))) +
      2 * PADDING +
      1,
  );
  const wanted = columns.map((cells) => Math.max(1, ...cells.map((cell) => Math.min(cell.length, 90))));
  const spare = Math.max(0, pdf.page.width - 2 * MARGIN - sum(least));
  return least.map((width, column) => width + (spare * (wanted[column] ?? 1)) / sum(wanted));
}

function writeFurniture(pdf: Pdf, header: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Text under the bottom margin would add a page.
    pdf.page.margins.bottom = 0;
    pdf.fontSize(8).text(header, MARGIN, 30, { lineBreak: false });
    pdf.text(String(page + 1), pdf.page.width / 2, pdf.page.height - 36, { lineBreak: false });
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
