import { describe, expect, it } from 'vitest';
import type { Rule, Word } from '../../../electron/importers/specification/pdf/page-content';
import { pageLines } from '../../../electron/importers/specification/pdf/page-lines';

/** A word of 10-point text, 5 points a letter. */
const word = (text: string, x1: number, y: number): Word => ({
  text,
  x1,
  x2: x1 + 5 * text.length,
  y,
  size: 10,
});
const rule = (at: number, from: number, to: number): Rule => ({ at, from, to });

describe('tables with borders', () => {
  // Rows without room between them and columns that touch: only the borders tell the cells apart.
  const words = [
    word('LO1 Know', 50, 688),
    word('the parts', 50, 676),
    word('1.1 Name', 98, 688),
    word('them', 98, 676),
    word('1.2 Draw', 98, 664),
    word('Text below', 50, 640),
  ];
  const horizontal = [rule(700, 48, 200), rule(674, 48, 200), rule(660, 48, 200)];
  const vertical = [rule(48, 660, 700), rule(96, 660, 700), rule(200, 660, 700)];

  it('are read by their borders', () => {
    const lines = pageLines({ page: 1, height: 842, words, rules: { horizontal, vertical } });
    expect(lines.map(({ text }) => text)).toEqual([
      'LO1 Know the parts\t1.1 Name them',
      '\t1.2 Draw',
      'Text below',
    ]);
  });

  it('without the borders are not', () => {
    const lines = pageLines({ page: 1, height: 842, words, rules: { horizontal: [], vertical: [] } });
    expect(lines[0]?.text).not.toBe('LO1 Know the parts\t1.1 Name them');
  });

  it('a frame around text is no table', () => {
    const frame = {
      horizontal: [rule(700, 48, 300), rule(600, 48, 300)],
      vertical: [rule(48, 600, 700), rule(300, 600, 700)],
    };
    const lines = pageLines({
      page: 1,
      height: 842,
      words: [word('One', 50, 688), word('Two', 50, 676)],
      rules: frame,
    });
    expect(lines.map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  it('a cell that spans columns keeps its text together', () => {
    const spanned = [rule(48, 660, 700), rule(96, 660, 674), rule(200, 660, 700)];
    const head = [
      word('Mandatory', 60, 680),
      word('units', 110, 680),
      word('A1', 50, 664),
      word('Row', 98, 664),
    ];
    const lines = pageLines({ page: 1, height: 842, words: head, rules: { horizontal, vertical: spanned } });
    expect(lines.map(({ text }) => text)).toEqual(['Mandatory units\t', 'A1\tRow']);
  });
});

describe('tables without borders', () => {
  it('put a cell that wraps back together, also when cells are centred', () => {
    const top = [
      word('CB1', 50, 700),
      word('Welcome the guests', 120, 700),
      word('5', 300, 700),
      word('on board', 120, 688),
    ];
    const centred = [
      word('Guide a walk', 120, 660),
      word('CB2', 50, 654),
      word('3', 300, 654),
      word('on the shore', 120, 648),
    ];
    const lines = pageLines({
      page: 1,
      height: 842,
      words: [...top, ...centred],
      rules: { horizontal: [], vertical: [] },
    });
    expect(lines.map(({ text }) => text)).toEqual([
      'CB1\tWelcome the guests on board\t5',
      'CB2\tGuide a walk on the shore\t3',
    ]);
  });

  it('keep rows apart whose titles wrap above and below the line of their code', () => {
    const words = [
      word('CB1', 50, 700),
      word('Welcome', 120, 700),
      word('5', 300, 700),
      word('Guide a walk', 120, 686),
      word('CB2', 50, 680),
      word('3', 300, 680),
      word('on the shore', 120, 674),
      word('CB3', 50, 660),
      word('Cook', 120, 660),
      word('4', 300, 660),
    ];
    const lines = pageLines({ page: 1, height: 842, words, rules: { horizontal: [], vertical: [] } });
    expect(lines.map(({ text }) => text)).toEqual([
      'CB1\tWelcome\t5',
      'CB2\tGuide a walk on the shore\t3',
      'CB3\tCook\t4',
    ]);
  });

  it('leave running text alone', () => {
    const prose = [word('The boat went on', 50, 700), word('through the cutting', 50, 688)];
    const lines = pageLines({ page: 1, height: 842, words: prose, rules: { horizontal: [], vertical: [] } });
    expect(lines.map(({ text }) => text)).toEqual(['The boat went on', 'through the cutting']);
  });
});
