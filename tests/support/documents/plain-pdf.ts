import PDFDocument from 'pdfkit';
import { BODY_FONT, bytesOf } from './to-pdf';

export interface PlainPdfStyle {
  /** What stands where the text has a TAB. */
  readonly gap: string;
  readonly size: number;
  readonly font: string;
}

/**
 * The text as a text editor prints it: no tables, long lines wrapped at the margin, whatever stands for a TAB between
 * cells.
 */
export function toPlainPdf(text: string, style: Partial<PlainPdfStyle> = {}): Promise<Uint8Array> {
  const { gap = ' ', size = 10, font = BODY_FONT } = style;
  const pdf = new PDFDocument({ size: 'A4', margin: 60, font });
  pdf.fontSize(size).text(text.replaceAll('\t', gap));
  return bytesOf(pdf);
}
