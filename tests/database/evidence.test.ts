import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PickedFiles } from '../../electron/services/picked-files';
import { seeEvidence } from '../../electron/services/samples/evidence';
import { failureOf, temporaryFolder, testTime, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';

describe('evidence', () => {
  const offered = async (name: string, text = 'What was seen.') => {
    const file = path.join(temporaryFolder(), name);
    writeFileSync(file, text);
    const files = new PickedFiles();
    const { token } = valueOf(await files.offer({ path: file, name, bytes: null }));
    const { desktop, opened } = desktopForTests();
    return {
      file,
      opened,
      see: (open: boolean) => seeEvidence({ files, desktop, now: () => testTime }, { file: token, open }),
    };
  };

  test('is hashed as it is now, and opens only when asked', async () => {
    const { file, see, opened } = await offered('Record.PDF');
    const sha256 = createHash('sha256').update('What was seen.').digest('hex');
    expect(valueOf(await see(false))).toEqual({ name: 'Record.PDF', size: 14, sha256, openedAt: testTime });
    expect(opened).toEqual([]);
    writeFileSync(file, 'Changed.');
    expect(valueOf(await see(true))).toMatchObject({
      size: 8,
      sha256: createHash('sha256').update('Changed.').digest('hex'),
    });
    expect(opened).toEqual([file]);
  });

  test.each([
    'run.exe',
    'run.bat',
    'page.html',
    'link.desktop',
    'link.lnk',
    'script.sh',
    'app.jar',
    'photo.jpg.scr',
    'noextension',
  ])('%s is refused and never opened', async (name) => {
    const { see, opened } = await offered(name);
    expect(failureOf(await see(true)).code).toBe('file-type');
    expect(failureOf(await see(false)).code).toBe('file-type');
    expect(opened).toEqual([]);
  });

  test('a file that no program opens, or nobody picked, is said', async () => {
    const { see } = await offered('refuse.pdf');
    expect(failureOf(await see(true))).toMatchObject({ code: 'file-unreadable' });
    const { desktop } = desktopForTests();
    const unknown = seeEvidence(
      { files: new PickedFiles(), desktop, now: () => testTime },
      { file: 'x', open: false },
    );
    expect(failureOf(await unknown).code).toBe('file-unreadable');
  });
});
