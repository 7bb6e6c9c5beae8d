import { MAX_COLUMNS, MAX_ROWS } from './limits';

const ROW_OR_CELL = /<(?:\w+:)?(?:row|c)\s[^>]*?\br\s*=\s*["']([^"']*)["']/g;
const ADDRESS = /^([A-Z]{0,3})([0-9]{1,7})$/;

/**
 * Whether a sheet's cells lie within the limits. One stray cell at XFD1048576 would make the reader fill up
 * seventeen thousand million empty ones, so this looks before anything is read. `xml` is the sheet part.
 */
export function withinBounds(xml: Buffer): 'within' | 'too many' | 'damaged' {
  for (const [, address = ''] of xml.toString('latin1').matchAll(ROW_OR_CELL)) {
    const match = ADDRESS.exec(address);
    if (!match) return 'damaged';
    if (Number(match[2]) > MAX_ROWS || columnNumber(match[1] ?? '') > MAX_COLUMNS) return 'too many';
  }
  return 'within';
}

/** A is 1, Z is 26, AA is 27; 0 for a row's address, which has no letters. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
