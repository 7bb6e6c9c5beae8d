import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import { signStatement } from '../../electron/services/claims/sign-statement';
import { saveObservation, saveStatement } from '../../electron/services/documents/save';
import { saveObservation as recordObservation } from '../../electron/services/people-records/save-observation';
import { saveSignature, saveSignatureImage } from '../../electron/services/signatures/signatures';
import { OBSERVATION_ITEMS } from '../../shared/domain/people-records/observation';
import { claimCentre, someStrokes } from '../support/claims';
import { openByAnotherProgram, temporaryFolder, valueOf } from '../support/database';
import { documentPrinting } from '../support/documents';
import { examplePng } from '../support/png';
import { samplingCentre } from '../support/sampling';
import { unitRecordCentre } from '../support/unit-record';
import { flatten, structureOf } from '../unit/reports/structure';
import { hasTool, needs, runTool } from '../unit/reports/tools';

const { printing, savedRecord } = documentPrinting();

/** What a PDF says, on one line. */
function said(file: string): string {
  const { text } = runTool('pdftotext', (at) => ['-layout', at('d.pdf'), '-'], {
    'd.pdf': readFileSync(file),
  });
  return text.replaceAll(/\s+/g, ' ');
}

describe.skipIf(!hasTool('pdftotext'))(`read back by ${needs('pdftotext')}`, () => {
  test('a record of assessment holds entries, sign-offs, corrections and the people; needs never', async () => {
    const it = unitRecordCentre();
    const raw = openByAnotherProgram(it.centre.access.file, it.centre.access.key);
    raw
      .prepare('UPDATE learner SET needs = ? WHERE id = ?')
      .run('["Dyslexia reader", "Quiet room"]', it.learnerId);
    raw.close();
    const witness = it.addPerson({ name: 'Wiktoria Święch', initials: 'WS', roles: ['witness'] }, null);
    valueOf(
      it.save(
        ...it.complete().map((entry) =>
          entry.slot.type === 'observation' && entry.slot.column === 2
            ? {
                ...entry,
                method: 'witness testimony' as const,
                witnessId: witness,
                reason: 'Night shift only.',
              }
            : entry,
        ),
      ),
    );
    const first = it.view().entries.find(({ slot }) => slot.type === 'observation' && slot.column === 1);
    valueOf(
      it.save(
        it.observation(1, {
          base: first?.id ?? null,
          portfolioReference: 'p. 99',
          changeReason: 'Wrong page.',
        }),
      ),
    );
    valueOf(it.sign(1));
    valueOf(it.sign(2));
    valueOf(it.signWhole());
    const file = await savedRecord(it);
    expect(path.basename(file)).toBe('Record of assessment, Ada O’Kafor, EX2D1.pdf');
    const text = said(file);
    for (const part of [
      'Record of assessment',
      'Common practice',
      'Assessor tracking table',
      'Ada Greene',
      'OBS1',
      'p. 99',
      'Witness: Wiktoria Święch',
      'Night shift only.',
      'Signed off 21 Oct 2026, AG',
      'Met on 22 Oct 2026: Ada Greene (AG)',
      'Units with nothing recorded yet',
      'KNO1 Unit KNO1',
      `Log head: entry ${logHead(it.db).seq}`,
      logHead(it.db).hash,
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Corrected on .* \(revision 2\) because: Wrong page\./);
    expect(text).not.toMatch(/Dyslexia|Quiet room/);
  });

  test('a rule that warned is printed with its reason and edition', async () => {
    const it = unitRecordCentre();
    const reasons = { 'R3|achievedOn': 'The learner’s last day at this counter.' };
    valueOf(it.save(it.observation(1)));
    valueOf(it.save(it.observation(2, { reasons })));
    const text = said(await savedRecord(it));
    expect(text).toMatch(/Rules that warned, under Common practice, edition \d/);
    expect(text).toMatch(/R3 Observation 2 of/);
    expect(text).toContain('The learner’s last day at this counter.');
  });

  test('a statement holds who signed how: drawn, or on paper as somebody saw', async () => {
    const it = claimCentre();
    for (const unit of ['EXU1', 'EXU2']) it.decideOne(unit);
    const [first] = it.rows();
    valueOf(
      signStatement(it.lead, {
        registrationId: it.registrationId,
        units: [{ unitId: first?.unitId ?? '', base: first?.base ?? null }],
        how: {
          kind: 'drawn',
          strokes: someStrokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])),
        },
      }),
    );
    const second = it.rows()[1];
    valueOf(
      signStatement(it.lead, {
        registrationId: it.registrationId,
        units: [{ unitId: second?.unitId ?? '', base: second?.base ?? null }],
        how: { kind: 'paper', signedOn: '2026-11-20', seenBy: it.lead.person.id },
      }),
    );
    const asked = { jobId: randomUUID(), ...it.asked };
    const saved = valueOf(await saveStatement(it.lead, printing(temporaryFolder()), asked));
    const file = saved?.savedAs ?? '';
    expect(path.basename(file)).toBe('Statement of unit achievement, Lou Alder, EX2D1.pdf');
    const text = said(file);
    for (const part of [
      'Statement of unit achievement',
      '1 Sep 2026, number R-1',
      'Credits so far',
      'Page 1 of 1',
    ])
      expect(text).toContain(part);
    expect(text.match(/On paper,/g)).toHaveLength(1);
    expect(text).toContain('seen by Meera Nair');
    const figures = flatten(await structureOf(readFileSync(file))).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(['Signature of Lou Alder']);
  });

  test('an observation holds the checklist, the outcome and both signatures, drawn and as an image', async () => {
    const it = samplingCentre();
    const [observer, assessor] = [it.idOf('IV'), it.idOf('AG')];
    const drawn = saveSignature(it.lead, { owner: { kind: 'person', id: observer }, strokes: someStrokes });
    const png = Buffer.from(examplePng(120, 40, (x, y) => x === y)).toString('base64');
    const image = saveSignatureImage(it.lead, { owner: { kind: 'person', id: assessor }, png });
    const { id } = valueOf(
      recordObservation(it.lead, {
        base: null,
        correctionReason: null,
        entry: {
          observedOn: '2026-11-19',
          observerId: observer,
          assessorId: assessor,
          learnerId: null,
          qualificationId: it.qualification,
          unitId: null,
          activity: 'A morning at the desk',
          checklist: OBSERVATION_ITEMS.map((item) => ({ item, answer: 'yes' as const, comment: '' })),
          outcome: 'meets',
          feedback: 'Calm and clear.',
          assessorComments: 'I agree.',
          actions: [],
          observerSignatureId: valueOf(drawn).id,
          assessorSignatureId: valueOf(image).id,
        },
      }),
    );
    const saved = valueOf(
      await saveObservation(it.lead, printing(temporaryFolder()), { jobId: randomUUID(), id }),
    );
    const file = saved?.savedAs ?? '';
    const text = said(file);
    for (const part of ['Assessor observation', 'Learner at ease', '✓ Meets', 'Calm and clear.', 'I agree.'])
      expect(text).toContain(part);
    const figures = flatten(await structureOf(readFileSync(file))).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(['Signature of Ivy Verifier', 'Signature of Ada Green']);
    expect(figures.every(({ content }) => content > 0)).toBe(true);
    const images = runTool('pdfimages', (at) => ['-list', at('d.pdf')], { 'd.pdf': readFileSync(file) }).text;
    expect(images).toMatch(/image +120 +40/);
    expect(images).toMatch(/smask +120 +40/);
  });
});
