import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../../electron/reports/render/render';
import type { PageDescription, TextMeasure } from '../../../electron/reports/layout/page';
import { layOutPlanSheet } from '../../../electron/reports/layout/plan-sheet';
import { SHEET } from '../../../electron/reports/layout/sheet/look';
import { withRest } from '../../../electron/reports/layout/sheet/words';
import type { PlanSheet } from '../../../shared/domain/report/plan-sheet';
import { EMPTY_SHEET, exampleSheet, NORMAL, OVERFULL } from './example-sheet';
import { flatten, structureOf } from './structure';
import { hasTool, needs, reportFonts, runTool } from './tools';

/** Every character half as wide as the size. */
const measure: TextMeasure = { width: (text, _, size) => Array.from(text).length * size * 0.5 };

function laidOut(sheet: PlanSheet): PageDescription {
  const steps = layOutPlanSheet(sheet, measure);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

async function pdfOf(sheet: PlanSheet): Promise<Uint8Array> {
  const info = { title: 'Sheet', author: 'Centre', subject: 'Plan', createdAt: sheet.madeAt };
  const layOut = (measureOf: TextMeasure) => layOutPlanSheet(sheet, measureOf);
  return renderDocument({ info, layOut }, { fonts: await reportFonts() });
}

/** What stands between header and footer. */
const contentTexts = ({ pages }: PageDescription) =>
  (pages[0]?.ops ?? []).flatMap((op) => (op.kind === 'text' && op.owner !== null ? [op] : []));

describe('a plan’s sheet is one page', () => {
  const sizes = fc.record({
    assessors: fc.integer({ min: 0, max: 90 }),
    iqas: fc.integer({ min: 0, max: 50 }),
    sentences: fc.integer({ min: 0, max: 70 }),
    draws: fc.integer({ min: 1, max: 12 }),
    wordy: fc.integer({ min: 0, max: 12 }),
  });

  test('whatever it holds, within its margins (property)', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const page = laidOut(exampleSheet(size));
        expect(page.pages).toHaveLength(1);
        for (const { x, y, text, size: points } of contentTexts(page)) {
          expect(y).toBeLessThanOrEqual(SHEET.height - SHEET.bottom);
          expect(x).toBeGreaterThanOrEqual(SHEET.left - 0.01);
          expect(x + measure.width(text, 'regular', points)).toBeLessThanOrEqual(
            SHEET.width - SHEET.right + 0.01,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test('shortened lists say how much is left out, and where it stands', () => {
    expect(withRest(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'and 1 more, see the report']);
    expect(withRest(['a', 'b'], 2)).toEqual(['a', 'b']);
    const texts = contentTexts(laidOut(exampleSheet(OVERFULL))).map(({ text }) => text);
    const left = texts.filter((text) => /^and \d+ more, see the report$/.test(text));
    // Assessors, IQAs, what is shown, what cannot be met, changes, widenings, draws.
    expect(left).toHaveLength(7);
  });

  test('nothing is left out of a plan of ordinary size', () => {
    const texts = contentTexts(laidOut(exampleSheet(NORMAL))).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('see the report'))).toEqual([]);
  });
});

describe('as PDF', () => {
  const tool = needs('pdftotext');
  test.skipIf(!hasTool('pdftotext'))(`${tool}: says what an EQA asks for`, async () => {
    const pdf = await pdfOf(exampleSheet(NORMAL));
    const { text } = runTool('pdftotext', (file) => ['-layout', file('a.pdf'), '-'], { 'a.pdf': pdf });
    expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
    for (const said of [
      'Autumn plan 2026',
      'CS2D1',
      '75 samples: 24 from shares taken whole, 38 at random, 9 for coverage and 4 by judgement.',
      'At least 1 of every assessor',
      'chance of 49.4 %',
      'Changed by judgement',
      'Overturned 2 Nov 2026',
      'Draw 2, re-planned 2 Sep 2026, 08:15 UTC: Two learners withdrew',
      'Log head: entry 12,840',
      'Page 1 of 1',
      'Printed 22 Nov 2026, 09:15 UTC by Judith Price',
      'Nguyễn Thị Ánh Tuyết',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(said);
  });

  test.each([
    ['tiny', EMPTY_SHEET],
    ['overfull', exampleSheet(OVERFULL)],
  ])('%s: one page, tagged', async (_, sheet) => {
    const pdf = await pdfOf(sheet);
    const elements = flatten(await structureOf(pdf));
    expect(elements.filter(({ role }) => role === 'H1')).toHaveLength(1);
    for (const table of elements.filter(({ role }) => role === 'Table')) {
      const widths = table.children.map(({ children }) => children.length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  });
});
