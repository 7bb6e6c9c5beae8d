/** A block of cells to copy: its header row when that was in the range. */
export interface CopiedCells {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** Spreadsheets take a quoted cell as one, whatever is in it. */
const tsvCell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The cells as text with tabs, as spreadsheets paste it. */
export const asTabs = ({ header, rows }: CopiedCells): string =>
  [...(header ? [header] : []), ...rows].map((row) => row.map(tsvCell).join('\t')).join('\r\n');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r?\n/g, '<br>');

/** The cells as a table, as word processors and mail paste it. */
export function asHtmlTable({ header, rows }: CopiedCells): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const head = header ? `<thead>${line(header, 'th')}</thead>` : '';
  return `<table>${head}<tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}
