import type { FontFace, TextMeasure } from './page';

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const AFTER_BREAK = /(?<=[-/–—_.@\\])(?=[^\s])/u;

/**
 * Text as it may stand on paper: composed (NFC), without control, formatting or private characters. Directional
 * overrides among them could make a name or a number read as another one.
 */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(HIDDEN, (found) => (found === '\n' ? '\n' : ''));

/** `text` in lines no wider than `width` points; breaks at spaces, in long words after a sign, and at need anywhere. */
export function wrap(
  text: string,
  face: FontFace,
  size: number,
  width: number,
  measure: TextMeasure,
): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of printable(text).split('\n'))
    wrapParagraph(paragraph, face, size, width, measure, lines);
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

function wrapParagraph(
  paragraph: string,
  face: FontFace,
  size: number,
  width: number,
  measure: TextMeasure,
  lines: string[],
): void {
  const space = measure.width(' ', face, size);
  let line = '';
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of paragraph.split(' ')) {
    if (word === '') continue;
    const wordWidth = measure.width(word, face, size);
    if (line !== '' && used + space + wordWidth <= width) {
      line += ` ${word}`;
      used += space + wordWidth;
    } else if (wordWidth <= width) {
      if (line !== '') endLine();
      line = word;
      used = wordWidth;
    } else {
      for (const piece of pieces(word, face, size, width, measure)) {
        const pieceWidth = measure.width(piece.text, face, size);
        const gap = line === '' || piece.joined ? 0 : space;
        if (line !== '' && used + gap + pieceWidth > width) endLine();
        line += `${line !== '' && gap > 0 ? ' ' : ''}${piece.text}`;
        used += gap + pieceWidth;
      }
    }
  }
  endLine();
}

interface Piece {
  readonly text: string;
  /** Continues the word before it without a space. */
  readonly joined: boolean;
}

/** A word wider than the line, cut after its signs and, where that does not suffice, between characters. */
function pieces(
  word: string,
  face: FontFace,
  size: number,
  width: number,
  measure: TextMeasure,
): readonly Piece[] {
  const cut: string[] = [];
  for (const part of word.split(AFTER_BREAK)) {
    let rest = '';
    for (const character of part) {
      if (rest !== '' && measure.width(rest + character, face, size) > width) {
        cut.push(rest);
        rest = '';
      }
      rest += character;
    }
    if (rest !== '') cut.push(rest);
  }
  return cut.map((text, index) => ({ text, joined: index > 0 }));
}

/** One line, shortened with an ellipsis where it is too wide. */
export function shorten(
  text: string,
  face: FontFace,
  size: number,
  width: number,
  measure: TextMeasure,
): string {
  const line = printable(text).replace(/\n/g, ' ');
  if (measure.width(line, face, size) <= width) return line;
  const characters = Array.from(line);
  while (characters.length > 0 && measure.width(`${characters.join('').trimEnd()}…`, face, size) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
