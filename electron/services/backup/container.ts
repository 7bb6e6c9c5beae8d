import { createHash } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import * as z from 'zod';

export const BACKUP_EXTENSION = '.countersign-backup';

const MAGIC = Buffer.from('CSBACKUP', 'latin1');
const HASH_BYTES = 32;
const PREFIX_BYTES = MAGIC.length + 4 + HASH_BYTES;
const LONGEST_HEADER = 65_536;
const CHUNK = 1 << 20;

/** The files of a backup, in the order in which their bytes follow the header. */
const PARTS = ['keys.json', 'countersign.db'] as const;
export type PartName = (typeof PARTS)[number];

const part = <Name extends PartName>(name: Name) =>
  z.strictObject({ name: z.literal(name), size: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * A backup is one file:
 *
 *     8 bytes   CSBACKUP
 *     4 bytes   length of the header, unsigned, big-endian
 *     32 bytes  SHA-256 of the header
 *     header    this object as UTF-8 JSON
 *     parts     the bytes of keys.json, then of countersign.db (encrypted as it always is); nothing after them
 */
const headerSchema = z.strictObject({
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  centreName: z.string(),
  parts: z.tuple([part('keys.json'), part('countersign.db')]),
});
export type BackupHeader = Readonly<z.infer<typeof headerSchema>>;

/** Writes a backup, whole or not at all, to a place where none is; `sources` are the files of its parts. */
export async function writeContainer(
  to: string,
  about: { readonly createdAt: string; readonly centreName: string },
  sources: Readonly<Record<PartName, string>>,
): Promise<void> {
  const [keys, database] = [await measure(sources['keys.json']), await measure(sources['countersign.db'])];
  const header = headerSchema.parse({
    version: 1,
    ...about,
    parts: [
      { name: 'keys.json', ...keys },
      { name: 'countersign.db', ...database },
    ],
  });
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const unfinished = `${to}.part`;
  try {
    const file = await open(unfinished, 'w', 0o600);
    try {
      await file.writeFile(Buffer.concat([MAGIC, length, sha256Of(text), text]));
      for (const name of PARTS)
        for await (const chunk of chunksOf(sources[name])) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A backup's header with where its parts begin; undefined when the file is not a whole backup. */
export async function readHeader(
  file: string,
): Promise<{ readonly header: BackupHeader; readonly partsAt: number } | undefined> {
  const { size } = await stat(file);
  const handle = await open(file, 'r');
  try {
    const prefix = await read(handle, 0, PREFIX_BYTES);
    if (prefix.length < PREFIX_BYTES || !prefix.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
    const length = prefix.readUInt32BE(MAGIC.length);
    if (length > LONGEST_HEADER) return undefined;
    const text = await read(handle, PREFIX_BYTES, length);
    if (!sha256Of(text).equals(prefix.subarray(MAGIC.length + 4))) return undefined;
    const header = parse(text);
    const partsAt = PREFIX_BYTES + length;
    const whole = header?.parts.reduce((sum, { size: bytes }) => sum + bytes, partsAt);
    return header && whole === size ? { header, partsAt } : undefined;
  } finally {
    await handle.close();
  }
}

/** Writes a backup's parts to files and flushes them; false when their bytes are not the ones that were backed up. */
export async function extract(file: string, targets: Readonly<Record<PartName, string>>): Promise<boolean> {
  const found = await readHeader(file);
  if (!found) return false;
  let at = found.partsAt;
  for (const { name, size, sha256 } of found.header.parts) {
    const hash = createHash('sha256');
    const target = await open(targets[name], 'wx', 0o600);
    try {
      for await (const chunk of chunksOf(file, at, size)) {
        hash.update(chunk);
        await target.writeFile(chunk);
      }
      await target.sync();
    } finally {
      await target.close();
    }
    if (hash.digest('hex') !== sha256) return false;
    at += size;
  }
  return true;
}

const sha256Of = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

async function measure(file: string): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

/** Piece by piece: hashing or copying a large file at once would hold up the event loop. */
async function* chunksOf(file: string, from = 0, size = Number.MAX_SAFE_INTEGER): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  try {
    for (let done = 0; done < size;) {
      const chunk = await read(handle, from + done, Math.min(CHUNK, size - done));
      if (chunk.length === 0) return;
      done += chunk.length;
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}

async function read(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function parse(text: Buffer): BackupHeader | undefined {
  try {
    return headerSchema.parse(JSON.parse(text.toString('utf8')));
  } catch {
    return undefined;
  }
}
