import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** The value of a token in a scheme, `#rrggbb`. */
function colour(token: string, scheme: (typeof SCHEMES)[number]): string {
  const match = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS);
  const value = match?.[scheme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`no colour token --${token}`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (texts: readonly string[], grounds: readonly string[]): [string, string][] =>
  texts.flatMap((text) => grounds.map((ground): [string, string] => [text, ground]));

const GROUNDS = ['paper', 'desk', 'sunken'];

/** Every text colour on every ground the styles put it on. */
const TEXT = [
  ...pairs(['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'bad'], GROUNDS),
  ...pairs(['ink', 'ink-2', 'accent'], ['accent-soft']),
  ...pairs(['ink'], ['good-soft', 'watch-soft', 'bad-soft']),
  ...pairs(['accent-ink'], ['accent', 'accent-strong']),
  ...pairs(['paper'], ['bad', 'bad-strong', 'ink', 'ink-2']),
  ...pairs(['good', 'watch'], ['paper', 'desk']),
  ['good', 'good-soft'],
  ['watch', 'watch-soft'],
  ['bad', 'bad-soft'],
] as const;

/** Borders of fields, the focus ring and signs: 3:1. */
const SHAPES = [
  ...pairs(['line-field', 'focus'], ['paper', 'desk']),
  ...pairs(['accent'], ['accent-soft', 'sunken']),
];

describe('colours', () => {
  it('computes the published ratios', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  describe.each(SCHEMES)('%s', (scheme) => {
    it.each(TEXT)('--%s is readable on --%s', (text, ground) => {
      expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(SHAPES)('--%s can be seen on --%s', (shape, ground) => {
      expect(contrast(colour(shape, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
    });
  });
});
