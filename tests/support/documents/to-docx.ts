import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from './blocks';

/** The document as a Word file with real headings, lists and tables. */
export async function toDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: blocks.map(element) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function element(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 });
    case 'paragraph':
      return new Paragraph({ children: [new TextRun({ text: block.text, bold: block.text.length < 20 })] });
    case 'bullet':
      return new Paragraph({ text: block.text, bullet: { level: 0 } });
    case 'page break':
      return new Paragraph({ text: '', pageBreakBefore: true });
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: block.rows.map(
          (row) =>
            new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      });
  }
}
