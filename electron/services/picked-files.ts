import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';

/** A file that the person picked: by its path, or, where it never lay on a disk, by its bytes. */
export interface PickedFile {
  readonly name: string;
  readonly path: string | null;
  readonly size: number;
  read(): Promise<Result<Uint8Array>>;
}

const LARGEST = 200 * 1024 * 1024;

/** Hands out tokens for picked files, so that the interface never names a path. Forgotten when the session locks. */
export class PickedFiles {
  private readonly files = new Map<string, PickedFile>();

  async offer(file: {
    readonly path: string;
    readonly name: string;
    readonly bytes: Uint8Array | null;
  }): Promise<Result<{ token: string; name: string; size: number }>> {
    const { path, bytes } = file;
    const name = basename(file.name);
    const size = bytes ? bytes.byteLength : await sizeOf(path);
    if (size === null) return unreadable(name);
    if (size > LARGEST)
      return fail({
        code: 'too-large',
        message: `${name} is larger than 200 MB.`,
        remedy: 'Pick a smaller file, or split it.',
      });
    const token = randomUUID();
    const read = async () => {
      if (bytes) return ok(bytes);
      try {
        return ok(new Uint8Array(await readFile(path)));
      } catch {
        return unreadable(name);
      }
    };
    this.files.set(token, { name, path: bytes ? null : path, size, read });
    return ok({ token, name, size });
  }

  get(token: string): Result<PickedFile> {
    const file = this.files.get(token);
    if (file) return ok(file);
    return fail({
      code: 'file-unreadable',
      message: 'The file is no longer at hand.',
      remedy: 'Pick it again.',
    });
  }

  forget(): void {
    this.files.clear();
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

const unreadable = (name: string) =>
  fail({
    code: 'file-unreadable',
    message: `${name} cannot be read.`,
    remedy: 'Check that it still exists and is not open in another program, then pick it again.',
  });
