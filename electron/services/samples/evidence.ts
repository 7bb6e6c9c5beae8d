import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { EvidenceFile } from '../../../shared/domain/sample';
import { fail, ok, type Result } from '../../../shared/result';
import type { Desktop } from '../desktop';
import type { PickedFiles } from '../picked-files';

/** What evidence comes as. Anything a double click could run is refused: it is hashed nowhere and never opened. */
const EVIDENCE = new Set(
  (
    '.pdf .doc .docx .odt .rtf .txt .md .xls .xlsx .ods .csv .ppt .pptx .odp .jpg .jpeg .png .gif .webp .heic .tif ' +
    '.tiff .bmp .mp3 .m4a .wav .ogg .mp4 .m4v .mov .avi .webm .mkv .eml .msg .zip'
  ).split(' '),
);

/** Reads and hashes a picked file as it is now, and opens it in its own program when asked. */
export async function seeEvidence(
  {
    files,
    desktop,
    now,
  }: { readonly files: PickedFiles; readonly desktop: Desktop; readonly now: () => string },
  { file: token, open }: { readonly file: string; readonly open: boolean },
): Promise<Result<EvidenceFile>> {
  const file = files.get(token);
  if (!file.ok) return file;
  const { name, path } = file.value;
  if (!EVIDENCE.has(extname(name).toLowerCase()))
    return fail({
      code: 'file-type',
      message: `${name} is not a kind of file that evidence comes as.`,
      remedy: 'Pick a document, picture, recording or e-mail.',
    });
  const bytes = await file.value.read();
  if (!bytes.ok) return bytes;
  const problem = open && path !== null ? await desktop.open(path) : '';
  if (problem !== '')
    return fail({
      code: 'file-unreadable',
      message: `${name} could not be opened: ${problem}`,
      remedy: 'Open it yourself, then add it here without opening.',
    });
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ name, size: bytes.value.byteLength, sha256, openedAt: now() });
}
