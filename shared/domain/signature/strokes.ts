import * as z from 'zod';

/** The box every drawn signature lives in; x to the right, y downwards, whole numbers. */
export const SIGNATURE_BOX = { width: 1_200, height: 400 } as const;
/** Limits against mishaps: a long name in a careful hand takes about 600 points. */
export const MOST_STROKES = 120;
export const MOST_POINTS = 4_000;

export type Point = readonly [x: number, y: number];
/** What the pen drew between touching down and lifting; a single point is a dot. */
export type Stroke = readonly Point[];
export type Strokes = readonly Stroke[];

const point = z.tuple([z.int().min(0).max(SIGNATURE_BOX.width), z.int().min(0).max(SIGNATURE_BOX.height)]);

/** A drawn signature as it is kept and crosses to main. */
export const strokesSchema = z
  .array(z.array(point).min(1).max(MOST_POINTS))
  .min(1, 'Draw the signature first.')
  .max(MOST_STROKES, 'This has too many strokes for a signature.')
  .refine((strokes) => pointCount(strokes) <= MOST_POINTS, 'This is too long for a signature.');

export const pointCount = (strokes: Strokes): number =>
  strokes.reduce((sum, stroke) => sum + stroke.length, 0);
