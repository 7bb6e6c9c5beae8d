import { seededRandom } from '../sampling/random';

/**
 * UUIDv7s that are the same for the same seed, one a millisecond from `begins` (milliseconds since 1970): a draw's
 * tickets come from ids, so that the same seed gives the same sample.
 */
export function demoIds(seed: string, begins: number): () => string {
  const below = seededRandom(`${seed} ids`);
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  let time = begins;
  return () => {
    time += 1;
    const stamp = hex(time, 12);
    const [a, b, c] = [below(0x1000), below(0x4000) + 0x8000, below(0x1000000)];
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(a, 3)}-${hex(b, 4)}-${hex(c, 6)}${hex(below(0x1000000), 6)}`;
  };
}
