import { describe, expect, it } from 'vitest';
import { newId } from '../../electron/database/ids';
import { checkHistory } from '../../electron/database/history/check';
import { signatureById, signatureOfLearner, signatureOfPerson } from '../../electron/database/signatures';
import {
  getSignature,
  saveSignature,
  saveSignatureImage,
} from '../../electron/services/signatures/signatures';
import type { Role } from '../../shared/domain/people';
import type { Strokes } from '../../shared/domain/signature/strokes';
import { newCentre } from '../support/centre';
import { failureOf, valueOf } from '../support/database';
import { examplePng } from '../support/png';
import { record, testPopulationHash } from '../support/records';

const loop: Strokes = [
  [
    [100, 200],
    [300, 120],
    [500, 260],
  ],
];
const dot: Strokes = [[[40, 40]]];
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function centreWith(roles: readonly Role[] = ['lead IQA']) {
  const centre = newCentre(roles);
  const { db } = centre;
  const person = (role: Role) =>
    record(db, 'person', { name: `Some ${role}`, roles: JSON.stringify([role]), is_trainee: 0 });
  return {
    centre,
    db,
    assessor: { kind: 'person', id: person('assessor') },
    eqa: { kind: 'person', id: person('EQA') },
    me: { kind: 'person', id: centre.person.id },
    learner: { kind: 'learner', id: record(db, 'learner', { name: 'Zoë O’Brien', number: 'L1' }) },
  } as const;
}

describe('signatures on file', () => {
  it('keeps a drawn one as its strokes, and the newest is theirs', () => {
    const { centre, db, assessor, learner } = centreWith();
    expect(valueOf(getSignature(centre, { owner: assessor }))).toBeNull();
    const { id: first } = valueOf(saveSignature(centre, { owner: assessor, strokes: dot }));
    const { id: second } = valueOf(saveSignature(centre, { owner: assessor, strokes: loop }));
    expect(signatureOfPerson(db, assessor.id)).toMatchObject({ id: second, kind: 'drawn', strokes: loop });
    // What the older one signed keeps it.
    expect(signatureById(db, first)).toMatchObject({ strokes: dot });
    expect(signatureOfLearner(db, learner.id)).toBeNull();
    expect(signatureOfLearner(db, assessor.id)).toBeNull();
  });

  it('keeps an image as its bytes, within the history', () => {
    const { centre, db, learner } = centreWith();
    const png = examplePng(300, 90);
    valueOf(saveSignatureImage(centre, { owner: learner, png: base64(png) }));
    expect(signatureOfLearner(db, learner.id)).toMatchObject({ kind: 'image', width: 300, height: 90 });
    const view = valueOf(getSignature(centre, { owner: learner }));
    expect(view?.kind === 'image' && Buffer.from(view.png, 'base64').equals(png)).toBe(true);
    expect(checkHistory(db, { populationHash: testPopulationHash }).kind).toBe('fits');
  });

  it('refuses what is not a PNG, too wide, too high or too heavy', () => {
    const { centre, db, learner } = centreWith();
    const refusalOf = (bytes: Uint8Array) =>
      failureOf(saveSignatureImage(centre, { owner: learner, png: base64(bytes) })).code;
    expect(refusalOf(Buffer.from('GIF89a'))).toBe('not-an-image');
    expect(refusalOf(Buffer.concat([examplePng(4, 4), Buffer.from('<script>')]))).toBe('not-an-image');
    expect(refusalOf(examplePng(1201, 10))).toBe('too-large');
    expect(refusalOf(examplePng(10, 401))).toBe('too-large');
    expect(refusalOf(examplePng(10, 10, () => true, 'x'.repeat(200_000)))).toBe('too-large');
    expect(signatureOfLearner(db, learner.id)).toBeNull();
    const largest = examplePng(1200, 400, (x, y) => (x ^ y) % 3 === 0);
    valueOf(saveSignatureImage(centre, { owner: learner, png: base64(largest) }));
    expect(signatureOfLearner(db, learner.id)).toMatchObject({ width: 1200, height: 400 });
  });

  it('is for IQAs to record, for everybody their own, and for an EQA theirs alone (E2)', () => {
    const asIqa = centreWith();
    expect(failureOf(saveSignature(asIqa.centre, { owner: asIqa.eqa, strokes: dot })).message).toContain(
      'E2',
    );
    const asEqa = centreWith(['EQA']);
    expect(failureOf(saveSignature(asEqa.centre, { owner: asEqa.learner, strokes: dot })).code).toBe(
      'not-allowed',
    );
    valueOf(saveSignature(asEqa.centre, { owner: asEqa.me, strokes: dot }));
    const unknown = { kind: 'learner', id: newId() } as const;
    expect(failureOf(saveSignature(asIqa.centre, { owner: unknown, strokes: dot })).code).toBe('not-found');
  });
});
