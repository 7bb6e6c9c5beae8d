import type { InternalFont } from './pdfkit-internals';

/** A line or a word, shaped: operands of the PDF operator TJ, and its width in thousandths of the size. */
export interface Glyphs {
  readonly operands: string;
  readonly width: number;
}

/**
 * Shapes text word by word in one font and keeps every word: tables say the same words again and again. Null where
 * glyphs have to be moved one by one (combining marks), which pdfkit then does.
 */
export class GlyphRuns {
  private readonly font: InternalFont;
  private readonly words = new Map<string, Glyphs | null>();

  constructor(font: InternalFont) {
    this.font = font;
  }

  shape(text: string): Glyphs | null {
    const space = this.word(' ');
    if (space === null) return null;
    let operands = '';
    let width = 0;
    for (const [index, part] of text.split(' ').entries()) {
      const word = part === '' ? EMPTY : this.word(part);
      if (word === null) return null;
      operands += (index === 0 ? '' : space.operands) + word.operands;
      width += (index === 0 ? 0 : space.width) + word.width;
    }
    return { operands, width };
  }

  private word(text: string): Glyphs | null {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const shaped = this.shapeWord(text);
    this.words.set(text, shaped);
    return shaped;
  }

  private shapeWord(text: string): Glyphs | null {
    const [codes, positions] = this.font.encode(text);
    let operands = '<';
    let width = 0;
    for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of positions.entries()) {
      if (xOffset !== 0 || yOffset !== 0) return null;
      operands += codes[index] ?? '';
      width += xAdvance;
      // A kerned pair: TJ subtracts the number between two strings from the advance.
      if (xAdvance !== advanceWidth) operands += `> ${Math.round((advanceWidth - xAdvance) * 100) / 100} <`;
    }
    return { operands: `${operands}>`.replace(/<>/g, ''), width };
  }
}

const EMPTY: Glyphs = { operands: '', width: 0 };
