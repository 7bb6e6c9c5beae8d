import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import type { CentreContext } from '../../electron/services/centre-context';
import { keepFile, openKeptFile, readToKeep } from '../../electron/services/kept-files';
import { saveAward } from '../../electron/services/people-records/awards';
import { personRecord } from '../../electron/services/people-records/record';
import { createOpenedFiles } from '../../electron/services/opened-files';
import { PickedFiles } from '../../electron/services/picked-files';
import { ok } from '../../shared/result';
import { newCentre } from '../support/centre';
import { failureOf, openByAnotherProgram, temporaryFolder, testContext, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';

const BYTES = new TextEncoder().encode('%PDF-1.7 a certificate');
const SHA = createHash('sha256').update(BYTES).digest('hex');

let centre: CentreContext;
let files: PickedFiles;
beforeEach(() => {
  centre = newCentre();
  files = new PickedFiles();
});

const offer = async (name: string, bytes: Uint8Array = BYTES): Promise<string> =>
  valueOf(await files.offer({ path: '', name, bytes })).token;
const read = async (name: string, bytes?: Uint8Array) => readToKeep(files, await offer(name, bytes));
const keep = async (name: string): Promise<string> => {
  const file = valueOf(await read(name));
  return commit(centre.db, testContext, 'file kept', 'test', (tx) => keepFile(tx, file));
};

describe('a file picked for a record', () => {
  test.each([
    ['Certificate A1.pdf', 'application/pdf'],
    ['SCAN.JPG', 'image/jpeg'],
    ['cv.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['hours.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['شهادة.png', 'image/png'],
    ['note.txt', 'text/plain'],
  ])('%s is read, hashed, and known as %s', async (name, mediaType) => {
    expect(valueOf(await read(name))).toMatchObject({ name, mediaType, sha256: SHA });
  });

  test('is refused with a sentence at its field when it could run, is empty, too large or gone', async () => {
    const codes = [
      failureOf(await read('certificate.pdf.exe')),
      failureOf(await read('no-ending')),
      failureOf(await read('empty.pdf', new Uint8Array())),
      failureOf(await read('large.pdf', new Uint8Array(20 * 1024 * 1024 + 1))),
      failureOf(await readToKeep(files, '01a20000-0000-7000-8000-000000000009')),
    ];
    expect(codes.map(({ code, field }) => [code, field])).toEqual([
      ['file-type', 'file'],
      ['file-type', 'file'],
      ['file-empty', 'file'],
      ['too-large', 'file'],
      ['file-unreadable', 'file'],
    ]);
    expect(codes[3]?.message).toBe('large.pdf is larger than 20 MB.');
    valueOf(await read('largest.pdf', new Uint8Array(20 * 1024 * 1024)));
  });

  test('that is too large is not even read', async () => {
    class Untouched extends PickedFiles {
      override get() {
        const read = () => Promise.reject(new Error('read all the same'));
        return ok({ name: 'large.pdf', path: '/large.pdf', size: 20 * 1024 * 1024 + 1, read });
      }
    }
    expect(failureOf(await readToKeep(new Untouched(), 'token')).code).toBe('too-large');
  });

  test('loses control characters of its name', async () => {
    expect(valueOf(await read('certi\u202eficate.pdf')).name).toBe('certificate.pdf');
  });
});

test('an award keeps the file with its hash; a later change keeps it or leaves it out', async () => {
  const given = {
    id: null,
    personId: centre.person.id,
    base: null,
    award: 'V1',
    state: 'held' as const,
    awardedOn: '2020-01-01',
    targetOn: null,
    certificateReference: null,
    file: { kind: 'none' as const },
  };
  const { id } = valueOf(saveAward(centre, given, valueOf(await read('certificate.pdf'))));
  const row = () => valueOf(personRecord(centre, { personId: centre.person.id })).awards[0];
  const kept = row()?.file;
  expect(kept).toMatchObject({ name: 'certificate.pdf', size: BYTES.byteLength, sha256: SHA });
  const again = { ...given, id, base: row()?.version ?? null, certificateReference: 'C-1' };
  valueOf(saveAward(centre, again, { kind: 'kept', id: kept?.id ?? '' }));
  expect(row()?.file?.id).toBe(kept?.id);
  const unknown = { kind: 'kept' as const, id: '01a20000-0000-7000-8000-000000000009' };
  expect(failureOf(saveAward(centre, { ...given, award: 'D34' }, unknown))).toMatchObject({ field: 'file' });
  valueOf(saveAward(centre, { ...again, base: row()?.version ?? null }, { kind: 'none' }));
  expect(row()?.file).toBeNull();
});

describe('a kept file', () => {
  test('is written out byte for byte under a harmless name, and opened', async () => {
    const { desktop, opened } = desktopForTests();
    const folder = temporaryFolder();
    const openedFiles = createOpenedFiles(folder);
    const id = await keep('a ../ "certificate" of Zoë.PDF');
    valueOf(await openKeptFile(centre, desktop, openedFiles, id));
    const [file = ''] = opened;
    expect(path.dirname(path.dirname(file))).toBe(folder);
    expect(path.basename(file)).toMatch(/certificate_ of Zoë\.pdf$/);
    expect(new Uint8Array(readFileSync(file))).toEqual(BYTES);
  });

  test('that no program opens, or that is not there, is said', async () => {
    const { desktop } = desktopForTests();
    const id = await keep('refuse.pdf');
    expect(
      failureOf(await openKeptFile(centre, desktop, createOpenedFiles(temporaryFolder()), id)).code,
    ).toBe('not-opened');
    expect(
      failureOf(await openKeptFile(centre, desktop, createOpenedFiles(temporaryFolder()), 'none')).code,
    ).toBe('not-found');
  });

  test('cannot be changed or removed by raw SQL; changed bytes are found when it is opened', async () => {
    const id = await keep('certificate.pdf');
    const raw = openByAnotherProgram(centre.access.file, centre.access.key);
    expect(() => raw.prepare("UPDATE kept_file SET name = 'other.pdf' WHERE id = ?").run(id)).toThrow(
      'append-only',
    );
    expect(() => raw.prepare('DELETE FROM kept_file WHERE id = ?').run(id)).toThrow('append-only');
    const triggers = raw
      .prepare<{ readonly name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kept_file'",
      )
      .all();
    for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
    raw.prepare('UPDATE kept_file SET bytes = ? WHERE id = ?').run(Buffer.from('%PDF-1.7 forged'), id);
    const { desktop, opened } = desktopForTests();
    expect(
      failureOf(await openKeptFile(centre, desktop, createOpenedFiles(temporaryFolder()), id)).code,
    ).toBe('database-damaged');
    expect(opened).toEqual([]);
  });
});
