import type { FontFace, Paper } from './page';

export type { Paper } from './page';

/** A4 upright, and the margins of every report. */
export const PAGE = { width: 595.28, height: 841.89, left: 50, right: 50, top: 66, bottom: 70 } as const;
/** For wide tables. */
export const A4_LANDSCAPE: Paper = { ...PAGE, width: PAGE.height, height: PAGE.width };
export const A3_LANDSCAPE: Paper = { ...PAGE, width: 1190.55, height: PAGE.height };
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CONTENT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;
export const contentWidth = ({ width, left, right }: Paper): number => width - left - right;
export const contentHeight = ({ height, top, bottom }: Paper): number => height - top - bottom;

/** The interface's light theme on paper; red, amber and green only where RAG means something. */
export const COLOUR = {
  paper: '#ffffff',
  ink: '#1c2320',
  ink2: '#4d5852',
  line: '#d9dcd6',
  lineStrong: '#b4b9b0',
  sunken: '#f0f2ee',
  accent: '#0f5c56',
  accentSoft: '#dcebe8',
  good: '#1f6b3a',
  watch: '#8a5a00',
  watchSoft: '#fbeccc',
  bad: '#a82a22',
  badSoft: '#fbe1de',
} as const;

export interface TextStyle {
  readonly face: FontFace;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
}

const style = (face: FontFace, size: number, leading: number, colour: string): TextStyle => ({
  face,
  size,
  leading,
  colour,
});

export const TEXT = {
  title: style('semibold', 20, 25, COLOUR.ink),
  h2: style('semibold', 13.5, 18, COLOUR.ink),
  h3: style('semibold', 10.5, 14.5, COLOUR.ink),
  lead: style('regular', 11, 16, COLOUR.ink2),
  body: style('regular', 9.5, 13.8, COLOUR.ink),
  note: style('regular', 8.5, 12.2, COLOUR.ink2),
  label: style('regular', 9, 12.6, COLOUR.ink2),
  value: style('regular', 9, 12.6, COLOUR.ink),
  cell: style('regular', 8, 10.8, COLOUR.ink),
  cellHead: style('semibold', 7.5, 10.8, COLOUR.ink2),
  chart: style('regular', 8, 10.8, COLOUR.ink),
  figure: style('semibold', 17, 22, COLOUR.ink),
  furniture: style('regular', 7, 9.4, COLOUR.ink2),
} as const;

/** What a cell's line or a chip wants to say; the sign says it again without colour. */
export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'watch' | 'bad';

export const toned = (base: TextStyle, tone: Tone): TextStyle => {
  switch (tone) {
    case 'plain':
      return base;
    case 'strong':
      return { ...base, face: 'semibold' };
    case 'muted':
      return { ...base, colour: COLOUR.ink2 };
    case 'good':
    case 'watch':
    case 'bad':
      return { ...base, face: 'semibold', colour: COLOUR[tone] };
  }
};

/** Where the baseline lies under the top of a line box: cap height 0.727 em of Inter, centred. */
export const baseline = (text: TextStyle): number => text.leading / 2 + text.size * 0.364;
