import { setImmediate } from 'node:timers/promises';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentLines } from '../../../../shared/domain/specification/document';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { specificationFailures, tooManyPages, tooSlow } from '../failures';
import type { ReadContext } from '../limits';
import { documentLines } from './blank-lines';
import { loadPdfJs } from './engine';
import type { PageOfLines } from './furniture';
import { withoutFurniture } from './furniture';
import type { PageContent, Word } from './page-content';
import { NO_RULES } from './page-content';
import { pageLines } from './page-lines';
import { readRules } from './rules';

/** Fewer characters than this a page, and its text is a stamp on a scan. */
const SCAN_CHARACTERS = 20;

/** The lines of a PDF, page by page. Fails when it is encrypted, damaged, a scan, too long, too slow or stopped. */
export async function readPdfLines(bytes: Uint8Array, context: ReadContext): Promise<Result<DocumentLines>> {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const task = getDocument({
    // pdf.js takes the array over, so it gets a copy.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    // Text and lines only: no fonts are made, no picture is decoded, nothing is evaluated or fetched.
    disableFontFace: true,
    fontExtraProperties: false,
    isEvalSupported: false,
    maxImageSize: 1,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
  });
  try {
    return await readPages(await task.promise, context);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return fail(encrypted ? specificationFailures.encrypted : specificationFailures.damaged);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, context: ReadContext): Promise<Result<DocumentLines>> {
  const { limits, now, onProgress, shouldStop } = context;
  const { numPages } = document;
  if (numPages > limits.maxPages) return fail(tooManyPages(numPages, limits.maxPages, 'pages'));
  const started = now();
  const pages: PageOfLines[] = [];
  let characters = 0;
  for (let number = 1; number <= numPages; number += 1) {
    // Lets a message to stop come in.
    await setImmediate();
    if (shouldStop()) return fail(specificationFailures.stopped);
    if (now() - started > limits.maxMilliseconds) return fail(tooSlow(limits.maxMilliseconds));
    const content = await readPage(await document.getPage(number), number);
    characters += content.words.reduce((sum, { text }) => sum + text.length, 0);
    pages.push({ page: number, height: content.height, lines: pageLines(content) });
    onProgress({ page: number, pages: numPages });
  }
  if (characters < SCAN_CHARACTERS * numPages) return fail(specificationFailures.scanned);
  return ok(documentLines(withoutFurniture(pages)));
}

async function readPage(page: PDFPageProxy, number: number): Promise<PageContent> {
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, , top = 0] = page.view;
  const words = items.flatMap((item): readonly Word[] => {
    if (!('str' in item)) return [];
    // A TAB that the font has no glyph for comes out as some control character.
    const text = item.str.replace(/\p{Cc}+/gu, ' ');
    if (text.trim() === '') return [];
    const [a, b, , d, x, y] = item.transform.map(Number);
    if (a === undefined || b === undefined || d === undefined || x === undefined || y === undefined)
      return [];
    // Text that stands upright or aslant is decoration: watermarks, spines.
    if (Math.abs(b) > 0.1 * Math.abs(a)) return [];
    const size = Math.abs(d);
    return [{ text, x1: x - left, x2: x - left + item.width, y: y - bottom, size }];
  });
  const rules = words.length === 0 ? NO_RULES : await readRules(page);
  page.cleanup();
  return { page: number, height: top - bottom, words, rules };
}
