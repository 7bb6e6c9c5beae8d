/** A document in pieces, so that the same content can be made as text, PDF, Word file and web page. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'bullet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'page break' };

/** Reads the plain-text form (Markdown headings and bullets, TAB between cells) that the source documents come in. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    const width = Math.max(...rows.map((row) => row.length));
    const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
    if (rows.length > 0) blocks.push({ kind: 'table', rows: even });
    rows = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = plain(raw);
    if (line.includes('\t')) {
      rows.push(line.split('\t').map((cell) => cell.trim()));
      continue;
    }
    closeTable();
    if (line.trim() === '') continue;
    if (/^-{3,}$/.test(line)) blocks.push({ kind: 'page break' });
    else if (line.startsWith('- ')) blocks.push({ kind: 'bullet', text: line.slice(2) });
    else if (/^#+ /.test(line)) blocks.push({ kind: 'heading', text: line.replace(/^#+ /, '') });
    else blocks.push({ kind: 'paragraph', text: line });
  }
  closeTable();
  return blocks;
}

function plain(line: string): string {
  return line
    .replace(/<\/?[a-z]+>/g, ' ')
    .replace(/\*\*/g, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\t ?/g, '\t');
}
