import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines } from '../../../shared/domain/specification/clean-line';
import { numberLines } from '../../../shared/domain/specification/document';
import { parseSpecification } from '../../../shared/domain/specification/parse-specification';
import { NORTHMOOR_BOOK } from '../../support/documents/northmoor-book';
import { NORTHMOOR_HANDBOOK } from '../../support/documents/northmoor-handbook';
import { draftOf } from '../../support/documents/summary';

const parse = (text: string) => parseSpecification(numberLines(text.split('\n')));
const qualificationOf = (text: string) => draftOf(parse(text)).qualification;

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['several spaces instead of TAB', (text) => text.replace(/[ ]*\t/g, '    ')],
  ['pipe tables', (text) => text.replace(/^(.*\t.*)$/gm, (row) => `| ${row.split('\t').join(' | ')} |`)],
  ['tags and bold everywhere', (text) => text.replace(/^([A-Z][^\t\n]*)/gm, '<b>$1</b>')],
  ['no heading marks', (text) => text.replace(/^#+ /gm, '')],
  ['Yes and No instead of marks', (text) => text.replaceAll('✓', 'Yes').replaceAll('✗', 'No')],
  ['other ticks and crosses', (text) => text.replaceAll('✓', '\uf0fc').replaceAll('✗', '×')],
  ['page numbers between the lines', (text) => text.replace(/\n\n/g, '\n\nPage 3 of 40\n\n')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['no blank lines between list items', (text) => text.replace(/\n\n(- )/g, '\n$1')],
  ['round bullets', (text) => text.replace(/^- /gm, '• ')],
];

describe.each(VARIANTS)('a document with %s', (_, change) => {
  it('reads as the book it is', () => {
    expect(qualificationOf(change(NORTHMOOR_BOOK))).toEqual(qualificationOf(NORTHMOOR_BOOK));
  });
  it('reads as the handbook it is', () => {
    expect(qualificationOf(change(NORTHMOOR_HANDBOOK))).toEqual(qualificationOf(NORTHMOOR_HANDBOOK));
  });
});

describe('cells', () => {
  it('are separated by TAB, by several spaces where there is no TAB, or by bars', () => {
    const cells = cleanLines(numberLines(['a b\tc  d\t', 'a b   c', '| a b | c |', '\t1.2 Foo']));
    expect(cells.map((line) => line.cells)).toEqual([
      ['a b', 'c d', ''],
      ['a b', 'c'],
      ['a b', 'c'],
      ['', '1.2 Foo'],
    ]);
  });
});

describe('tolerance', () => {
  it('reads a structure row whose columns were lost, or that wraps', () => {
    const lost = NORTHMOOR_BOOK.replace(
      'CBH3\tF/610/1003\tCook in a galley\t4\t30\t2',
      'CBH3 F/610/1003 Cook in a galley 4 30 2',
    ).replace('CBH4\tH/610/1004\tServe meals under way\t3', 'CBH4\tH/610/1004\tServe meals\nunder way\t3');
    expect(qualificationOf(lost).groups).toEqual(qualificationOf(NORTHMOOR_BOOK).groups);
  });

  it('reads a part of a document and says what is missing', () => {
    const part = NORTHMOOR_BOOK.slice(
      NORTHMOOR_BOOK.indexOf('Qualification structure'),
      NORTHMOOR_BOOK.indexOf('Guidance on assessment'),
    );
    const draft = draftOf(parse(`Statement of unit achievement\n\n${part}`));
    expect(draft.qualification.groups.map(({ units }) => units.length)).toEqual([2, 2, 2]);
    expect(draft.findings.filter(({ severity }) => severity === 'problem').map(({ field }) => field)).toEqual(
      ['title', 'number', 'code', 'awardingOrganisation'],
    );
  });

  it('refuses text in neither layout, and text without words', () => {
    const letter = parse('Dear Sir or Madam\n\nLevel 2\n\nwe write about a unit.');
    expect(letter).toMatchObject({ ok: false, error: { code: 'specification-unknown-layout' } });
    expect(parse(' \n\t\n---\n')).toMatchObject({ ok: false, error: { code: 'specification-empty' } });
  });

  it('never throws, and never invents a line, whatever is left of a document', () => {
    const lines = [...NORTHMOOR_BOOK.split('\n'), ...NORTHMOOR_HANDBOOK.split('\n')];
    const some = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 120 });
    fc.assert(
      fc.property(fc.oneof(some, fc.subarray(lines)), (texts) => {
        const result = parseSpecification(numberLines(texts));
        if (!result.ok) return;
        const named = [
          ...Object.values(result.value.sources),
          ...result.value.findings.map((each) => each.lines),
        ];
        expect(named.flat().every((number) => number >= 1 && number <= texts.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
