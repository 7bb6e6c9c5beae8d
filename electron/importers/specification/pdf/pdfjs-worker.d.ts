// pdf.js ships no types for its parsing half; it is only handed to pdf.js as it is.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
