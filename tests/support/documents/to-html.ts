import type { Block } from './blocks';

/** The document as a web page, for printing it to PDF with a browser. */
export function toHtml(blocks: readonly Block[], style = ''): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><style>
    body { font: 11pt sans-serif } table { border-collapse: collapse; width: 100% }
    td { border: 1px solid #555; padding: 3pt 5pt } hr { break-after: page; border: 0 } ${style}
  </style></head><body>${blocks.map(element).join('\n')}</body></html>`;
}

function element(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'bullet':
      return `<ul><li>${escape(block.text)}</li></ul>`;
    case 'page break':
      return '<hr>';
    case 'table':
      return `<table>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
        .join('')}</table>`;
  }
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
