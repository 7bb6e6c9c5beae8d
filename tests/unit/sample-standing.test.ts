import { describe, expect, test } from 'vitest';
import { cellNotes, sampleNotes } from '../../shared/domain/sample-standing';

describe('what a plan says of a cell beside its reasons', () => {
  test.each([
    ['complete', null, []],
    ['waits', null, ['Waits for a countersignature']],
    ['sent back', null, ['Sent back without a countersignature']],
    ['complete', '2026-11-03', ['Sampled on 3 Nov 2026, before it was corrected: needs a new sample']],
    [
      'waits',
      '2026-11-03',
      ['Waits for a countersignature', 'Sampled on 3 Nov 2026, before it was corrected: needs a new sample'],
    ],
  ] as const)('%s, sampled before its correction: %s', (countersignature, sampledBeforeCorrection, said) => {
    expect(cellNotes({ countersignature, sampledBeforeCorrection })).toEqual(said);
  });
});

test.each([
  [false, false, 0],
  [true, false, 1],
  [false, true, 1],
  [true, true, 2],
])('a sample: not countersigned %s, outdated %s', (wasUncountersigned, isOutdated, sentences) => {
  const notes = sampleNotes({ wasUncountersigned, isOutdated });
  expect(notes).toHaveLength(sentences);
  expect(notes.some((note) => note.includes('not countersigned'))).toBe(wasUncountersigned);
  expect(notes.some((note) => note.includes('before it was corrected'))).toBe(isOutdated);
});
