import { describe, expect, it } from 'vitest';
import { imageKind, pngSize } from '../../../shared/domain/signature/image';
import { inkBounds, sizeWithin, withoutPaper, type Pixels } from '../../../shared/domain/signature/ink';
import { examplePng } from '../../support/png';

/** A picture of grey paper with ink where the text has `#`. */
function picture(rows: readonly string[], paper: number, ink: readonly [number, number, number]): Pixels {
  const width = rows[0]?.length ?? 0;
  const data = new Uint8ClampedArray(
    rows.flatMap((row) =>
      [...row].flatMap((sign) => (sign === '#' ? [...ink, 255] : [paper, paper, paper, 255])),
    ),
  );
  return { data, width, height: rows.length };
}
const opacity = ({ data }: Pixels): readonly number[] => [...data].filter((_, index) => index % 4 === 3);

describe('what an image file is', () => {
  it('goes by its first bytes', () => {
    expect(imageKind(examplePng(3, 2))).toBe('PNG');
    expect(imageKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('JPEG');
    expect(imageKind(new TextEncoder().encode('<svg onload="x()">'))).toBeNull();
    expect(imageKind(new Uint8Array())).toBeNull();
  });

  it('reads the size of a whole PNG, and of nothing else', () => {
    const png = examplePng(640, 200);
    expect(pngSize(png)).toEqual({ width: 640, height: 200 });
    // Within a larger buffer too.
    expect(pngSize(new Uint8Array([0, 0, 0, ...png]).subarray(3))).toEqual({ width: 640, height: 200 });
    expect(pngSize(png.subarray(0, png.length - 1))).toBeNull();
    expect(pngSize(new Uint8Array([...png, 0]))).toBeNull();
    expect(pngSize(png.subarray(0, 33))).toBeNull();
    expect(pngSize(new Uint8Array([0xff, 0xd8, 0xff, ...png]))).toBeNull();
    const endless = Uint8Array.from(png);
    endless.set([0xff, 0xff, 0xff, 0xff], 33);
    expect(pngSize(endless)).toBeNull();
  });
});

describe('a picture of a signature', () => {
  it.each([
    ['white', 255],
    ['photographed, grey', 190],
  ])('loses its %s paper and keeps its ink in its own colour', (_, paper) => {
    const cleared = withoutPaper(picture(['....', '.##.', '....'], paper, [20, 30, 120]));
    expect(opacity(cleared)).toEqual([0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0]);
    expect([...cleared.data.subarray(20, 23)]).toEqual([20, 30, 120]);
    expect(inkBounds(cleared)).toEqual({ x: 1, y: 1, width: 2, height: 1 });
  });

  it('keeps soft edges soft, and the grain of the paper out', () => {
    const grey = (level: number) => picture(['..#..'], 250, [level, level, level]);
    expect(opacity(withoutPaper(grey(232)))[2]).toBe(0);
    const edge = opacity(withoutPaper(grey(202)))[2] ?? 0;
    expect(edge).toBeGreaterThan(80);
    expect(edge).toBeLessThan(180);
  });

  it('leaves what was transparent, and says when there is no ink', () => {
    const blank = { data: new Uint8ClampedArray(16), width: 2, height: 2 };
    expect(inkBounds(withoutPaper(blank))).toBeNull();
    expect(inkBounds(withoutPaper(picture(['...'], 240, [0, 0, 0])))).toBeNull();
  });

  it('is scaled down to fit, never up, and never to nothing', () => {
    const largest = { width: 1200, height: 400 };
    expect(sizeWithin({ width: 2400, height: 400 }, largest)).toEqual({ width: 1200, height: 200 });
    expect(sizeWithin({ width: 90, height: 30 }, largest)).toEqual({ width: 90, height: 30 });
    expect(sizeWithin({ width: 100_000, height: 3 }, largest)).toEqual({ width: 1200, height: 1 });
  });
});
