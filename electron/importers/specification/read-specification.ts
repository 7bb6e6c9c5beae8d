import { numberLines } from '../../../shared/domain/specification/document';
import type { DocumentLines } from '../../../shared/domain/specification/document';
import type { SpecificationDraft } from '../../../shared/domain/specification/draft';
import { parseSpecification } from '../../../shared/domain/specification/parse-specification';
import type { Result } from '../../../shared/result';
import { assertNever, fail, ok } from '../../../shared/result';
import { specificationFailures, tooLarge, tooManyPages } from './failures';
import { fileKind } from './file-kind';
import type { ReadContext, ReadLimits, ReadProgress } from './limits';
import { DEFAULT_LIMITS } from './limits';
import { readPdfLines } from './pdf/read-pdf';
import { readDocxLines } from './read-docx';
import { readTextLines } from './read-text';

export interface SpecificationFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Asked between pages; true ends the reading with `specification-stopped`. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
}

/** Reads a text, PDF or Word document of an awarding organisation into a draft qualification. Never throws. */
export async function readSpecification(
  file: SpecificationFile,
  options: ReadOptions = {},
): Promise<Result<SpecificationDraft>> {
  const lines = await readDocumentLines(file, options);
  return lines.ok ? parseSpecification(lines.value) : lines;
}

/** The lines of a document, whatever its format; what a file is is decided by its bytes, not by its name. */
export async function readDocumentLines(
  { bytes }: SpecificationFile,
  options: ReadOptions = {},
): Promise<Result<DocumentLines>> {
  const context: ReadContext = {
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    now: options.now ?? (() => performance.now()),
    shouldStop: options.shouldStop ?? (() => false),
    onProgress: options.onProgress ?? (() => undefined),
  };
  const { maxBytes, maxLines } = context.limits;
  if (bytes.length === 0) return fail(specificationFailures.empty);
  if (bytes.length > maxBytes) return fail(tooLarge(bytes.length, maxBytes));
  if (context.shouldStop()) return fail(specificationFailures.stopped);
  const lines = await readByKind(bytes, context);
  if (!lines.ok || lines.value.length <= maxLines) return lines;
  return fail(tooManyPages(lines.value.length, maxLines, 'lines'));
}

async function readByKind(bytes: Uint8Array, context: ReadContext): Promise<Result<DocumentLines>> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'pdf':
      return readPdfLines(bytes, context);
    case 'docx':
      return whole(await readDocxLines(bytes), context);
    case 'text':
      return whole(ok(readTextLines(bytes)), context);
    case 'old word':
      return fail(specificationFailures.oldWord);
    case 'other word processor':
      return fail(specificationFailures.otherWordProcessor);
    case 'unknown':
      return fail(specificationFailures.notADocument);
    default:
      return assertNever(kind);
  }
}

/** Formats without pages are read in one go. */
function whole(texts: Result<readonly string[]>, context: ReadContext): Result<DocumentLines> {
  context.onProgress({ page: 1, pages: 1 });
  return texts.ok ? ok(numberLines(texts.value)) : texts;
}
