import type { ReportFonts } from '../fonts';
import type { FontFace, TextMeasure } from '../layout/page';
import { fontCoverage } from './font-coverage';
import { shapeAsReport } from './pdfkit-internals';

/** A stretch of a line in one font. `actual`: what it stands for where the glyphs alone do not say it. */
export interface Run {
  readonly font: string;
  readonly text: string;
  readonly actual: string | null;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Chooses a font for every character and measures lines. A character that no font has is printed as its code
 * point, `[U+5F20 U+4F1F]`, never as an empty box and never transliterated; copying it gives the real text.
 */
export class Typesetter implements TextMeasure {
  private readonly document: PDFKit.PDFDocument;
  private readonly own: ReadonlySet<number>;
  private readonly fallbacks: readonly { readonly name: string; readonly has: ReadonlySet<number> }[];
  private readonly widths: Readonly<Record<FontFace, Map<string, number>>> = {
    regular: new Map(),
    semibold: new Map(),
  };

  constructor(document: PDFKit.PDFDocument, fonts: ReportFonts) {
    this.document = document;
    this.own = fontCoverage(fonts.regular);
    this.fallbacks = fonts.fallbacks.map((font, index) => ({ name: `fallback-${index}`, has: fontCoverage(font) }));
    const named = [
      { name: 'regular', bytes: fonts.regular },
      { name: 'semibold', bytes: fonts.semibold },
      ...fonts.fallbacks.map((bytes, index) => ({ name: `fallback-${index}`, bytes })),
    ];
    for (const { name, bytes } of named) {
      document.registerFont(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      document.font(name);
      shapeAsReport(document);
    }
  }

  width(text: string, face: FontFace, size: number): number {
    const known = this.widths[face].get(text);
    if (known !== undefined) return (known * size) / 1000;
    let width = 0;
    for (const run of this.runs(text, face)) width += this.runWidth(run, 1000);
    this.widths[face].set(text, width);
    return (width * size) / 1000;
  }

  /** Width in points of a run; leaves its font chosen. */
  runWidth({ font, text }: Run, size: number): number {
    return this.document.font(font, size).widthOfString(text);
  }

  runs(text: string, face: FontFace): readonly Run[] {
    if (isPlain(text)) return [{ font: face, text, actual: null }];
    const runs: { font: string; text: string }[] = [];
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const last = runs.at(-1);
      const font = this.fontFor(code, face);
      const joins = last && (last.font === font || (character === ' ' && last.font !== face));
      if (joins) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs.map(({ font, text: run }) => asRun(font, run));
  }

  private fontFor(code: number, face: FontFace): string {
    if (this.own.has(code)) return face;
    return this.fallbacks.find(({ has }) => has.has(code))?.name ?? `codes-${face}`;
  }
}

/** Latin letters up to extended B, and general punctuation used in reports: always in the report's own font. */
const isPlain = (text: string): boolean => /^[\u0020-\u024f\u2010-\u2026]*$/.test(text);

function asRun(font: string, text: string): Run {
  if (font.startsWith('codes-')) {
    const codes = Array.from(text.trim(), (character) => (character === ' ' ? '' : codeOf(character)));
    const tail = text.endsWith(' ') ? ' ' : '';
    return {
      font: font.slice('codes-'.length),
      text: `[${codes.filter((code) => code !== '').join(' ')}]${tail}`,
      actual: text,
    };
  }
  if (!RIGHT_TO_LEFT.test(text)) return { font, text, actual: null };
  // pdfkit lays words out from left to right: turn their order, and keep what is read and copied as written.
  const words = text.trim().split(' ').reverse().join(' ');
  return { font, text: text.endsWith(' ') ? `${words} ` : words, actual: text };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
