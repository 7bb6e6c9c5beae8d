import type { Bounds } from './path';

/** Pixels as a canvas gives them: red, green, blue and opacity, 0 to 255 each, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** This much darker than the paper is still paper: its grain and shadows. */
const PAPER_GRAIN = 24;
/** From this much darker on, it is ink through and through; between the two, an edge. */
const INK = 72;
/** Less opaque than this is as good as nothing. */
const FAINT = 12;

const lightness = (data: Uint8ClampedArray, at: number): number =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);

/** How light the paper is: the most frequent lightness of the lighter half. */
function paperLightness({ data }: Pixels): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 4)
    if ((data[at + 3] ?? 0) > 127) {
      const level = Math.round(lightness(data, at));
      counts[level] = (counts[level] ?? 0) + 1;
    }
  let best = 255;
  for (let level = 254; level >= 128; level -= 1)
    if ((counts[level] ?? 0) > (counts[best] ?? 0)) best = level;
  return best;
}

/** Makes the paper transparent and leaves the ink in its own colour; what was transparent stays so. */
export function withoutPaper(pixels: Pixels): Pixels {
  const paper = paperLightness(pixels);
  const data = pixels.data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const darker = paper - lightness(data, at);
    const share = Math.min(1, Math.max(0, (darker - PAPER_GRAIN) / (INK - PAPER_GRAIN)));
    data[at + 3] = Math.round((data[at + 3] ?? 0) * share);
  }
  return { ...pixels, data };
}

/** The smallest rectangle with all ink in it; null where there is none to speak of. */
export function inkBounds({ data, width, height }: Pixels): Bounds | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < FAINT) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** A size scaled down, never up, to fit into another, in whole pixels. */
export function sizeWithin(
  size: { readonly width: number; readonly height: number },
  largest: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, largest.width / size.width, largest.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
