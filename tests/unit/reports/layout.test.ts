import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hatchSegments } from '../../../electron/reports/layout/bars';
import { PAGE } from '../../../electron/reports/layout/look';
import type { TextMeasure } from '../../../electron/reports/layout/page';
import { layOutReport } from '../../../electron/reports/layout/verification-report';
import { printable, wrap } from '../../../electron/reports/layout/wrap';
import { coverageSentences } from '../../../shared/domain/report/coverage-sentences';
import { countFindings } from '../../../shared/domain/report/findings';
import { formatCount, formatShare, summarySentences } from '../../../shared/domain/report/sentences';
import { exampleReport } from './example-report';

/** Every character half as wide as the size. */
const measure: TextMeasure = { width: (text, _, size) => Array.from(text).length * size * 0.5 };

describe('wrapping', () => {
  test('breaks at spaces, then after signs, then anywhere', () => {
    expect(wrap('one two three', 'regular', 10, 40, measure)).toEqual(['one two', 'three']);
    expect(wrap('Papadopoulou-Featherstone', 'regular', 10, 70, measure)).toEqual([
      'Papadopoulou-',
      'Featherstone',
    ]);
    expect(wrap('abcdefghij', 'regular', 10, 20, measure)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('never wider than asked, and nothing lost but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 12, max: 400 }),
        (text, width) => {
          const lines = wrap(text, 'regular', 10, width, measure);
          const fits = lines.every(
            (line) => Array.from(line).length <= 1 || measure.width(line, 'regular', 10) <= width,
          );
          const bare = (value: string) => value.replace(/\s/g, '');
          return fits && bare(lines.join('')) === bare(printable(text));
        },
      ),
    );
  });

  test('directional overrides and control characters do not reach the paper', () => {
    expect(printable('agreed\u202Edeergasid\u0007')).toBe('agreeddeergasid');
    expect(printable('e\u0301')).toBe('é');
  });
});

describe('pages', () => {
  const report = exampleReport();
  const steps = layOutReport(report, measure);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { pages, bookmarks } = step.value;

  test('nothing is drawn outside the margins, and text keeps clear of the footer', () => {
    for (const { ops } of pages)
      for (const op of ops) {
        if (op.kind !== 'text') continue;
        expect(op.x).toBeGreaterThanOrEqual(PAGE.left - 0.01);
        expect(op.x + measure.width(op.text, op.face, op.size)).toBeLessThanOrEqual(
          PAGE.width - PAGE.right + 0.5,
        );
        if (op.owner !== null) expect(op.y).toBeLessThan(PAGE.height - PAGE.bottom + 0.5);
      }
  });

  test('no heading stands alone at the end of a page', () => {
    for (const { ops } of pages) {
      const last = ops.filter((op) => op.kind === 'text' && op.owner !== null).at(-1);
      expect(last?.owner?.role).not.toMatch(/^H\d$/);
    }
  });

  test('every sample is bookmarked, in order of the pages', () => {
    expect(bookmarks.filter(({ level, title }) => level === 2 && title.startsWith('S-'))).toHaveLength(40);
    const order = bookmarks.map(({ page, y }) => page * 1000 + y);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('hatching stays inside its rectangle', () => {
    for (const rising of [true, false])
      for (const { x1, y1, x2, y2 } of hatchSegments(10, 20, 33.3, 8.5, rising)) {
        for (const x of [x1, x2]) expect(x >= 10 && x <= 43.31).toBe(true);
        for (const y of [y1, y2]) expect(y >= 19.99 && y <= 28.51).toBe(true);
      }
  });
});

describe('sentences', () => {
  test('say what was planned, done, found and is open', () => {
    expect(summarySentences(exampleReport())).toEqual([
      'From 1,840 decisions between 1 Sep 2026 and 31 Dec 2026, 60 samples were planned; 40 have been carried out.',
      'The IQA agreed with 32 of 40 (80 %), required action on 4 and disagreed with 4.',
      'The plan falls short of the policy for 1 assessor (Siân Llewellyn ap Rhys), 1 unit (UBU38 Develop working ' +
        'relationships with colleagues across sites and partner organisations) and 1 method (written questions). ' +
        'Samples are overdue for 1 assessor (Maximiliana-Konstantina Papadopoulou-Featherstonehaugh of Little ' +
        'Snoring). Elsewhere what is planned will meet it by 12 Dec 2026.',
      '4 actions are open.',
    ]);
  });

  test('a share is never rounded to all or nothing', () => {
    expect([
      formatShare(999, 1000),
      formatShare(1, 1000),
      formatShare(0, 7),
      formatShare(7, 7),
      formatShare(0, 0),
    ]).toEqual(['over 99 %', 'under 1 %', '0 %', '100 %', '–']);
    expect(formatCount(1234567)).toBe('1,234,567');
  });

  test('findings are counted per assessor; an empty population covers nothing', () => {
    const findings = countFindings([
      { assessor: 'B', outcome: 'agreed' },
      { assessor: 'A', outcome: 'disagreed' },
      { assessor: 'B', outcome: 'action required' },
    ]);
    expect(findings.byAssessor.map(({ assessor, agreed }) => [assessor, agreed])).toEqual([
      ['A', 0],
      ['B', 1],
    ]);
    expect(findings.overall).toEqual({ agreed: 1, actionRequired: 1, disagreed: 1 });
    expect(coverageSentences([]).join(' ')).toContain('nothing to cover');
  });
});
