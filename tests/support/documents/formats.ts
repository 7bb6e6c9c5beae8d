import { blocksOf } from './blocks';
import { toDocx } from './to-docx';
import { toPdf } from './to-pdf';

export interface Format {
  readonly name: string;
  readonly make: (text: string) => Promise<Uint8Array>;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every way a document reaches a centre, for running the same test on all of them. */
export const FORMATS: readonly Format[] = [
  { name: 'text', make: (text) => Promise.resolve(encode(text)) },
  { name: 'Word', make: (text) => toDocx(blocksOf(text)) },
  { name: 'PDF, tables with borders', make: (text) => toPdf(blocksOf(text)) },
  {
    name: 'PDF, tables with borders, centred cells, large type',
    make: (text) => toPdf(blocksOf(text), { align: 'middle', size: 14, lineGap: 3 }),
  },
  { name: 'PDF, tables without borders', make: (text) => toPdf(blocksOf(text), { ruled: false }) },
  {
    name: 'PDF, tables without borders, centred cells',
    make: (text) => toPdf(blocksOf(text), { ruled: false, align: 'middle', size: 11 }),
  },
];
