import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLines } from '../../../shared/domain/sampling/compare-lines';
import { parseStrategy } from '../../../shared/domain/sampling/strategy-text';

describe('a strategy’s text', () => {
  test('is headings, paragraphs and lists; an empty line parts what belongs together', () => {
    const text = [
      '# Purpose',
      'We sample.',
      'In every quarter.',
      '- Assessors',
      '- Units',
      '',
      '- Sites',
      '## Who',
      '',
      'The lead IQA.',
    ].join('\n');
    expect(parseStrategy(text)).toEqual([
      { kind: 'heading', level: 1, text: 'Purpose' },
      { kind: 'paragraph', text: 'We sample.\nIn every quarter.' },
      { kind: 'bullets', items: ['Assessors', 'Units'] },
      { kind: 'bullets', items: ['Sites'] },
      { kind: 'heading', level: 2, text: 'Who' },
      { kind: 'paragraph', text: 'The lead IQA.' },
    ]);
  });

  test.each([
    ['#Purpose', '#Purpose'],
    ['### Three', '### Three'],
    ['#', '#'],
    ['-', '-'],
    ['-5 % of all', '-5 % of all'],
    ['<b onclick="x">bold</b> [link](javascript:x) **strong**', undefined],
  ])('%s is text as it stands', (line, same) => {
    expect(parseStrategy(line)).toEqual([{ kind: 'paragraph', text: same ?? line }]);
  });

  test('says every word that was written, whatever was written', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('', '# A', '## B', '- c', 'd'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map((one) => one.replaceAll('\n', ' ')).join('\n');
        const said = parseStrategy(text).map((block) =>
          block.kind === 'bullets' ? block.items.join(' ') : block.text,
        );
        const words = (whole: string): string =>
          whole
            .split('\n')
            .map((one) => one.trim().replace(/^(?:#{1,2}|-)\s+(?=\S)/u, ''))
            .join('')
            .replace(/\s/gu, '');
        expect(said.join('').replace(/\s/gu, '')).toBe(words(text));
      }),
    );
  });
});

describe('two versions', () => {
  test('are compared line by line, what went before what came', () => {
    expect(compareLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'x' },
      { kind: 'same', text: 'c' },
      { kind: 'same', text: 'd' },
      { kind: 'added', text: 'e' },
    ]);
  });

  test('give both back, and call nothing changed that is the same', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const compared = compareLines(before, after);
        const without = (kind: 'added' | 'removed') =>
          compared.filter((line) => line.kind !== kind).map(({ text }) => text);
        expect(without('added')).toEqual(before);
        expect(without('removed')).toEqual(after);
        expect(compareLines(before, before).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
