import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits';

/** Parts of a zip file by path. */
export type ZipParts = ReadonlyMap<string, Buffer>;
export type ZipReading =
  | { readonly kind: 'parts'; readonly names: ReadonlySet<string>; readonly parts: ZipParts }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too large' };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DEFLATED = 8;
const STORED = 0;

/**
 * Unpacks the parts that `wanted` accepts, with a ceiling on what comes out of them all, whatever their
 * headers claim: a small file that unpacks into gigabytes stops here.
 */
export function unpackZip(bytes: Buffer, wanted: (name: string) => boolean): ZipReading {
  const directory = findDirectory(bytes);
  if (!directory || directory.entries > MAX_ZIP_ENTRIES) return { kind: directory ? 'too large' : 'damaged' };
  const names = new Set<string>();
  const parts = new Map<string, Buffer>();
  let left = MAX_UNPACKED_BYTES;
  let at = directory.offset;
  try {
    for (let index = 0; index < directory.entries; index += 1) {
      if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return { kind: 'damaged' };
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
      names.add(name);
      if (wanted(name)) {
        const part = unpackPart(bytes, at, left);
        if (part === 'damaged' || part === 'too large') return { kind: part };
        left -= part.length;
        parts.set(name, part);
      }
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    // Offsets that point outside the file: readUInt… throws RangeError.
    if (error instanceof RangeError) return { kind: 'damaged' };
    throw error;
  }
  return { kind: 'parts', names, parts };
}

function unpackPart(bytes: Buffer, entry: number, left: number): Buffer | 'damaged' | 'too large' {
  const encrypted = (bytes.readUInt16LE(entry + 8) & 1) === 1;
  const method = bytes.readUInt16LE(entry + 10);
  const packedSize = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (encrypted || bytes.readUInt32LE(local) !== LOCAL_HEADER) return 'damaged';
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return 'damaged';
  if (method === STORED) return packed.length > left ? 'too large' : packed;
  if (method !== DEFLATED) return 'damaged';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged';
  }
}

function findDirectory(bytes: Buffer): { readonly entries: number; readonly offset: number } | null {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY)
      return { entries: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) };
  return null;
}

/** A zip file of the parts as they are, not compressed: what was checked, and nothing else, goes on. */
export function packStored(parts: ZipParts): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const path = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    chunks.push(uint32(LOCAL_HEADER), fields, path, data);
    directory.push(uint32(DIRECTORY_ENTRY), Buffer.from([20, 0]), fields, where, path);
    offset += 30 + path.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(
    directory.reduce((sum, chunk) => sum + chunk.length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...chunks, ...directory, uint32(END_OF_DIRECTORY), end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
