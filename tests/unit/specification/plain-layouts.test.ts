import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSpecification } from '../../../electron/importers/specification/read-specification';
import { factsOf } from '../../support/documents/facts';
import { NORTHMOOR_BOOK } from '../../support/documents/northmoor-book';
import { NORTHMOOR_HANDBOOK } from '../../support/documents/northmoor-handbook';
import { PLAIN_VARIANTS, withoutMarks } from '../../support/documents/plain-variants';
import { toPlainPdf } from '../../support/documents/plain-pdf';
import { draftOf } from '../../support/documents/summary';

const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');
const seed = (file: string): string | null => {
  const path = join(SEEDS, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};
const DOCUMENTS = [
  { document: 'the invented book', text: NORTHMOOR_BOOK },
  { document: 'the invented handbook', text: NORTHMOOR_HANDBOOK },
  { document: 'CS2D1', text: seed('000_86e41bde7d305fea.txt') },
  { document: 'CSPD2', text: seed('004_29139fadb5f18810.txt') },
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const factsIn = async (bytes: Uint8Array): Promise<object> =>
  factsOf(draftOf(await readSpecification({ name: 'document', bytes })));

describe.each(DOCUMENTS)('$document', ({ text }) => {
  const given = text ?? '';
  const suffix = text === null ? ' (skipped: ../shared/seeds is not here)' : '';

  it.skipIf(text === null).each(PLAIN_VARIANTS)(`as text with $name${suffix}`, async ({ change }) => {
    expect(await factsIn(encode(change(given)))).toEqual(await factsIn(encode(given)));
  });

  it.skipIf(text === null).each([
    { name: 'one space between cells', style: {} },
    { name: 'several spaces between cells', style: { gap: '    ' } },
    { name: 'wide gaps between cells', style: { gap: '\u2003\u2003' } },
    { name: 'TABs that the font has no glyph for', style: { gap: '\t' } },
    { name: 'large type', style: { size: 15 } },
  ])(`as a PDF without tables, $name${suffix}`, async ({ style }) => {
    const bytes = await toPlainPdf(withoutMarks(given), style);
    expect(await factsIn(bytes)).toEqual(await factsIn(encode(given)));
  });
});
