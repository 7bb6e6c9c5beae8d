const SURROGATE = /[\ud800-\udfff]/;

/** UTF-16 puts characters outside the first plane before U+E000 to U+FFFF; bytes of UTF-8 put them after. */
function utf8Weight(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Compares by the bytes of UTF-8, the order of `LC_ALL=C sort`, whatever the platform's language is. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return utf8Weight(left) - utf8Weight(right);
  }
  return a.length - b.length;
}

/** A sorted copy in the order of `LC_ALL=C sort`. */
export function sortedByBytes(texts: readonly string[]): string[] {
  // Without surrogates the built-in order is already that of the bytes, and much faster.
  const sorted = [...texts];
  return sorted.some((text) => SURROGATE.test(text)) ? sorted.sort(compareBytes) : sorted.sort();
}

/** Compares by UTF-16 units: quick, and the same on every platform. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
