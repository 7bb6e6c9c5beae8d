import { PDF, PdfDict } from '@libpdf/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderVerificationReport, RenderStopped } from '../../../electron/reports/render/render';
import type { VerificationReport } from '../../../shared/domain/report/verification-report';
import { exampleReport } from './example-report';
import { flatten, structureOf, type Element } from './structure';
import { hasTool, needs, reportFonts, runTool } from './tools';

const render = async (report: VerificationReport) =>
  renderVerificationReport(report, { fonts: await reportFonts() });

let pdf: Uint8Array;
let elements: readonly Element[];
beforeAll(async () => {
  pdf = await render(exampleReport());
  elements = flatten(await structureOf(pdf));
});

describe('tags', () => {
  const all = (role: string) => elements.filter((element) => element.role === role);

  test('one title; headings never skip a level', () => {
    expect(elements[0]?.role).toBe('Document');
    expect(all('H1')).toHaveLength(1);
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('tables hold rows, rows hold as many header or data cells as the header row', () => {
    expect(all('Table').length).toBeGreaterThan(40);
    for (const table of all('Table')) {
      const [header, ...rows] = table.children;
      expect(rows.length).toBeGreaterThan(0);
      expect(header?.children.every(({ role, scope }) => role === 'TH' && scope === 'Column')).toBe(true);
      for (const row of rows) {
        expect(row.role).toBe('TR');
        expect(row.children).toHaveLength(header?.children.length ?? 0);
        for (const { role, scope } of row.children) {
          expect(['TH', 'TD']).toContain(role);
          if (role === 'TH') expect(scope).toBe('Row');
        }
      }
    }
  });

  test('figures and form fields have an alternative text and content', () => {
    expect(all('Figure').length).toBeGreaterThan(15);
    expect(all('Form')).toHaveLength(2);
    for (const element of [...all('Figure'), ...all('Form')]) {
      expect(element.alt ?? '').not.toBe('');
      expect(element.content).toBeGreaterThan(0);
    }
  });

  test('lists hold items of label and body; headings and paragraphs are not empty', () => {
    for (const list of all('L'))
      for (const item of list.children)
        expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    for (const element of [...all('H1'), ...all('H2'), ...all('H3'), ...all('P')])
      expect(element.content).toBeGreaterThan(0);
  });
});

describe('the document', () => {
  test('has title, language, bookmarks and two empty signature fields that viewers may not repaint', async () => {
    const document = await PDF.load(pdf);
    const catalogue = document.getCatalog();
    const resolve = document.getObject.bind(document);
    expect(catalogue.getString('Lang')?.asString()).toBe('en-GB');
    expect(catalogue.getDict('MarkInfo', resolve)?.getBool('Marked')?.value).toBe(true);
    expect(catalogue.getDict('ViewerPreferences', resolve)?.getBool('DisplayDocTitle')?.value).toBe(true);
    expect(catalogue.getDict('Outlines', resolve)).toBeInstanceOf(PdfDict);
    const form = catalogue.getDict('AcroForm', resolve);
    expect(form?.getNumber('SigFlags')?.value).toBe(3);
    expect(form?.has('NeedAppearances')).toBe(false);
    const fields = document.getForm()?.getSignatureFields() ?? [];
    expect(fields.map((field) => [field.name, field.alternateName, field.isSigned()])).toEqual([
      ['IQA', 'Signature of the IQA, Helen Osei', false],
      ['EQA', 'Signature of the EQA', false],
    ]);
  });

  test('is the same bytes for the same model', async () => {
    const report = exampleReport({ samples: 3, cells: 4 });
    expect(Buffer.compare(await render(report), await render(report))).toBe(0);
  });

  test('says its true number of pages as it goes, and can be stopped between pages', async () => {
    const seen: [number, number][] = [];
    const fonts = await reportFonts();
    const report = exampleReport({ samples: 6, cells: 6 });
    const bytes = await renderVerificationReport(report, {
      fonts,
      onProgress: (page, pages) => seen.push([page, pages]),
    });
    const count = (await PDF.load(bytes)).getPageCount();
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => [index + 1, count]));
    let pages = 0;
    const stopped = renderVerificationReport(report, {
      fonts,
      onProgress: () => (pages += 1),
      shouldStop: () => pages === 2,
    });
    await expect(stopped).rejects.toBeInstanceOf(RenderStopped);
    expect(pages).toBe(2);
  });

  test('a report with nothing in it is still a report', async () => {
    const empty = exampleReport({ samples: 0, cells: 0 });
    const bytes = await render({ ...empty, coverage: [], actions: [], whatItShows: [], notAssigned: [] });
    const roles = flatten(await structureOf(bytes));
    expect(roles.filter(({ role }) => role === 'Form')).toHaveLength(2);
  });

  test('names and titles with markup do not break the metadata', async () => {
    const report = exampleReport({ samples: 0, cells: 0 });
    const bytes = await render({ ...report, centre: { ...report.centre, name: 'Hair & Beauty <North>' } });
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain('Hair and Beauty ‹North›');
  });
});

describe.skipIf(!hasTool('pdftotext'))(`the text, read with ${needs('pdftotext')}`, () => {
  const textOf = (bytes: Uint8Array) =>
    runTool('pdftotext', (file) => ['-layout', file('a.pdf'), '-'], { 'a.pdf': bytes }).text;

  test('every page says which report, which page of how many, the log’s head and that it is a demo', () => {
    const pages = textOf(pdf).split('\f').slice(0, -1);
    pages.forEach((page, index) => {
      expect(page).toContain('DEMO CENTRE: invented data');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Report VR-2026-0007 · issued 21 Nov 2026, 14:32 UTC');
      expect(page).toMatch(/Log head: entry 12,840 · [0-9a-f]{64}/);
    });
  });

  test('accents come out as they went in, and scripts that the font lacks can be copied', async () => {
    const report = exampleReport({ samples: 1, cells: 1 });
    const bytes = await render({
      ...report,
      isDemo: false,
      people: { iqa: 'Þórdís Đặng Ґудзь', eqa: '张伟 (Zhang Wei)', iqaSignature: null },
    });
    const text = textOf(bytes);
    expect(text).toContain('Þórdís Đặng Ґудзь');
    expect(text).toContain('张伟');
    expect(text).toContain('(Zhang Wei)');
    expect(text).not.toContain('DEMO');
  });
});
