import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSpreadsheets } from '../../../electron/importers/spreadsheet/read-spreadsheets';
import { packStored, unpackZip } from '../../../electron/importers/spreadsheet/zip';
import { writeWorkbook } from '../../../electron/importers/spreadsheet/workbook';

const codeOf = async (bytes: Buffer, name = 'file.xlsx'): Promise<string> => {
  const result = await readSpreadsheets([{ name, bytes }]);
  if (result.ok) return 'read';
  expect(result.error.message).toContain(name);
  expect(result.error.remedy).toMatch(/\.$/);
  return result.error.code;
};
const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const zip = (parts: Readonly<Record<string, string>>): Buffer =>
  packStored(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));

/** A workbook with one part exchanged. */
async function tampered(part: string, change: (text: string) => string): Promise<Buffer> {
  const bytes = await writeWorkbook([{ name: 'S', headers: ['Name', 'Site'], rows: [['A', 'N']] }]);
  const unpacked = unpackZip(bytes, () => true);
  if (unpacked.kind !== 'parts') throw new Error(unpacked.kind);
  const parts = new Map(unpacked.parts);
  parts.set(part, Buffer.from(change((parts.get(part) ?? Buffer.alloc(0)).toString('utf8'))));
  return packStored(parts);
}
const SHEET = 'xl/worksheets/sheet1.xml';

describe('files that are refused, each by name', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'spreadsheet-empty'],
    ['a CSV of blank lines', Buffer.from('\n\n , \n'), 'spreadsheet-empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'spreadsheet-not-recognised'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'spreadsheet-not-recognised'],
    [
      'a web page called .xls',
      Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
      'spreadsheet-not-recognised',
    ],
    ['a password-protected workbook', ole('EncryptedPackage'), 'spreadsheet-password'],
    ['an .xls', ole('Workbook'), 'spreadsheet-old-xls'],
    ['a .doc', ole('WordDocument'), 'spreadsheet-not-recognised'],
    ['an .ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'spreadsheet-ods'],
    ['an .xlsb', zip({ 'xl/workbook.bin': '' }), 'spreadsheet-binary-workbook'],
    ['a .docx', zip({ 'word/document.xml': '<w/>' }), 'spreadsheet-not-recognised'],
    ['half a zip', zip({ 'xl/workbook.xml': '<workbook/>' }).subarray(0, 40), 'spreadsheet-damaged'],
    ['a workbook without its parts', zip({ 'xl/workbook.xml': '<workbook/>' }), 'spreadsheet-damaged'],
    ['a quotation mark left open', Buffer.from('Name,Site\n"A,N\nB,N\n'), 'spreadsheet-quote-not-closed'],
    ['more than 50 MB', Buffer.alloc(51 * 1024 * 1024, 'a'), 'spreadsheet-too-large'],
    ['300 columns', Buffer.from(`${'Name,'.repeat(300)}\n`), 'spreadsheet-too-many-cells'],
    ['300,000 rows', Buffer.from(`Name,Site\n${'A,B\n'.repeat(300_000)}`), 'spreadsheet-too-many-cells'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('a workbook whose untouched copy is read (or the next three prove nothing)', async () => {
    expect(await codeOf(await tampered(SHEET, (xml) => xml))).toBe('read');
  });
  it.each([
    ['at the bottom', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['at the right', '<row r="3"><c r="XFD3"><v>1</v></c></row>'],
    ['in a row that hides its number', '<row><c s="0" r="A1048576"><v>1</v></c></row>'],
  ])('a stray cell far %s of the sheet', async (_, row) => {
    const bytes = await tampered(SHEET, (xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
    expect(await codeOf(bytes)).toBe('spreadsheet-too-many-cells');
  });
  it('a sheet that is not XML', async () => {
    expect(
      await codeOf(await tampered(SHEET, () => '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99')),
    ).toBe('spreadsheet-damaged');
  });
  it('a zip bomb: 300 MB of zeros in 300 kB', async () => {
    const bytes = bomb('xl/workbook.xml', 300 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(400_000);
    expect(await codeOf(bytes)).toBe('spreadsheet-too-large');
  });
});

/** One deflated part, whose headers claim that it is small. */
function bomb(name: string, size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size), { level: 9 });
  const honest = packStored(new Map([[name, packed]]));
  const central = honest.lastIndexOf(Buffer.from('504b0102', 'hex'));
  honest.writeUInt16LE(8, 8);
  honest.writeUInt16LE(8, central + 10);
  return honest;
}
