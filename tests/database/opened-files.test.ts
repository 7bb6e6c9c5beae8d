import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOpenedFiles } from '../../electron/services/opened-files';
import { temporaryFolder } from '../support/database';

const BYTES = new TextEncoder().encode('%PDF-1.7 what a learner wrote');

describe('files opened from records', () => {
  test('lie readable by their owner alone until the folder is emptied', async () => {
    const folder = path.join(temporaryFolder(), 'files');
    const opened = createOpenedFiles(folder);
    const [first, again] = [await opened.write('a.pdf', BYTES), await opened.write('a.pdf', BYTES)];
    expect(new Uint8Array(readFileSync(first ?? ''))).toEqual(BYTES);
    // The same document a second time does not write over one that is open.
    expect(again).not.toBe(first);
    if (process.platform !== 'win32') expect(statSync(first ?? '').mode & 0o077).toBe(0);
    opened.empty();
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(await opened.write('a.pdf', BYTES).then((file) => file ?? ''))).toBe(true);
  });

  test('of an earlier run are removed at the start, whatever they are called', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'one'));
    writeFileSync(path.join(folder, 'one', 'left.pdf'), BYTES);
    writeFileSync(path.join(folder, 'loose.pdf.part'), BYTES);
    createOpenedFiles(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what is being written while it is locked does not stay', async () => {
    const folder = temporaryFolder();
    const opened = createOpenedFiles(folder);
    const large = new Uint8Array(8 * 1024 * 1024);
    const writing = [opened.write('a.pdf', large), opened.write('b.pdf', BYTES)];
    opened.empty();
    expect(await Promise.all(writing)).toEqual([null, null]);
    const later = opened.write('c.pdf', large);
    await new Promise((resolve) => setTimeout(resolve, 2));
    opened.empty();
    expect(await later).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});
