/** What a spreadsheet would run as a formula when it opens a CSV file. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A cell of a CSV file: always in quotes, and text that a spreadsheet would take for a formula behind an apostrophe,
 * which it shows as text.
 */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** Rows as a CSV file for spreadsheets: UTF-8 with a byte order mark, CRLF. */
export const csvText = (
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string => `\ufeff${[headers, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
