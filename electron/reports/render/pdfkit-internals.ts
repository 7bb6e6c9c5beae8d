import type { StructureNode } from '../layout/page';

/**
 * The parts of pdfkit 0.20.2 that its published types leave out and the renderer needs: fonts as they shape text,
 * one line drawn without measuring it again, and the catalogue's form for the signature fields.
 */
export interface ReportDocument extends PDFKit.PDFDocument {
  readonly _font: InternalFont;
  readonly _root: { readonly data: { readonly AcroForm?: { readonly data: Record<string, unknown> } } };
  _fragment(
    text: string,
    x: number,
    y: number,
    options: { readonly baseline: 'alphabetic'; readonly textWidth: number; readonly wordCount: number },
  ): void;
}

/** A font as pdfkit keeps it: positions are in thousandths of the size, codes in hexadecimal. */
export interface InternalFont {
  readonly id: string;
  layoutRun(text: string, features?: Readonly<Record<string, boolean>>): unknown;
  encode(text: string): readonly [readonly string[], readonly GlyphPosition[]];
  ref(): unknown;
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The structure elements made for the layout's nodes. */
export type Elements = ReadonlyMap<StructureNode, PDFKit.PDFStructureElement>;

/** Whether this pdfkit still has what the renderer uses of its inside. */
export const hasInternals = (document: PDFKit.PDFDocument): document is ReportDocument =>
  '_font' in document && '_root' in document && '_fragment' in document;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** No contextual alternates: they would turn `2x4` into `2×4`. */
const WORDS = { calt: false } as const;
/** Figures of one width, so that they stand under each other; hyphens in names keep their own. */
const FIGURES = { calt: false, tnum: true } as const;
const IS_FIGURE = /^[\d.,%]+ ?$/;

/** Sets the document's current font to shape every text with the report's features, cached like any other. */
export function shapeAsReport(document: ReportDocument): void {
  const font = document._font;
  const layoutRun = font.layoutRun.bind(font);
  font.layoutRun = (text) => layoutRun(text, IS_FIGURE.test(text) ? FIGURES : WORDS);
}
