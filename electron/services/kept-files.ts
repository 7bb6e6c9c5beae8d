import { createHash, webcrypto } from 'node:crypto';
import path from 'node:path';
import { cleanText } from '../../shared/domain/import/clean';
import { fail, ok, type Result } from '../../shared/result';
import { newId } from '../database/ids';
import { keptFileBytes, keptFileFacts, keptFileTable } from '../database/kept-files';
import type { Ledger } from '../database/ledger';
import type { CentreContext } from './centre-context';
import type { Desktop } from './desktop';
import type { OpenedFiles } from './opened-files';
import type { PickedFiles } from './picked-files';

/** What a record may keep, by the end of its name. Anything a double click could run is refused. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.heic', 'image/heic'],
  ['.tif', 'image/tiff'],
  ['.tiff', 'image/tiff'],
  ['.doc', 'application/msword'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
  ['.rtf', 'application/rtf'],
  ['.xls', 'application/vnd.ms-excel'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['.csv', 'text/csv'],
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.eml', 'message/rfc822'],
  ['.msg', 'application/vnd.ms-outlook'],
]);

const LARGEST = 20 * 1024 * 1024;

/** A picked file as it was read: what `keepFile` writes. */
export interface FileToKeep {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Reads and hashes a picked file of at most 20 MB; failures belong to the field `file`. */
export async function readToKeep(files: PickedFiles, token: string): Promise<Result<FileToKeep>> {
  const picked = files.get(token);
  if (!picked.ok) return atField(picked);
  const name = cleanText(picked.value.name);
  const mediaType = MEDIA_TYPES.get(path.extname(name).toLowerCase());
  if (mediaType === undefined)
    return fail({
      code: 'file-type',
      message: `${name} is not a kind of file that a record keeps.`,
      remedy: 'Pick a PDF, a picture, or a text or spreadsheet document.',
      field: 'file',
    });
  if (picked.value.size > LARGEST) return tooLarge(name);
  const bytes = await picked.value.read();
  if (!bytes.ok) return atField(bytes);
  // It may have grown since it was picked.
  if (bytes.value.byteLength > LARGEST) return tooLarge(name);
  if (bytes.value.byteLength === 0)
    return fail({
      code: 'file-empty',
      message: `${name} is empty.`,
      remedy: 'Pick the file that holds the document.',
      field: 'file',
    });
  // Hashed off the main thread: 20 MB would hold it up.
  const hash = await webcrypto.subtle.digest('SHA-256', bytes.value);
  return ok({ name, mediaType, bytes: bytes.value, sha256: Buffer.from(hash).toString('hex') });
}

const atField = (failed: { readonly error: Parameters<typeof fail>[0] }): Result<never> =>
  fail({ ...failed.error, field: 'file' });

const tooLarge = (name: string): Result<never> =>
  fail({
    code: 'too-large',
    message: `${name} is larger than 20 MB.`,
    remedy: 'Pick a smaller file, or split it.',
    field: 'file',
  });

/** Keeps a file with the record that a commit writes; answers its id. */
export function keepFile(tx: Ledger, picked: FileToKeep): string {
  const { context } = tx;
  const id = newId();
  tx.insert(keptFileTable, {
    id,
    name: picked.name,
    media_type: picked.mediaType,
    size: picked.bytes.byteLength,
    sha256: picked.sha256,
    bytes: picked.bytes,
    added_at: context.now,
    added_by: context.actor.id,
    device_id: context.deviceId,
  });
  return id;
}

/** A request's choice of file, once what was picked is read. */
export type FileForRecord =
  { readonly kind: 'none' } | { readonly kind: 'kept'; readonly id: string } | FileToKeep;

/** Which file a record keeps after saving; `invalid` when it names one that is not there. */
export function fileIdFor(tx: Ledger, choice: FileForRecord): Result<string | null> {
  if (!('kind' in choice)) return ok(keepFile(tx, choice));
  if (choice.kind === 'none') return ok(null);
  if (keptFileFacts.get(tx.db, choice.id)) return ok(choice.id);
  return fail({
    code: 'invalid',
    message: 'The file is no longer there.',
    remedy: 'Pick it again.',
    field: 'file',
  });
}

/** Writes a kept file out, checked against its hash, and opens it in the program the person uses for it. */
export async function openKeptFile(
  { db }: CentreContext,
  desktop: Desktop,
  openedFiles: OpenedFiles,
  id: string,
): Promise<Result<null>> {
  const file = keptFileBytes.get(db, id);
  if (!file) return fail({ code: 'not-found', message: 'This file is not on record.' });
  if (createHash('sha256').update(file.bytes).digest('hex') !== file.sha256)
    return fail({
      code: 'database-damaged',
      message: `${file.name} no longer has the bytes that were kept.`,
      remedy: 'Check the history, then restore a backup.',
    });
  const written = await openedFiles.write(fileName(file.name), file.bytes);
  if (written === null)
    return fail({ code: 'locked', message: 'Countersign is locked.', remedy: 'Sign in and try again.' });
  const problem = await desktop.open(written);
  if (problem === '') return ok(null);
  return fail({
    code: 'not-opened',
    message: `No program opened ${file.name}: ${problem}`,
    remedy: 'Install a program for this kind of file, then open it again.',
  });
}

/** A name that every file system takes, with the end that says what it is. */
function fileName(name: string): string {
  const ending = path.extname(name);
  const stem = path
    .basename(name, ending)
    .replace(/[^\p{L}\p{N} ._-]/gu, '_')
    .slice(0, 80);
  return `${stem === '' ? 'file' : stem}${ending.toLowerCase()}`;
}
