import type { SearchOptions } from './cover-search';

/** Thrown by `look` inside a draw and caught by the draw. */
export class DrawStopped extends Error {}

/** So many rows a loop may do between two looks. */
export const ROWS_BETWEEN_LOOKS = 4096;

/** Throws `DrawStopped` when somebody asked to stop. */
export type Look = () => void;

export const lookOf =
  ({ shouldStop }: SearchOptions): Look =>
  () => {
    if (shouldStop?.()) throw new DrawStopped('The draw was stopped.');
  };
