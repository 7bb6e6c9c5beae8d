/**
 * The lines of the simple HTML that mammoth makes of a Word document: a line a paragraph, heading or list item with a
 * blank one after it, a line a table row with TAB between its cells.
 */
export function htmlLines(html: string): readonly string[] {
  const writer = createWriter();
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|([^<]+)/gi)) {
    const [, slash, tag, attributes, text] = match;
    if (text !== undefined) writer.text(decodeEntities(text));
    else if (tag !== undefined && slash === '/') writer.close(tag.toLowerCase());
    else if (tag !== undefined) writer.open(tag.toLowerCase(), attributes ?? '');
  }
  return writer.lines();
}

interface Writer {
  text(text: string): void;
  open(tag: string, attributes: string): void;
  close(tag: string): void;
  lines(): readonly string[];
}

interface Row {
  /** Cells by column; a column that a cell from above still covers is filled with an empty cell. */
  readonly cells: string[];
}

interface Table {
  /** For each column, how many further rows a cell above covers. */
  readonly covered: number[];
  row: Row | null;
  cell: { text: string; readonly columns: number; readonly rows: number } | null;
}

function createWriter(): Writer {
  const lines: string[] = [];
  const tables: Table[] = [];
  const lists: { readonly ordered: boolean; count: number }[] = [];
  let line = '';
  const flush = (blankAfter: boolean): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    if (blankAfter && lines.at(-1) !== '' && lines.length > 0) lines.push('');
  };
  const cellOf = (): Table['cell'] => tables.at(-1)?.cell ?? null;
  return {
    text(text) {
      const cell = cellOf();
      if (cell === null) line += text.replace(/\t/g, ' ');
      else cell.text += text.replace(/\s+/g, ' ');
    },
    open(tag, attributes) {
      const cell = cellOf();
      if (tag === 'table' && cell === null) {
        flush(true);
        tables.push({ covered: [], row: null, cell: null });
      } else if (tag === 'tr') startRow(tables.at(-1));
      else if (tag === 'td' || tag === 'th') startCell(tables.at(-1), attributes);
      else if (tag === 'ol' || tag === 'ul') lists.push({ ordered: tag === 'ol', count: 0 });
      else if (tag === 'br' && cell === null) flush(false);
      else if (tag === 'li' && cell === null) {
        flush(false);
        const list = lists.at(-1);
        if (list !== undefined) list.count += 1;
        line = list?.ordered === true ? `${list.count}. ` : '- ';
      }
      if (cell !== null && /^(?:p|li|br|h\d|tr|td)$/.test(tag) && cellOf() === cell) cell.text += ' ';
    },
    close(tag) {
      if (tag === 'td' || tag === 'th') endCell(tables.at(-1));
      else if (tag === 'tr') endRow(tables.at(-1), lines);
      else if (tag === 'table') {
        tables.pop();
        flush(true);
        if (lines.at(-1) !== '') lines.push('');
      } else if (tag === 'ol' || tag === 'ul') {
        lists.pop();
        if (cellOf() === null) flush(lists.length === 0);
      } else if (cellOf() === null && tag === 'li') flush(false);
      else if (cellOf() === null && /^(?:p|h\d)$/.test(tag)) flush(lists.length === 0);
    },
    lines() {
      flush(false);
      return lines;
    },
  };
}

function startRow(table: Table | undefined): void {
  if (table !== undefined) table.row = { cells: [] };
}

function startCell(table: Table | undefined, attributes: string): void {
  if (table === undefined) return;
  table.cell = { text: '', columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') };
}

function endCell(table: Table | undefined): void {
  const cell = table?.cell ?? null;
  if (table === undefined || table.row === null || cell === null) return;
  fillCovered(table, table.row);
  for (let column = 0; column < cell.columns; column += 1) {
    table.covered[table.row.cells.length] = cell.rows - 1;
    table.row.cells.push(column === 0 ? cell.text.replace(/\s+/g, ' ').trim() : '');
  }
  table.cell = null;
}

function endRow(table: Table | undefined, lines: string[]): void {
  if (table === undefined || table.row === null) return;
  fillCovered(table, table.row);
  if (table.row.cells.some((cell) => cell !== '')) lines.push(table.row.cells.join('\t'));
  table.row = null;
}

/** Puts empty cells where one from an earlier row reaches down. */
function fillCovered(table: Table, row: Row): void {
  for (let at = row.cells.length; (table.covered[at] ?? 0) > 0; at = row.cells.length) {
    table.covered[at] = (table.covered[at] ?? 0) - 1;
    row.cells.push('');
  }
}

function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const value = new RegExp(`${name}="(\\d{1,3})"`).exec(attributes)?.[1];
  return value === undefined ? 1 : Math.max(1, Number(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
