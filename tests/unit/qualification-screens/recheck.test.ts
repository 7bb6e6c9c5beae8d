import { describe, expect, it } from 'vitest';
import { recheck } from '../../../renderer/features/qualifications/recheck';
import {
  addGroup,
  addUnit,
  changeGroup,
  changeUnit,
  removeUnit,
  reviewByHand,
  toEdit,
  type DocumentReview,
  type EditQualification,
} from '../../../renderer/features/qualifications/review-model';
import { numberLines } from '../../../shared/domain/specification/document';
import { parseSpecification } from '../../../shared/domain/specification/parse-specification';
import { NORTHMOOR_BOOK } from '../../support/documents/northmoor-book';
import { NORTHMOOR_HANDBOOK } from '../../support/documents/northmoor-handbook';
import { draftOf } from '../../support/documents/summary';

function reviewOf(text: string, from = '', to = ''): DocumentReview {
  const changed = from === '' ? text : text.replace(from, to);
  if (from !== '' && changed === text) throw new Error(`the document does not have: ${from}`);
  const document = draftOf(parseSpecification(numberLines(changed.split('\n'))));
  const source = { name: 'example.txt', sha256: '0'.repeat(64) };
  return { source, document, edited: toEdit(document.qualification) };
}

const changed = (
  review: DocumentReview,
  change: (edited: EditQualification) => EditQualification,
): DocumentReview => ({ ...review, edited: change(review.edited) });

const problems = (review: DocumentReview) => recheck(review).filter(({ severity }) => severity === 'problem');

describe('what an untouched review says', () => {
  it.each([
    ['a book', NORTHMOOR_BOOK, '', ''],
    ['a handbook', NORTHMOOR_HANDBOOK, '', ''],
    ['a book that contradicts itself', NORTHMOOR_BOOK, 'Credit value: 20', 'Credit value: 40'],
    ['a book without a methods row', NORTHMOOR_BOOK, 'CBH4\tServe meals under way\t0\t✓\t✓\n', ''],
  ])('is what reading %s said, in the same order', (_name, text, from, to) => {
    const review = reviewOf(text, from, to);
    expect(review.document.findings.length).toBeGreaterThan(0);
    expect(recheck(review)).toEqual(review.document.findings);
  });
});

describe('what an edit changes', () => {
  it('is a problem that goes when its figure is put right', () => {
    const review = reviewOf(NORTHMOOR_BOOK, 'Credit value: 20', 'Credit value: 40');
    expect(problems(review).map(({ field }) => field)).toEqual(['credits']);
    expect(problems(changed(review, (edited) => ({ ...edited, credits: 20 })))).toEqual([]);
  });

  it('is a contradiction that an edit brings in, with the lines of the document', () => {
    const review = changed(reviewOf(NORTHMOOR_BOOK), (edited) => ({ ...edited, credits: 400 }));
    const [problem] = problems(review);
    expect(problem?.message).toContain('fewer than the 400');
    expect(problem?.lines.length).toBeGreaterThan(0);
  });

  it('is a fact that was cleared, at its field', () => {
    const review = changed(reviewOf(NORTHMOOR_BOOK), (edited) => ({ ...edited, title: '  ' }));
    expect(problems(review).map(({ field }) => field)).toEqual(['title']);
  });

  it('is a number or reference that is not one', () => {
    const review = reviewOf(NORTHMOOR_BOOK);
    const unit = review.edited.groups[0]?.units[0];
    if (!unit) throw new Error('the book has no unit');
    const wrong = changed(review, (edited) =>
      changeUnit({ ...edited, number: '601/48' }, unit.key, (unit) => ({ ...unit, reference: 'A5062130' })),
    );
    expect(problems(wrong).map(({ field }) => field)).toEqual(['number', `unit.${unit.key}.reference`]);
    expect(problems(wrong)[1]?.message).toContain(unit.code);
  });

  it('keeps a unit’s lines when its code is corrected', () => {
    const review = reviewOf(NORTHMOOR_BOOK);
    const unit = review.edited.groups[0]?.units[0];
    if (!unit) throw new Error('the book has no unit');
    const renamed = changed(review, (edited) =>
      changeUnit(edited, unit.key, (unit) => ({ ...unit, code: 'NEW9', level: null, reference: null })),
    );
    const finding = recheck(renamed).find(({ message }) => message.startsWith('Unit NEW9'));
    expect(finding?.field).toBe(`unit.${unit.key}`);
    expect(finding?.lines).toEqual(review.document.sources[`unit.${unit.code}`]);
  });

  it('is a code that occurs twice, at the second of the two', () => {
    const review = reviewOf(NORTHMOOR_BOOK);
    const [first, second] = review.edited.groups[0]?.units ?? [];
    if (!first || !second) throw new Error('the group has fewer than two units');
    const twice = changed(review, (edited) =>
      changeUnit(
        changeUnit(edited, first.key, (unit) => ({ ...unit, level: null })),
        second.key,
        (unit) => ({ ...unit, code: first.code }),
      ),
    );
    const problem = problems(twice).find(({ message }) => message.includes('occurs twice'));
    expect(problem?.field).toBe(`unit.${second.key}`);
    const missing = recheck(twice).find(({ message }) => message.includes('the level could not be read'));
    expect(missing?.field).toBe(`unit.${first.key}`);
  });

  it('asks an added group for its rule and an added unit for its code and title', () => {
    const group = addGroup(reviewOf(NORTHMOOR_BOOK).edited);
    const unit = addUnit(group.edited, group.key);
    const review = changed(reviewOf(NORTHMOOR_BOOK), () => unit.edited);
    const fields = problems(review).map(({ field }) => field);
    expect(fields).toContain(`group.${group.key}.rule`);
    expect(fields).toContain(`unit.${unit.key}`);
    expect(problems(review).some(({ message }) => message.startsWith('Unit without a code'))).toBe(true);
  });

  it('asks for the rule of a group that the document gives none, until it is chosen', () => {
    const review = reviewOf(NORTHMOOR_BOOK);
    const group = review.edited.groups[1];
    if (!group) throw new Error('the book has one group');
    const without = changed(review, (edited) =>
      changeGroup(edited, group.key, (one) => ({ ...one, rule: null })),
    );
    expect(problems(without).map(({ field }) => field)).toEqual([`group.${group.key}.rule`]);
  });

  it('drops what was said about a unit that is taken out', () => {
    const review = reviewOf(NORTHMOOR_BOOK, 'CBH4\tServe meals under way\t0\t✓\t✓\n', '');
    const about = (one: DocumentReview): number =>
      recheck(one).filter(({ field }) => field?.startsWith('unit.CBH4')).length;
    expect(about(review)).toBeGreaterThan(0);
    expect(about(changed(review, (edited) => removeUnit(edited, 'CBH4')))).toBe(0);
  });

  it('asks for everything that is needed where there is no document', () => {
    const fields = problems(reviewByHand()).map(({ field }) => field);
    expect(fields).toEqual(['title', 'number', 'code', 'awardingOrganisation', 'groups']);
  });

  it('refuses a qualification without groups', () => {
    const review = changed(reviewOf(NORTHMOOR_BOOK), (edited) => ({ ...edited, groups: [] }));
    expect(problems(review).map(({ field }) => field)).toEqual(['groups']);
  });
});
