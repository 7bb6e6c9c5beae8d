import iconv from 'iconv-lite';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import {
  readDocumentLines,
  readSpecification,
} from '../../../electron/importers/specification/read-specification';
import { draftUnits } from '../../../shared/domain/specification/draft';
import { blocksOf } from '../../support/documents/blocks';
import { NORTHMOOR_BOOK } from '../../support/documents/northmoor-book';
import { draftOf } from '../../support/documents/summary';
import { bytesOf, toPdf } from '../../support/documents/to-pdf';

const read = (bytes: Uint8Array, options = {}) => readSpecification({ name: 'file', bytes }, options);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const title = 'Understand the waterway and its neighbours, from the towpath to the lock keeper’s cottage';

describe('plain text', () => {
  it.each([
    ['UTF-8', encode(NORTHMOOR_BOOK)],
    ['UTF-8 with a byte order mark', encode(`\ufeff${NORTHMOOR_BOOK}`)],
    ['Windows-1252', iconv.encode(NORTHMOOR_BOOK.replaceAll('✓', 'Yes').replaceAll('✗', 'No'), 'win1252')],
    ['UTF-16 with a byte order mark', iconv.encode(NORTHMOOR_BOOK, 'utf16le', { addBOM: true })],
  ])('is read as %s', async (_, bytes) => {
    const { qualification } = draftOf(await read(new Uint8Array(bytes)));
    expect(draftUnits(qualification)[1]).toMatchObject({ title, methods: { observation: false } });
  });
});

describe('files that cannot be read say why and what to do', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const workbook = encode('PK\u0003\u0004 xl/workbook.xml');
  const brokenWord = encode('PK\u0003\u0004 word/document.xml and no more');
  const oldWord = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const openDocument = encode('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.textPK content.xml');
  it.each([
    ['specification-other-word-processor', openDocument],
    ['specification-other-word-processor', encode('{\\rtf1\\ansi Assessor tracking table}')],
    ['specification-empty', new Uint8Array()],
    ['specification-empty', encode('\n \n')],
    ['specification-not-a-document', png],
    ['specification-not-a-document', workbook],
    ['specification-damaged', brokenWord],
    ['specification-damaged', encode('%PDF-1.7\nbroken')],
    ['specification-old-word', oldWord],
    ['specification-unknown-layout', encode('A shopping list\n\nBread\nMilk')],
  ])('%s', async (code, bytes) => {
    const result = await read(bytes);
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (!result.ok) expect(result.error.remedy).toMatch(/\w/);
  });

  it('an encrypted PDF', async () => {
    const bytes = await toPdf(blocksOf(NORTHMOOR_BOOK), { userPassword: 'lock' });
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'specification-encrypted' } });
  });

  it('a scan: pages with pictures and no text', async () => {
    const pdf = new PDFDocument();
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    pdf.image(pixel, 0, 0, { width: 500 });
    pdf.addPage().image(pixel, 0, 0, { width: 500 });
    expect(await read(await bytesOf(pdf))).toMatchObject({
      ok: false,
      error: { code: 'specification-scanned' },
    });
  });

  it('a file that is too large, and one with too many pages or lines', async () => {
    const bytes = await toPdf(blocksOf(NORTHMOOR_BOOK));
    const code = async (limits: object, of = bytes): Promise<unknown> => {
      const result = await read(of, { limits });
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await code({ maxBytes: 1000 })).toBe('specification-too-large');
    expect(await code({ maxPages: 3 })).toBe('specification-too-long');
    expect(await code({ maxLines: 20 }, encode(NORTHMOOR_BOOK))).toBe('specification-too-long');
  });
});

describe('long documents', () => {
  const prose = Array.from({ length: 200 }, (_, page) => [
    ...Array.from({ length: 12 }, (__, line) => ({
      kind: 'paragraph' as const,
      text: `Page ${page + 1}, paragraph ${line + 1}: ${'the boat went on through the long cutting and '.repeat(4)}stopped.`,
    })),
    { kind: 'page break' as const },
  ]).flat();

  it('200 pages in no known layout are read to the end, with progress, and refused within seconds', async () => {
    const bytes = await toPdf(prose);
    const seen: number[] = [];
    const started = performance.now();
    const result = await read(bytes, {
      onProgress: ({ page }: { readonly page: number }) => seen.push(page),
    });
    const milliseconds = performance.now() - started;
    expect(result).toMatchObject({ ok: false, error: { code: 'specification-unknown-layout' } });
    expect(seen.length).toBeGreaterThanOrEqual(200);
    expect(seen).toEqual(seen.map((_, index) => index + 1));
    console.log(`200 pages: ${Math.round(milliseconds)} ms`);
  });

  it('stops when asked, between pages', async () => {
    const bytes = await toPdf(prose.slice(0, 13 * 20));
    let pages = 0;
    const result = await read(bytes, { onProgress: () => (pages += 1), shouldStop: () => pages >= 5 });
    expect(result).toMatchObject({ ok: false, error: { code: 'specification-stopped' } });
    expect(pages).toBe(5);
  });

  it('gives up when its time is used', async () => {
    const bytes = await toPdf(prose.slice(0, 13 * 5));
    let clock = 0;
    const result = await read(bytes, { now: () => (clock += 40_000) });
    expect(result).toMatchObject({ ok: false, error: { code: 'specification-too-slow' } });
  });
});

describe('the lines of a PDF', () => {
  it('leave out running headers and page numbers, and keep their page', async () => {
    const bytes = await toPdf(blocksOf(NORTHMOOR_BOOK), { header: 'Uncontrolled copy' });
    const lines = await readDocumentLines({ name: 'file', bytes });
    if (!lines.ok) throw new Error(lines.error.message);
    const texts = lines.value.map(({ text }) => text);
    expect(texts.join('\n')).not.toContain('Uncontrolled copy');
    expect(texts).toContain('CBH3\tF/610/1003\tCook in a galley\t4\t30\t2');
    expect(lines.value.at(-1)?.page).toBeGreaterThan(3);
  });
});

describe('the lines of a plain text', () => {
  it('leave out running titles and page numbers where form feeds part the pages, and keep values', async () => {
    const words = ['Locks', 'Gates', 'Paddles', 'Cills'];
    const page = (word: string, index: number): string =>
      `Uncontrolled copy\n\n${word}\n\nKeep ${word}\n\nLevel\n\n3\n\nMore of ${word}\n\nEnd of ${word}\n\n${index + 1}`;
    const bytes = encode(words.map(page).join('\n\f'));
    const lines = await readDocumentLines({ name: 'file', bytes });
    if (!lines.ok) throw new Error(lines.error.message);
    const filled = lines.value.map(({ text }) => text).filter((text) => text !== '');
    expect(filled).toEqual(
      words.flatMap((word) => [word, `Keep ${word}`, 'Level', '3', `More of ${word}`, `End of ${word}`]),
    );
  });
});
