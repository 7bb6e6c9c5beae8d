import path from 'node:path';
import PDFDocument from 'pdfkit';
import { loadReportFonts, type ReportFonts } from '../../electron/reports/fonts';
import { PAGE } from '../../electron/reports/layout/look';
import type { Op, Page } from '../../electron/reports/layout/page';
import { layOutReport } from '../../electron/reports/layout/verification-report';
import { hasInternals } from '../../electron/reports/render/pdfkit-internals';
import { renderVerificationReport } from '../../electron/reports/render/render';
import { Typesetter } from '../../electron/reports/render/typesetter';
import type { VerificationReport } from '../../shared/domain/report/verification-report';
import { projectRoot } from '../../tests/support/project-root';
import { exampleReport } from '../../tests/unit/reports/example-report';
import { median, timed, type Measure } from './measure';

const TIMES = 5;
const SIZE = { samples: 200, cells: 600 } as const;

/** A whole verification report against bare pdfkit drawing the same lines of text at the same places; in turn. */
export async function measureReportPages(): Promise<readonly Measure[]> {
  const fonts = await loadReportFonts(path.join(projectRoot, 'resources/fonts'));
  const report = exampleReport(SIZE);
  const pages = laidOut(report, fonts);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let time = 0; time <= TIMES; time += 1) {
    const whole = await timed(() => renderVerificationReport(report, { fonts }));
    const plain = await timed(() => drawBarely(pages, fonts));
    // The first of each warms the compiler up.
    if (time === 0) continue;
    ours.push(whole.ms);
    bare.push(plain.ms);
  }
  const perSecond = (ms: number): number => (1000 * pages.length) / ms;
  const lines = textsOf(pages).length;
  return [
    {
      name: 'Bare pdfkit, the same text',
      value: perSecond(median(bare)),
      unit: 'pages/s',
      note: `${pages.length} pages, ${lines} lines of text; no measuring, no tags, no lines; median of ${TIMES}`,
    },
    {
      name: 'Verification report',
      value: perSecond(median(ours)),
      unit: 'pages/s',
      note: 'laid out, tagged, bookmarks, charts, signature fields; not yet signed',
    },
    {
      name: 'Verification report, of bare pdfkit',
      value: (100 * median(bare)) / median(ours),
      unit: '%',
      aim: { atLeast: 60 },
      note: 'pages/s against pages/s',
    },
  ];
}

function laidOut(report: VerificationReport, fonts: ReportFonts): readonly Page[] {
  const document = new PDFDocument({ autoFirstPage: false, font: '' });
  if (!hasInternals(document)) throw new Error('this pdfkit is not the one the renderer was written for');
  const steps = layOutReport(report, new Typesetter(document, fonts));
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value.pages;
  }
}

const isText = (op: Op): op is Extract<Op, { kind: 'text' }> => op.kind === 'text';
const textsOf = (pages: readonly Page[]) => pages.flatMap(({ ops }) => ops.filter(isText));

/** Every line of text where the report has it, as anybody would with pdfkit alone. */
function drawBarely(pages: readonly Page[], fonts: ReportFonts): Promise<number> {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    font: '',
  });
  document.registerFont('regular', Buffer.from(fonts.regular));
  document.registerFont('semibold', Buffer.from(fonts.semibold));
  const finished = new Promise<number>((resolve) => {
    let bytes = 0;
    document.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    document.on('end', () => resolve(bytes));
  });
  for (const { ops } of pages) {
    document.addPage();
    for (const { text, x, y, face, size, colour } of ops.filter(isText))
      document
        .font(face, size)
        .fillColor(colour)
        .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }
  document.end();
  return finished;
}
