/**
 * The parts of pdfkit 0.20.2 that its published types leave out and the renderer needs: drawing one line without
 * measuring it again, glyph features for every line, and the document's catalogue for the signature fields.
 */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      new (options: Omit<PDFDocumentOptions, 'subset'> & { readonly subset: 'PDF/UA' }): PDFDocument;
      readonly _font: { layoutRun(text: string, features?: Readonly<Record<string, boolean>>): unknown };
      readonly _root: {
        readonly data: { readonly AcroForm?: { readonly data: Record<string, unknown> } };
      };
      _fragment(
        text: string,
        x: number,
        y: number,
        options: { readonly baseline: 'alphabetic'; readonly textWidth: number; readonly wordCount: number },
      ): void;
      annotate(x: number, y: number, width: number, height: number, options: Readonly<Record<string, unknown>>): this;
    }
    interface PDFOutline {
      addItem(title: string, options: { readonly pageNumber: number; readonly left: number; readonly top: number }): PDFOutline;
    }
    namespace Mixins {
      interface StructureElementOptions {
        readonly scope?: 'Column' | 'Row';
      }
    }
  }
}

/** No contextual alternates: they would turn `2x4` into `2×4`. */
const WORDS = { calt: false } as const;
/** Figures of one width, so that they stand under each other; hyphens in names keep their own. */
const FIGURES = { calt: false, tnum: true } as const;
const IS_FIGURE = /^[\d.,%]+ ?$/;

/** Sets the document's current font to shape every text with the report's features, cached like any other. */
export function shapeAsReport(document: PDFKit.PDFDocument): void {
  const font = document._font;
  const layoutRun = font.layoutRun.bind(font);
  font.layoutRun = (text) => layoutRun(text, IS_FIGURE.test(text) ? FIGURES : WORDS);
}
