import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** pdf.js makes one of these when it is loaded and needs it for drawing only, which nothing here does. */
class NoDrawing {}

let loaded: Promise<PdfJs> | null = null;

/**
 * pdf.js, loaded once. Its parsing code runs in this thread (it finds the `pdfjsWorker` global instead of starting a
 * worker from a file next to it, which a bundle does not have), and it never needs a canvas.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
  Object.assign(globalThis, { pdfjsWorker }, Object.fromEntries(missing.map((name) => [name, NoDrawing])));
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
