import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { documentFileName } from '../../electron/services/documents/file-name';
import { saveLearnerRecord, saveObservation, saveStatement } from '../../electron/services/documents/save';
import { printedSignatures } from '../../electron/services/documents/signatures';
import { saveSignatureImage } from '../../electron/services/signatures/signatures';
import { readyCentre } from '../support/claims';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { documentPrinting } from '../support/documents';
import { askQpdf } from '../support/pdf-tools';
import { examplePng } from '../support/png';
import { samplingCentre } from '../support/sampling';
import { unitRecordCentre } from '../support/unit-record';

const { printing, savedRecord, hasStarted, cancel } = documentPrinting();

describe('a document', () => {
  test('passes qpdf, whatever was printed', async () => {
    const verdict = askQpdf(await savedRecord(unitRecordCentre()));
    if (verdict) expect(verdict, verdict.says).toMatchObject({ passed: true });
    else console.log('qpdf is not installed: the syntax of the file was not checked');
  });

  test('is not made of what is not there, and not saved where the person cancels', async () => {
    const it = readyCentre();
    const folder = temporaryFolder();
    const nobody = { jobId: randomUUID(), learnerId: randomUUID(), qualificationId: it.qualification };
    expect(failureOf(await saveLearnerRecord(it.lead, printing(folder), nobody)).code).toBe('not-found');
    expect(failureOf(await saveStatement(it.lead, printing(folder), nobody)).code).toBe('not-found');
    const noObservation = { jobId: randomUUID(), id: randomUUID() };
    expect(failureOf(await saveObservation(it.lead, printing(folder), noObservation)).code).toBe('not-found');
    const asked = { jobId: randomUUID(), ...it.asked };
    expect(valueOf(await saveStatement(it.lead, printing(), asked))).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is cancelled on the way leaves nothing behind', async () => {
    const it = readyCentre();
    const folder = temporaryFolder();
    const jobId = randomUUID();
    const printed = saveStatement(it.lead, printing(folder), { jobId, ...it.asked });
    await vi.waitFor(() => expect(hasStarted(jobId)).toBe(true), {
      interval: 1,
    });
    cancel(jobId);
    expect(failureOf(await printed).code).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('shows no image that the PDF library could choke on', () => {
    const it = samplingCentre();
    const whole = examplePng(120, 40);
    const cut = Buffer.from(whole);
    // The pixels' own bytes are spoilt; the chunks still follow one another.
    cut.fill(0, 45, 55);
    const signatureOf = (png: Uint8Array) => {
      const owner = { kind: 'person', id: it.idOf('AG') } as const;
      const { id } = valueOf(
        saveSignatureImage(it.lead, { owner, png: Buffer.from(png).toString('base64') }),
      );
      return printedSignatures(it.db).byId(id);
    };
    expect(signatureOf(whole)).toMatchObject({ kind: 'image', width: 120 });
    expect(signatureOf(cut)).toBeNull();
  });
});

test('a file’s name holds names as they are, but for what no computer takes', () => {
  expect(documentFileName('Record of assessment', 'Zoë O’Connor / \u202eAda: "X"', 'CS2D1')).toBe(
    'Record of assessment, Zoë O’Connor Ada X, CS2D1.pdf',
  );
  expect(documentFileName('Statement', 'x'.repeat(300)).length).toBeLessThan(90);
});
