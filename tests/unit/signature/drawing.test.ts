import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceToSegment,
  extended,
  finished,
  pointInBox,
  simplified,
  smoothed,
} from '../../../shared/domain/signature/drawing';
import { boundsOf, PEN_WIDTH, placedIn, signaturePath } from '../../../shared/domain/signature/path';
import {
  MOST_POINTS,
  MOST_STROKES,
  SIGNATURE_BOX,
  strokesSchema,
  type Point,
  type Stroke,
} from '../../../shared/domain/signature/strokes';

const point = fc.tuple(
  fc.integer({ min: 0, max: SIGNATURE_BOX.width }),
  fc.integer({ min: 0, max: SIGNATURE_BOX.height }),
);
const stroke = fc.array(point, { minLength: 1, maxLength: 60 });

describe('a stroke as it is drawn', () => {
  it('turns places on the pad into whole points of the box', () => {
    const pad = { width: 600, height: 200 };
    expect(pointInBox(300, 100, pad)).toEqual([600, 200]);
    expect(pointInBox(0.3, 199.9, pad)).toEqual([1, 400]);
    // A pen that leaves the pad stays at its edge.
    expect(pointInBox(-20, 900, pad)).toEqual([0, 400]);
    expect(pointInBox(5, 5, { width: 0, height: 0 })).toEqual([1200, 400]);
  });

  it('leaves out the tremor of a resting hand', () => {
    const start: Stroke = [[100, 100]];
    expect(extended(start, [101, 101])).toBe(start);
    expect(extended(start, [104, 100])).toEqual([
      [100, 100],
      [104, 100],
    ]);
    expect(extended([], [5, 5])).toEqual([[5, 5]]);
  });

  it('keeps a straight line as its two ends and a corner as three points', () => {
    const line = Array.from({ length: 50 }, (_, index): Point => [index * 10, 100]);
    expect(finished(line)).toEqual([
      [0, 100],
      [490, 100],
    ]);
    expect(
      simplified(
        [
          [0, 0],
          [50, 0],
          [100, 0],
          [100, 50],
          [100, 100],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
  });

  it('simplifies without moving an end and without passing further from any point than it may', () => {
    fc.assert(
      fc.property(stroke, fc.double({ min: 0.5, max: 40, noNaN: true }), (drawn, tolerance) => {
        const kept = simplified(drawn, tolerance);
        expect(kept[0]).toEqual(drawn[0]);
        expect(kept.at(-1)).toEqual(drawn.at(-1));
        // Kept points are drawn points, in order; each left out lies near the line of the two around it.
        let from = 0;
        for (const [index, end] of kept.entries()) {
          if (index === 0) continue;
          const start = kept[index - 1] ?? end;
          const to = drawn.findIndex((each, at) => at > from && each === end);
          expect(to).toBeGreaterThan(from);
          for (const left of drawn.slice(from, to))
            expect(distanceToSegment(left, start, end)).toBeLessThanOrEqual(tolerance + 1e-9);
          from = to;
        }
      }),
    );
  });

  it('stays in the box and fits the schema, however it was drawn', () => {
    fc.assert(
      fc.property(fc.array(stroke, { minLength: 1, maxLength: 8 }), (drawn) => {
        expect(smoothed(drawn[0] ?? [])).toHaveLength(drawn[0]?.length ?? 0);
        expect(strokesSchema.safeParse(drawn.map(finished)).success).toBe(true);
      }),
    );
  });
});

describe('the kept signature', () => {
  it('refuses nothing, points outside the box, fractions, and more than a signature has', () => {
    const refused = (strokes: unknown) => strokesSchema.safeParse(strokes).success;
    expect(refused([])).toBe(false);
    expect(refused([[]])).toBe(false);
    expect(refused([[[1201, 0]]])).toBe(false);
    expect(refused([[[1.5, 0]]])).toBe(false);
    expect(refused([[[1, 0, 3]]])).toBe(false);
    const many = (points: number): Stroke => Array.from({ length: points }, (): Point => [1, 1]);
    expect(refused([many(MOST_POINTS)])).toBe(true);
    expect(refused([many(MOST_POINTS), many(1)])).toBe(false);
    expect(refused(Array.from({ length: MOST_STROKES + 1 }, () => many(1)))).toBe(false);
  });

  it('is an SVG path of curves; a dot is a line of no length', () => {
    expect(signaturePath([])).toBe('');
    expect(signaturePath([[[10, 20]]])).toBe('M10 20L10 20');
    expect(
      signaturePath([
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        [
          [50, 50],
          [60, 60],
        ],
      ]),
    ).toBe('M0 0Q10 0 10 5L10 10M50 50L60 60');
  });

  it('knows where its ink is, and how to place it in a space', () => {
    expect(boundsOf([])).toBeNull();
    const bounds = boundsOf([
      [
        [100, 50],
        [300, 90],
      ],
    ]);
    const half = PEN_WIDTH / 2;
    expect(bounds).toEqual({ x: 100 - half, y: 50 - half, width: 200 + PEN_WIDTH, height: 40 + PEN_WIDTH });
    const placed = placedIn({ x: 100, y: 50, width: 200, height: 40 }, { width: 100, height: 40 });
    expect(placed).toEqual({ scale: 0.5, x: -50, y: -15 });
    // Never blown up.
    expect(placedIn({ x: 0, y: 0, width: 10, height: 10 }, { width: 100, height: 100 }).scale).toBe(1);
  });
});
