import { setImmediate as letOthersRun } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { IsoTime } from '../../../shared/domain/calendar';
import type { VerificationReport } from '../../../shared/domain/report/verification-report';
import type { ReportFonts } from '../fonts';
import { PAGE } from '../layout/look';
import type { Bookmark, PageDescription, StructureNode, TextMeasure } from '../layout/page';
import { layOutReport } from '../layout/verification-report';
import { PageDrawer } from './draw';
import { hasInternals, type Elements, type ReportDocument } from './pdfkit-internals';
import { Typesetter } from './typesetter';

export interface RenderOptions {
  readonly fonts: ReportFonts;
  /** After each page: pages drawn so far, and of how many. */
  readonly onProgress?: (page: number, pages: number) => void;
  /** Asked between blocks and pages; true stops with a `RenderStopped`. */
  readonly shouldStop?: () => boolean;
}

/** Thrown when `shouldStop` said so; nothing is left behind. */
export class RenderStopped extends Error {
  constructor() {
    super('the report was stopped');
    this.name = 'RenderStopped';
  }
}

const BLOCKS_BETWEEN_PAUSES = 20;

/** A document to render: what it says of itself, and its layout, which yields between its blocks. */
export interface DocumentToRender {
  readonly info: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    readonly createdAt: IsoTime;
  };
  readonly layOut: (measure: TextMeasure) => Generator<void, PageDescription>;
}

/**
 * The report with bookmarks and two empty signature fields, `IQA` and `EQA`, as `renderDocument` makes it.
 */
export const renderVerificationReport = (
  report: VerificationReport,
  options: RenderOptions,
): Promise<Uint8Array> =>
  renderDocument(
    {
      info: {
        title: `Verification report ${report.reportNumber}, ${report.qualification.code}`,
        author: report.centre.name,
        subject: `${report.qualification.title}, ${report.plan.name}`,
        createdAt: report.issuedAt,
      },
      layOut: (measure) => layOutReport(report, measure),
    },
    options,
  );

/**
 * A tagged PDF 1.7. The same document and fonts give the same bytes. Meant for a worker thread; rejects with
 * `RenderStopped` when stopped.
 */
export async function renderDocument(
  { info, layOut: steps }: DocumentToRender,
  { fonts, onProgress, shouldStop }: RenderOptions,
): Promise<Uint8Array> {
  const pause = async () => {
    await letOthersRun();
    if (shouldStop?.() === true) throw new RenderStopped();
  };
  const document = openDocument(info);
  const bytes = collect(document);
  const typesetter = new Typesetter(document, fonts);
  const layout = await layOut(steps(typesetter), pause);
  const elements = makeElements(document, layout.structure);
  const drawer = new PageDrawer(document, typesetter, elements);
  for (const [index, page] of layout.pages.entries()) {
    await pause();
    document.addPage({ size: [layout.paper.width, layout.paper.height], margin: 0 });
    drawer.draw(page);
    onProgress?.(index + 1, layout.pages.length);
  }
  addBookmarks(document, layout.bookmarks, layout.paper.width);
  document.end();
  return bytes;
}

async function layOut(
  steps: Generator<void, PageDescription>,
  pause: () => Promise<void>,
): Promise<PageDescription> {
  for (let step = 1; ; step += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (step % BLOCKS_BETWEEN_PAUSES === 0) await pause();
  }
}

function openDocument(info: DocumentToRender['info']): ReportDocument {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en-GB',
    displayTitle: true,
    tagged: true,
    autoFirstPage: false,
    font: '',
    info: {
      Title: plain(info.title),
      Author: plain(info.author),
      Subject: plain(info.subject),
      Creator: 'Countersign',
      Producer: 'Countersign',
      CreationDate: new Date(info.createdAt),
    },
  });
  if (!hasInternals(document))
    throw new Error('this version of pdfkit is not the one the renderer was written for');
  document.appendXML(PDF_UA);
  return document;
}

/** Names the standard that the tags follow (ISO 14289-1). */
const PDF_UA =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/** pdfkit writes these into XML metadata without escaping them. */
const plain = (text: string): string => text.replace(/&/g, 'and').replace(/</g, '‹').replace(/>/g, '›');

/** pdfkit pushes every line of the file on its own: gathered here, without a stream's work on each. */
function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const header: unknown = document.read();
    const chunks = header instanceof Uint8Array ? [header] : [];
    document.push = (chunk: unknown) => {
      if (chunk instanceof Uint8Array) chunks.push(chunk);
      else resolve(new Uint8Array(Buffer.concat(chunks)));
      return true;
    };
  });
}

function makeElements(document: PDFKit.PDFDocument, root: StructureNode): Elements {
  const elements = new Map<StructureNode, PDFKit.PDFStructureElement>();
  const make = (node: StructureNode): PDFKit.PDFStructureElement => {
    const { role, alt, scope } = node;
    const options = { ...(alt === undefined ? {} : { alt }), ...(scope === undefined ? {} : { scope }) };
    const element = document.struct(role, options);
    elements.set(node, element);
    for (const child of node.children) element.add(make(child));
    return element;
  };
  document.addStructure(make(root));
  return elements;
}

function addBookmarks(document: PDFKit.PDFDocument, bookmarks: readonly Bookmark[], left: number): void {
  let chapter = document.outline;
  for (const { title, level, page, y } of bookmarks) {
    const parent = level === 1 ? document.outline : chapter;
    const target = { expanded: false, pageNumber: page, left, top: y - 12 };
    const item = parent.addItem(title, target);
    if (level === 1) chapter = item;
  }
}
