import type { ReportFonts } from '../fonts';
import type { FontFace, TextMeasure } from '../layout/page';
import { fontCoverage } from './font-coverage';
import { GlyphRuns, type Glyphs } from './glyph-runs';
import { isRecord, shapeAsReport, type InternalFont, type ReportDocument } from './pdfkit-internals';

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
  private readonly document: ReportDocument;
  private readonly own: ReadonlySet<number>;
  private readonly fallbacks: readonly { readonly name: string; readonly has: ReadonlySet<number> }[];
  private readonly fonts = new Map<string, { readonly font: InternalFont; readonly glyphs: GlyphRuns }>();

  constructor(document: ReportDocument, fonts: ReportFonts) {
    this.document = document;
    this.own = fontCoverage(fonts.regular);
    this.fallbacks = fonts.fallbacks.map((font, index) => ({
      name: `fallback-${index}`,
      has: fontCoverage(font),
    }));
    const named = [
      { name: 'regular', bytes: fonts.regular },
      { name: 'semibold', bytes: fonts.semibold },
      ...fonts.fallbacks.map((bytes, index) => ({ name: `fallback-${index}`, bytes })),
    ];
    for (const { name, bytes } of named) {
      document.registerFont(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      document.font(name);
      shapeAsReport(document);
      this.fonts.set(name, { font: document._font, glyphs: new GlyphRuns(document._font) });
    }
  }

  width(text: string, face: FontFace, size: number): number {
    let width = 0;
    for (const run of this.runs(text, face)) width += this.runWidth(run, size);
    return width;
  }

  runWidth(run: Run, size: number): number {
    const glyphs = this.glyphs(run);
    if (glyphs !== null) return (glyphs.width * size) / 1000;
    return this.document.font(run.font, size).widthOfString(run.text);
  }

  /** Null: only pdfkit itself can draw this run. */
  glyphs({ font, text }: Run): Glyphs | null {
    return this.fonts.get(font)?.glyphs.shape(text) ?? null;
  }

  /** The font's name in page resources, listed there for the current page. */
  resourceName(font: string): string {
    const entry = this.fonts.get(font);
    if (entry === undefined) throw new Error(`unknown font: ${font}`);
    const resources: unknown = this.document.page.fonts;
    if (isRecord(resources) && !(entry.font.id in resources)) resources[entry.font.id] = entry.font.ref();
    return entry.font.id;
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
