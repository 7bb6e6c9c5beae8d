import { SIGNATURE_BOX, type Point, type Stroke } from './strokes';

/** Points nearer than this (units of the box) to the one before are the hand's tremor, not its movement. */
const NEAREST = 3;
/** How far a kept line may pass from a point that was left out, in units of the box. */
const TOLERANCE = 1.2;

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));

/** A place on the pad as a point of the box; `pad` is the pad's size in the same pixels as x and y. */
export const pointInBox = (
  x: number,
  y: number,
  pad: { readonly width: number; readonly height: number },
): Point => [
  clamp((x / Math.max(pad.width, 1)) * SIGNATURE_BOX.width, SIGNATURE_BOX.width),
  clamp((y / Math.max(pad.height, 1)) * SIGNATURE_BOX.height, SIGNATURE_BOX.height),
];

/** The stroke with one more point, or the same stroke when the pen has hardly moved. */
export function extended(stroke: Stroke, point: Point): Stroke {
  const last = stroke.at(-1);
  if (last !== undefined && distance(last, point) < NEAREST) return stroke;
  return [...stroke, point];
}

/** A lifted stroke as it is kept: smoothed a little, and without the points a straight line passes by anyway. */
export const finished = (stroke: Stroke): Stroke => simplified(smoothed(stroke), TOLERANCE);

/** Each point drawn a little towards its neighbours; both ends stay where the pen was. */
export const smoothed = (stroke: Stroke): Stroke =>
  stroke.map((point, index): Point => {
    const before = stroke[index - 1];
    const after = stroke[index + 1];
    if (before === undefined || after === undefined) return point;
    return [
      Math.round((before[0] + 2 * point[0] + after[0]) / 4),
      Math.round((before[1] + 2 * point[1] + after[1]) / 4),
    ];
  });

/** Ramer–Douglas–Peucker: no left-out point lies further than `tolerance` from the line that replaces it. */
export function simplified(stroke: Stroke, tolerance: number): Stroke {
  const first = stroke[0];
  const last = stroke.at(-1);
  if (first === undefined || last === undefined || stroke.length < 3) return stroke;
  const inner = stroke.slice(1, -1).map((point) => distanceToSegment(point, first, last));
  const furthest = Math.max(...inner);
  if (furthest <= tolerance) return [first, last];
  const at = inner.indexOf(furthest) + 1;
  return [
    ...simplified(stroke.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplified(stroke.slice(at), tolerance),
  ];
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** From a point to the nearest place on the line between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  if (length === 0) return distance(point, from);
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - (from[0] + share * dx), point[1] - (from[1] + share * dy));
}
