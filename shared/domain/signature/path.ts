import type { Stroke, Strokes } from './strokes';

/** Width of the pen in units of the box; round ends and joins. */
export const PEN_WIDTH = 7;

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The strokes as one SVG path, to be stroked with `PEN_WIDTH`: curves through the middles between points. */
export const signaturePath = (strokes: Strokes): string => strokes.map(strokePath).join('');

export function strokePath(stroke: Stroke): string {
  const first = stroke[0];
  if (first === undefined) return '';
  const start = `M${first[0]} ${first[1]}`;
  // A line of no length with round ends is a dot.
  if (stroke.length === 1) return `${start}L${first[0]} ${first[1]}`;
  const curves = stroke.slice(1, -1).map(([x, y], index) => {
    const [nextX, nextY] = stroke[index + 2] ?? [x, y];
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  const [lastX, lastY] = stroke.at(-1) ?? first;
  return `${start}${curves.join('')}L${lastX} ${lastY}`;
}

/** Where the ink is, the pen's width included, in units of the box; null without any. */
export function boundsOf(strokes: Strokes): Bounds | null {
  const points = strokes.flat();
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left - PEN_WIDTH / 2,
    y: top - PEN_WIDTH / 2,
    width: Math.max(...xs) - left + PEN_WIDTH,
    height: Math.max(...ys) - top + PEN_WIDTH,
  };
}

/**
 * How to place ink of these bounds in a space: scale by `scale`, then move by `x` and `y`. Never larger than
 * `largest`, at the left, in the middle of the height.
 */
export function placedIn(
  bounds: Bounds,
  space: { readonly width: number; readonly height: number },
  largest = 1,
): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = Math.min(largest, space.width / bounds.width, space.height / bounds.height);
  return {
    scale,
    x: -bounds.x * scale,
    y: (space.height - bounds.height * scale) / 2 - bounds.y * scale,
  };
}
