import type { Failure } from '../../../shared/result';

const PAPER = 'the awarding organisation';

/** Why a file could not be read, each with what to do about it. */
export const specificationFailures = {
  empty: {
    code: 'specification-empty',
    message: 'The file is empty.',
    remedy: `Choose the document of ${PAPER} again; the download may have failed.`,
  },
  notADocument: {
    code: 'specification-not-a-document',
    message: 'This file is not a text, PDF or Word document.',
    remedy: 'Choose a file that ends in .pdf, .docx or .txt.',
  },
  oldWord: {
    code: 'specification-old-word',
    message: 'This is an old Word file (.doc) or a Word file with a password.',
    remedy: 'Open it in Word, save it as .docx without a password, and choose that file.',
  },
  otherWordProcessor: {
    code: 'specification-other-word-processor',
    message: 'This is an OpenDocument (.odt) or rich text (.rtf) file.',
    remedy: 'Open it in your word processor, save it as .docx or .pdf, and choose that file.',
  },
  encrypted: {
    code: 'specification-encrypted',
    message: 'This PDF asks for a password.',
    remedy: `Save a copy without a password, or ask ${PAPER} for one.`,
  },
  scanned: {
    code: 'specification-scanned',
    message: 'This PDF is a scan: it has pictures of pages, but no text.',
    remedy: `Download the original PDF from ${PAPER}, or run text recognition (OCR) on the scan first.`,
  },
  damaged: {
    code: 'specification-damaged',
    message: 'The file is damaged and could not be read.',
    remedy: `Download it again from ${PAPER}.`,
  },
  stopped: {
    code: 'specification-stopped',
    message: 'Reading the document was stopped; nothing was saved.',
  },
} as const satisfies Readonly<Record<string, Failure>>;

export function tooLarge(bytes: number, maxBytes: number): Failure {
  return {
    code: 'specification-too-large',
    message: `The file has ${megabytes(bytes)} MB; documents of up to ${megabytes(maxBytes)} MB can be read.`,
    remedy: 'Choose the document itself, not a collection or a scan of it.',
  };
}

export function tooManyPages(pages: number, maxPages: number, unit: 'pages' | 'lines'): Failure {
  return {
    code: 'specification-too-long',
    message: `The document has ${pages} ${unit}; up to ${maxPages} can be read.`,
    remedy: 'Choose the document of one qualification only.',
  };
}

export function tooSlow(maxMilliseconds: number): Failure {
  return {
    code: 'specification-too-slow',
    message: `The document could not be read within ${Math.round(maxMilliseconds / 1000)} seconds.`,
    remedy: 'Save it as a Word document or as plain text and choose that file.',
  };
}

function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024 / 1024));
}
