import type { CleanLine } from './clean-line';
import { joinAllWrapped } from './join-wrapped';

export interface Paragraph {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Runs of lines without a blank one between them, joined. */
export function paragraphs(lines: readonly CleanLine[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let texts: string[] = [];
  let numbers: number[] = [];
  const close = (): void => {
    if (texts.length > 0) found.push({ text: joinAllWrapped(texts), lines: numbers });
    texts = [];
    numbers = [];
  };
  for (const line of lines) {
    if (line.text === '') close();
    else {
      texts.push(line.text);
      numbers.push(line.number);
    }
  }
  close();
  return found;
}
