import { type EmbeddedFont, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, type PDF } from '@libpdf/core';

export interface AppearanceLine {
  readonly text: string;
  readonly size: number;
}

const PAD = 8;
const LEADING = 1.42;
const SMALLEST = 5;
/** Baseline under the top of a line's em box, in em. */
const ASCENT = 0.95;

/** Shows who signed, and when, in the signature field's place: text in an embedded font, as PDF/UA asks. */
export function addAppearance(
  document: PDF,
  widget: PdfDict,
  font: Uint8Array,
  lines: readonly AppearanceLine[],
): void {
  const { width, height } = sizeOf(widget);
  const embedded = document.embedFont(font);
  let y = height - PAD;
  const content = ['q 0.11 0.137 0.125 rg BT'];
  for (const { text, size } of lines) {
    const shown = encodable(text, embedded);
    const fitting = fit(shown, size, width - 2 * PAD, embedded);
    y -= size * LEADING;
    const glyphs = embedded.encodeTextToGids(shown).map((gid) => gid.toString(16).padStart(4, '0'));
    content.push(
      `/F1 ${fitting.toFixed(2)} Tf 1 0 0 1 ${PAD} ${(y + size * (LEADING - ASCENT)).toFixed(2)} Tm <${glyphs.join('')}> Tj`,
    );
  }
  content.push('ET Q');
  const appearance = PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray([0, 0, width, height].map((value) => PdfNumber.of(value))),
      Resources: PdfDict.of({ Font: PdfDict.of({ F1: embedded.ref }) }),
    },
    new TextEncoder().encode(content.join('\n')),
  );
  widget.set('AP', PdfDict.of({ N: document.register(appearance) }));
}

const sizeOf = (widget: PdfDict): { readonly width: number; readonly height: number } => {
  const rect = widget.getArray('Rect');
  const at = (index: number) => {
    const value = rect?.at(index);
    return value instanceof PdfNumber ? value.value : 0;
  };
  return { width: Math.abs(at(2) - at(0)), height: Math.abs(at(3) - at(1)) };
};

/** What the font lacks becomes its code point, as in the report itself. */
const encodable = (text: string, font: EmbeddedFont): string =>
  Array.from(text, (character) =>
    font.canEncode(character)
      ? character
      : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  ).join('');

function fit(text: string, size: number, width: number, font: EmbeddedFont): number {
  const natural = font.getTextWidth(text, size);
  return natural <= width ? size : Math.max(SMALLEST, (size * width) / natural);
}
