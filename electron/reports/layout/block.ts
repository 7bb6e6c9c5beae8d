import type { Signature } from '../../../shared/domain/signature/signature';
import type { Tone } from './look';

/** What a report consists of, in reading order, before anything has a place on a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly aside?: TonedText }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly look: 'lead' | 'body' | 'note' | 'label';
      readonly keepNext?: true;
    }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly Fact[]; readonly keepNext?: true }
  /** A unit's criteria: short labels, their words beside them, in the smaller print of tables. */
  | { readonly kind: 'criteria'; readonly items: readonly Fact[] }
  | { readonly kind: 'figures'; readonly items: readonly Fact[] }
  | TableBlock
  | ChartBlock
  | { readonly kind: 'signatures'; readonly boxes: readonly SignatureBox[] }
  | { readonly kind: 'page break' };

export interface TonedText {
  readonly text: string;
  readonly tone: Tone;
}

/** A label and what it stands for. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of a row names it (TH with scope Row). */
  readonly rowHeaders: boolean;
}

export interface Column {
  readonly heading: readonly string[];
  /** Share of the width; the shares of a table's columns add up to anything. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** Lines under each other, a signature with what it says under it, or a bar with what it says in words. */
export type Cell =
  | { readonly kind: 'lines'; readonly lines: readonly TonedText[] }
  | {
      readonly kind: 'signature';
      /** Null leaves room to sign on paper. */
      readonly signature: Signature | null;
      /** For those who do not see it: `Signature of Ada Greene`. */
      readonly alt: string;
      readonly lines: readonly TonedText[];
    }
  | { readonly kind: 'bar'; readonly bar: Bar; readonly alt: string };

export interface ChartBlock {
  readonly kind: 'chart';
  readonly legend: readonly { readonly pattern: Pattern; readonly text: string }[];
  readonly rows: readonly { readonly label: string; readonly bar: Bar; readonly figures: string }[];
  /** What the chart says, for those who do not see it. */
  readonly alt: string;
}

/** Segments from left to right; `whole` is the full width's value. */
export interface Bar {
  readonly whole: number;
  readonly segments: readonly { readonly pattern: Pattern; readonly value: number }[];
}

/** Each tells itself apart without colour: full, hatched one way, hatched the other, outlined. */
export type Pattern = 'done' | 'planned' | 'shortfall' | 'agreed' | 'action required' | 'disagreed';

export interface SignatureBox {
  readonly fieldName: 'IQA' | 'EQA';
  readonly role: string;
  /** Null leaves a line to write on. */
  readonly name: string | null;
  /** Their handwriting, shown over the field where any of the boxes has one. */
  readonly signature: Signature | null;
}

/** A cell of one plain line. */
export const cell = (text: string, tone: Tone = 'plain'): Cell => ({
  kind: 'lines',
  lines: [{ text, tone }],
});
