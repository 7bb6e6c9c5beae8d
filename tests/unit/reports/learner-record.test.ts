import { beforeAll, describe, expect, test } from 'vitest';
import { PDF } from '@libpdf/core';
import { layOutLearnerRecord } from '../../../electron/reports/layout/learner-record';
import { layOutObservation } from '../../../electron/reports/layout/observation-document';
import { PAGE } from '../../../electron/reports/layout/look';
import type { PageDescription, TextMeasure } from '../../../electron/reports/layout/page';
import { renderDocument, renderVerificationReport } from '../../../electron/reports/render/render';
import type { LearnerRecord } from '../../../shared/domain/report/learner-record';
import { exampleReport } from './example-report';
import { exampleAssessorObservation } from './example-observation';
import { exampleRecord } from './example-record';
import { drawnSignature, emptyUnit, exampleUnit, imageSignature } from './example-units';
import { flatten, structureOf, type Element } from './structure';
import { hasTool, needs, reportFonts, runTool } from './tools';

/** Every character half as wide as the size. */
const measure: TextMeasure = { width: (text, _, size) => Array.from(text).length * size * 0.5 };

function finished(steps: Generator<void, PageDescription>): PageDescription {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
const layOut = (record: LearnerRecord) => finished(layOutLearnerRecord(record, measure));
const texts = ({ pages }: PageDescription): string =>
  pages.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === 'text' ? [op.text] : []))).join('\n');
const render = async (record: LearnerRecord) =>
  renderDocument(
    {
      info: { title: 'Record', author: 'Centre', subject: 'S', createdAt: record.madeAt },
      layOut: (measured) => layOutLearnerRecord(record, measured),
    },
    { fonts: await reportFonts() },
  );

const LONG_NAMES = exampleRecord({
  learner: 'Maximiliana-Konstantina Papadopoulou-Featherstonehaugh of Little Snoring and Great Snoring',
  units: Array.from({ length: 60 }, (_, at) =>
    at % 3 === 2 ? emptyUnit(at + 1) : exampleUnit(at + 1, at % 4 === 1 ? 11 : 2),
  ),
});

describe('pages of a record of sixty units', () => {
  const pages = layOut(LONG_NAMES);

  test('nothing is drawn outside the margins, signatures neither', () => {
    for (const { ops } of pages.pages)
      for (const op of ops) {
        if (op.owner === null) continue;
        if (op.kind === 'text') {
          expect(op.x).toBeGreaterThanOrEqual(PAGE.left - 0.01);
          expect(op.x + measure.width(op.text, op.face, op.size)).toBeLessThanOrEqual(
            PAGE.width - PAGE.right + 0.5,
          );
          expect(op.y).toBeLessThan(PAGE.height - PAGE.bottom + 0.5);
        }
        if (op.kind === 'image') expect(op.y + op.height).toBeLessThan(PAGE.height - PAGE.bottom);
      }
  });

  test('every unit with a record is in the outline, in order, and none of its headings ends a page', () => {
    const titles = pages.bookmarks.filter(({ level }) => level === 1).map(({ title }) => title);
    const begun = LONG_NAMES.units.filter(({ decisions }) => decisions.length > 0);
    expect(titles.slice(2, -1)).toEqual(begun.map(({ code, title }) => `${code} ${title}`));
    expect(titles.at(-1)).toBe('Units with nothing recorded yet');
    for (const { ops } of pages.pages) {
      const last = ops.filter((op) => op.kind === 'text' && op.owner !== null).at(-1);
      expect(last?.owner?.role).not.toMatch(/^H\d$/);
    }
  });

  test('a table that runs on repeats its header, as decoration', () => {
    const starts = pages.pages.filter(({ ops }) =>
      ops.some((op) => op.kind === 'text' && op.owner === null && op.text === 'Learner signature'),
    );
    expect(starts.length).toBeGreaterThan(0);
  });
});

describe('what a unit shows', () => {
  test('one with nothing recorded takes a line, not a form', () => {
    const text = texts(layOut(exampleRecord({ units: [emptyUnit(1)] })));
    expect(text).toContain('Units with nothing recorded yet');
    expect(text).toContain('Keep a diary for somebody else');
    expect(text).not.toContain('Criteria questioned orally');
  });

  test('more than four observations come in tables under each other, with their numbers', () => {
    const text = texts(layOut(exampleRecord({ units: [exampleUnit(1, 11)] })));
    expect(text.match(/^Assessor initials$/gm)).toHaveLength(3);
    expect(text).toMatch(/^11$/m);
  });

  test('a witness, prior learning, simulation, a correction and a warning are told with their reasons', () => {
    const text = texts(layOut(exampleRecord({ units: [exampleUnit(2)] }))).replaceAll('\n', ' ');
    for (const part of [
      'Witness: Đặng Văn Lâm, shift leader, occupationally competent.',
      'The night shift has no assessor.',
      'Prior learning mapped, with its gaps: Covers 2b but for complaints',
      'Why it was simulated: Nobody can wait for a fire.',
      'Corrected on 12 Oct 2026 by Ada Greene (revision 2) because: The wrong page was given.',
      'Rules that warned, under VTCT record of assessment (RQF), edition 1',
      'The learner’s last week at this desk.',
    ])
      expect(text).toContain(part);
  });

  test('nobody, nothing: still a record', () => {
    const record = exampleRecord({ units: [] });
    const text = texts(layOut({ ...record, people: [], statement: { ...record.statement, groups: [] } }));
    expect(text).toContain('Nobody has recorded anything yet.');
    expect(text).toContain('No unit is taken yet.');
  });
});

describe('an observation of an assessor', () => {
  test('without signatures says so, and leaves room to sign on paper', () => {
    const text = texts(
      finished(
        layOutObservation(
          exampleAssessorObservation({ signatures: { observer: null, assessor: null } }),
          measure,
        ),
      ),
    );
    expect(text.match(/not signed here/g)).toHaveLength(2);
    expect(text).toContain('Revision 2');
  });
});

describe('the PDF', () => {
  let bytes: Uint8Array;
  let elements: readonly Element[];
  beforeAll(async () => {
    bytes = await render(exampleRecord({ learner: 'עדה לבלייס' }));
    elements = flatten(await structureOf(bytes));
  });

  test('is tagged: one title, no skipped heading, rows as wide as their header, figures with words', () => {
    const all = (role: string) => elements.filter((element) => element.role === role);
    expect(all('H1')).toHaveLength(1);
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    for (const table of all('Table')) {
      const [header, ...rows] = table.children;
      for (const one of rows) expect(one.children).toHaveLength(header?.children.length ?? 0);
    }
    expect(all('Figure').length).toBeGreaterThan(3);
    for (const { alt, content } of all('Figure')) {
      expect(alt).toMatch(/^Signature of /);
      expect(content).toBeGreaterThan(0);
    }
    for (const item of all('L').flatMap(({ children }) => children))
      expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
  });

  test('holds an image once, however often it signed', () => {
    const images =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g) ?? [];
    // The picture and its opacity.
    expect(images).toHaveLength(2);
  });

  test.skipIf(!hasTool('pdftotext'))(
    `keeps every letter of a right-to-left name: ${needs('pdftotext')}`,
    () => {
      const { text } = runTool('pdftotext', (file) => [file('r.pdf'), '-'], { 'r.pdf': bytes });
      const plain = text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
      const name = 'עדה לבלייס';
      // Poppler takes what stands in logical order for visual order, and turns it.
      expect(plain.includes(name) || plain.includes([...name].toReversed().join(''))).toBe(true);
    },
  );

  test.skipIf(!hasTool('qpdf'))(`has no fault that qpdf finds: ${needs('qpdf')}`, () => {
    const checked = runTool('qpdf', (file) => ['--check', file('r.pdf')], { 'r.pdf': bytes });
    expect(checked.code, checked.text).toBe(0);
  });
});

describe('a verification report', () => {
  test('shows the IQA’s handwriting over the field that they sign in, drawn or as an image', async () => {
    const report = exampleReport({ samples: 1, cells: 1 });
    for (const iqaSignature of [drawnSignature, imageSignature]) {
      const pdf = await renderVerificationReport(
        { ...report, people: { ...report.people, iqaSignature } },
        { fonts: await reportFonts() },
      );
      const figures = flatten(await structureOf(pdf)).filter(({ role }) => role === 'Figure');
      expect(figures.at(-1)).toMatchObject({ alt: 'Signature of the IQA, Helen Osei', content: 1 });
      const fields = (await PDF.load(pdf)).getForm()?.getSignatureFields() ?? [];
      expect(fields.map(({ name }) => name)).toEqual(['IQA', 'EQA']);
    }
  });

  test.skipIf(!hasTool('pdftotext'))(
    `prints rules that warned with the sample: ${needs('pdftotext')}`,
    async () => {
      const pdf = await renderVerificationReport(exampleReport({ samples: 1, cells: 1 }), {
        fonts: await reportFonts(),
      });
      const { text } = runTool('pdftotext', (file) => ['-layout', file('r.pdf'), '-'], { 'r.pdf': pdf });
      expect(text).toContain('Rules that warned, under VTCT record of assessment (RQF), edition 1');
      expect(text).toContain('Observation 2 of LO1');
    },
  );
});
