import type { ReactNode } from 'react';
import { Chip } from './Chip';

/** A risk rating. */
export type Rag = 'red' | 'amber' | 'green';

const RATINGS = {
  red: { tone: 'bad', sign: '▲', word: 'Red' },
  amber: { tone: 'watch', sign: '◆', word: 'Amber' },
  green: { tone: 'good', sign: '●', word: 'Green' },
} as const;

/** A risk rating as colour, sign and word; children follow the word: `Amber · 50 %`. */
export function RagChip({ rating, children }: { readonly rating: Rag; readonly children?: ReactNode }) {
  const { tone, sign, word } = RATINGS[rating];
  return (
    <Chip tone={tone} sign={sign}>
      <span>
        {word}
        {children !== undefined && <> · {children}</>}
      </span>
    </Chip>
  );
}
