import type { IsoDate } from '../calendar';

/** A version of the sampling strategy as plans and their reports name it. */
export interface PrintedStrategy {
  readonly number: number;
  readonly text: string;
  readonly approvedBy: string;
  readonly approvedOn: IsoDate;
  readonly validFrom: IsoDate;
}

/** A sampling strategy as it is read: headings, paragraphs and lists. Never HTML. */
export type StrategyBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Lines stay lines: `text` has a line feed between them. */
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] };

type Line =
  Exclude<StrategyBlock, { kind: 'bullets' }> | { readonly kind: 'bullet'; readonly text: string } | null;

const HEADING = /^(#{1,2})\s+(\S.*)$/u;
const BULLET = /^-\s+(\S.*)$/u;

/** What one line is; null for an empty one. What is no heading and no bullet is text as it stands. */
function lineOf(line: string): Line {
  const text = line.trim();
  if (text === '') return null;
  const [, signs, heading] = HEADING.exec(text) ?? [];
  if (signs !== undefined && heading !== undefined)
    return { kind: 'heading', level: signs.length === 1 ? 1 : 2, text: heading };
  const [, bullet] = BULLET.exec(text) ?? [];
  return bullet === undefined ? { kind: 'paragraph', text } : { kind: 'bullet', text: bullet };
}

/**
 * The text of a strategy in its parts: a line that starts with `# ` or `## ` is a heading, one with `- ` a bullet;
 * lines next to each other are one list or one paragraph, an empty line parts them. Nothing else is special.
 */
export function parseStrategy(text: string): readonly StrategyBlock[] {
  const blocks: StrategyBlock[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map(lineOf)) {
    const last = isOpen ? blocks.at(-1) : undefined;
    isOpen = line !== null;
    if (line === null) continue;
    if (line.kind === 'bullet') {
      if (last?.kind === 'bullets') blocks.splice(-1, 1, { ...last, items: [...last.items, line.text] });
      else blocks.push({ kind: 'bullets', items: [line.text] });
    } else if (line.kind === 'paragraph' && last?.kind === 'paragraph') {
      blocks.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` });
    } else blocks.push(line);
  }
  return blocks;
}
