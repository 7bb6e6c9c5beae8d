import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** pdf.js makes one of these when it is loaded and needs it for drawing only, which nothing here does. */
class NoDrawing {}

let loaded: Promise<typeof PdfJs> | null = null;

/**
 * pdf.js, loaded once. Its parsing half runs in this thread (pdf.js finds the `pdfjsWorker` global instead of starting
 * a worker from a file next to it, which a bundle does not have), and no canvas is needed.
 */
export function loadPdfJs(): Promise<typeof PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof PdfJs> {
  const pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
  Object.assign(globalThis, { pdfjsWorker }, Object.fromEntries(missing.map((name) => [name, NoDrawing])));
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
