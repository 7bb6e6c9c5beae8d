/** The largest signature image that is kept, in pixels and bytes. */
export const LARGEST_IMAGE = { width: 1_200, height: 400, bytes: 200_000 } as const;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const JPEG = [0xff, 0xd8, 0xff] as const;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes, whatever its name says. */
export function imageKind(bytes: Uint8Array): 'PNG' | 'JPEG' | null {
  if (startsWith(bytes, PNG)) return 'PNG';
  return startsWith(bytes, JPEG) ? 'JPEG' : null;
}

const number = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
const name = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/**
 * The size in pixels of a whole PNG file; null where the file is not one: its chunks have to follow one another from
 * the header to the end without a gap, and nothing may come after the end.
 */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (imageKind(bytes) !== 'PNG' || bytes.length < 33 || name(bytes, 12) !== 'IHDR') return null;
  let at: number = PNG.length;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const kind = name(bytes, at + 4);
    const next = at + 12 + number(bytes, at);
    if (next > bytes.length) return null;
    hasData ||= kind === 'IDAT';
    if (kind === 'IEND')
      return hasData && next === bytes.length
        ? { width: number(bytes, 16), height: number(bytes, 20) }
        : null;
    at = next;
  }
  return null;
}
