import { seededRandom } from '../sampling/random';

/** Choices that are the same on every computer for the same seed. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True so many times in a hundred. */
  readonly percent: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

export function chanceFrom(seed: string): Chance {
  const below = seededRandom(seed);
  return {
    between: (from, to) => from + below(to - from + 1),
    percent: (share) => below(1_000) < share * 10,
    pick: (list) => list[below(list.length)] ?? list[0],
    shuffled: (list) => {
      const left = [...list];
      return list.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
