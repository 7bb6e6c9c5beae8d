import type { Bar, Pattern } from './block';
import { COLOUR } from './look';
import type { Op, Owner, Segment } from './page';

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly hatch: 'none' | 'rising' | 'falling';
}

const PAINT: Readonly<Record<Pattern, Paint>> = {
  done: { fill: COLOUR.accent, stroke: COLOUR.accent, hatch: 'none' },
  planned: { fill: COLOUR.accentSoft, stroke: COLOUR.accent, hatch: 'rising' },
  shortfall: { fill: COLOUR.paper, stroke: COLOUR.bad, hatch: 'none' },
  agreed: { fill: COLOUR.accent, stroke: COLOUR.accent, hatch: 'none' },
  'action required': { fill: COLOUR.watchSoft, stroke: COLOUR.watch, hatch: 'rising' },
  disagreed: { fill: COLOUR.paper, stroke: COLOUR.bad, hatch: 'falling' },
};

const LINE = 0.6;
const HATCH_STEP = 3.2;

/** A rectangle painted in a pattern. Width and height in points; nothing where the width is nothing. */
export function patternOps(
  pattern: Pattern,
  x: number,
  y: number,
  width: number,
  height: number,
  owner: Owner,
): readonly Op[] {
  if (width <= 0) return [];
  const { fill, stroke, hatch } = PAINT[pattern];
  const inset = LINE / 2;
  const inner = { x: x + inset, y: y + inset, width: Math.max(width - LINE, 0.2), height: height - LINE };
  const box: Op = { kind: 'rect', owner, ...inner, fill, stroke, lineWidth: LINE };
  if (hatch === 'none') return [box];
  return [
    box,
    {
      kind: 'lines',
      owner,
      segments: hatchSegments(inner.x, inner.y, inner.width, inner.height, hatch === 'rising'),
      colour: stroke,
      lineWidth: LINE,
    },
  ];
}

/** Lines at 45° cut to the rectangle, so that no clipping is needed. */
export function hatchSegments(
  x: number,
  y: number,
  width: number,
  height: number,
  rising: boolean,
): readonly Segment[] {
  const segments: Segment[] = [];
  for (let start = HATCH_STEP - height; start < width; start += HATCH_STEP) {
    const from = Math.max(start, 0);
    const to = Math.min(start + height, width);
    if (to <= from) continue;
    const [low, high] = [from - start, to - start];
    segments.push(
      rising
        ? { x1: x + from, y1: y + height - low, x2: x + to, y2: y + height - high }
        : { x1: x + from, y1: y + low, x2: x + to, y2: y + high },
    );
  }
  return segments;
}

/** A bar's segments side by side over a pale track that shows the whole. */
export function barOps(
  bar: Bar,
  x: number,
  y: number,
  width: number,
  height: number,
  owner: Owner,
): readonly Op[] {
  const scale = bar.whole > 0 ? width / bar.whole : 0;
  const track: Op = {
    kind: 'rect',
    owner,
    x,
    y,
    width,
    height,
    fill: COLOUR.sunken,
    stroke: null,
    lineWidth: 0,
  };
  const ops: Op[] = [track];
  let left = x;
  for (const { pattern, value } of bar.segments) {
    ops.push(...patternOps(pattern, left, y, value * scale, height, owner));
    left += value * scale;
  }
  return ops;
}
