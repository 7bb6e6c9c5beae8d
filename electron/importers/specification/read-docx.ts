import mammoth from 'mammoth';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { specificationFailures } from './failures';
import { htmlLines } from './html-lines';

/** The lines of a Word document. Pictures are left out; fails where the archive is no Word document or damaged. */
export async function readDocxLines(bytes: Uint8Array): Promise<Result<readonly string[]>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Any other zip (a workbook, an archive) lacks the part that holds a Word document's text.
  if (!buffer.includes('word/document')) return fail(specificationFailures.notADocument);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        ignoreEmptyParagraphs: true,
      },
    );
    return ok(htmlLines(value));
  } catch {
    return fail(specificationFailures.damaged);
  }
}
