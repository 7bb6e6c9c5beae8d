import { PDF, PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createIdentity } from '../../../electron/keys/identity/create';
import { openIdentity, type OpenIdentity } from '../../../electron/keys/identity/open';
import { summarise } from '../../../electron/keys/identity/summary';
import { renderVerificationReport } from '../../../electron/reports/render/render';
import { signReport, type SignRequest } from '../../../electron/reports/sign';
import { verifyPdf } from '../../../electron/reports/verify/verify';
import { signatureSentence } from '../../../shared/domain/report/verification';
import { exampleReport } from './example-report';
import { expectOk, hasTool, needs, reportFonts, runTool } from './tools';

const NOW = '2026-11-21T14:00:00.000Z';

async function identity(name: string, algorithm: 'ECDSA P-256' | 'RSA-3072'): Promise<OpenIdentity> {
  const request = { name, role: 'IQA', centre: 'Riverside College', email: '', pin: '123456', now: NOW };
  const { p12 } = expectOk(await createIdentity({ ...request, algorithm }));
  return expectOk(await openIdentity(p12, '123456', NOW));
}

async function sign(
  pdf: Uint8Array,
  fieldName: SignRequest['fieldName'],
  { signer, certificate }: OpenIdentity,
  signedAt: string,
) {
  const { regular: font } = await reportFonts();
  const reason = 'I issue this report (IQA)';
  return signReport(pdf, {
    fieldName,
    signer,
    signerName: certificate.name,
    signedAt,
    reason,
    location: 'Powys',
    font,
  });
}

let unsigned: Uint8Array;
let once: Uint8Array;
let twice: Uint8Array;
let iqa: OpenIdentity;
let eqa: OpenIdentity;

beforeAll(async () => {
  unsigned = await renderVerificationReport(exampleReport({ samples: 2, cells: 5 }), {
    fonts: await reportFonts(),
  });
  [iqa, eqa] = await Promise.all([
    identity('Helen Osei', 'ECDSA P-256'),
    identity('Zoë Ŵilliams-Łuczak', 'RSA-3072'),
  ]);
  once = expectOk(await sign(unsigned, 'IQA', iqa, '2026-11-21T14:40:00.000Z'));
  twice = expectOk(await sign(once, 'EQA', eqa, '2026-11-21T15:10:00.000Z'));
});

const verify = async (pdf: Uint8Array) => expectOk(await verifyPdf(pdf, summarise)).signatures;

/** The two stretches of the file that its one signature signs. */
function signedRange(pdf: Uint8Array): { readonly byteRange: readonly (readonly [number, number])[] } {
  const match = /\/ByteRange \[\s*(\d+) (\d+) (\d+) (\d+)/.exec(Buffer.from(pdf).toString('latin1'));
  const [, , length = '0', second = '0', rest = '0'] = match ?? [];
  return {
    byteRange: [
      [0, Number(length)],
      [Number(second), Number(second) + Number(rest)],
    ],
  };
}

describe('signing', () => {
  test('appends only: each file is the beginning of the next', () => {
    expect(Buffer.compare(once.subarray(0, unsigned.length), unsigned)).toBe(0);
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0);
    expect(once.length - unsigned.length).toBeLessThan(50_000);
  });

  test('the signature stays in its visible place on the last page', async () => {
    const before = (await PDF.load(unsigned)).getForm()?.getSignatureFields() ?? [];
    const after = (await PDF.load(twice)).getForm()?.getSignatureFields() ?? [];
    expect(after.map((field) => [field.name, field.isSigned()])).toEqual([
      ['IQA', true],
      ['EQA', true],
    ]);
    const place = (fields: typeof before) =>
      fields.map((field) => [field.getDict().getArray('Rect'), field.getDict().getRef('P')].map(String));
    expect(place(after)).toEqual(place(before));
  });

  test('a field is signed once only, and other files have no such field', async () => {
    const again = await sign(once, 'IQA', iqa, NOW);
    expect(again).toMatchObject({ ok: false, error: { code: 'sign-already-signed' } });
    const other = PDF.create();
    other.addPage();
    const noField = await sign(await other.save(), 'IQA', iqa, NOW);
    expect(noField).toMatchObject({ ok: false, error: { code: 'sign-no-field' } });
  });
});

describe('verifying', () => {
  test('a signed report: who, when, why, whole document', async () => {
    const [check, ...rest] = await verify(once);
    expect(rest).toEqual([]);
    expect(check).toMatchObject({
      fieldName: 'IQA',
      certificate: { name: 'Helen Osei', role: 'IQA', fingerprint: iqa.certificate.fingerprint },
      signedAt: '2026-11-21T14:40:00.000Z',
      reason: 'I issue this report [IQA]',
      location: 'Powys',
      integrity: { kind: 'intact' },
      chain: { kind: 'self-signed' },
      wasCurrent: true,
      coverage: { kind: 'whole document' },
      isValid: true,
    });
    expect(check && signatureSentence(check)).toBe(
      'The signature of Helen Osei is valid and covers the whole document.',
    );
  });

  test('a countersigned report: the first signature is followed by a signature and nothing else', async () => {
    const checks = await verify(twice);
    expect(checks.map(({ fieldName, coverage, isValid }) => [fieldName, coverage.kind, isValid])).toEqual([
      ['IQA', 'later signatures', true],
      ['EQA', 'whole document', true],
    ]);
    expect(checks[1]?.certificate?.name).toBe('Zoë Ŵilliams-Łuczak');
  });

  test('one changed byte anywhere in the signed part makes it invalid', async () => {
    const places = [9, 1000, unsigned.length >> 1, unsigned.length - 40, unsigned.length + 200];
    for (const place of places) {
      const changed = once.slice();
      changed[place] = (changed[place] ?? 0) ^ 0x01;
      const result = await verifyPdf(changed, summarise);
      const valid = result.ok ? result.value.signatures.map((check) => check.isValid) : [];
      expect(valid, `byte ${place}`).not.toContain(true);
    }
  });

  test('a change of the document after signing is named, though the signature itself is intact', async () => {
    const document = await PDF.load(once);
    const page = document.getPages()[0];
    page?.drawText('All samples agreed.', { x: 60, y: 400 });
    const [check] = await verify(await document.save({ incremental: true }));
    expect(check?.integrity.kind).toBe('intact');
    expect(check?.isValid).toBe(false);
    expect(check?.coverage).toMatchObject({ kind: 'later changes' });
    expect(check?.coverage.kind === 'later changes' && check.coverage.changes.join()).toContain('page');
  });

  test('a replaced page, a moved field and an action on opening are changes too', async () => {
    const changes: ((document: PDF) => void)[] = [
      (document) => {
        const reference = document.getPages()[0]?.dict.getRef('Contents');
        const content = reference ? document.getObject(reference) : null;
        expect(content).toBeInstanceOf(PdfStream);
        if (!(content instanceof PdfStream)) return;
        // In place, so that nothing but the stream's bytes differs.
        content.data[content.data.length - 6] = 0;
        content.dirty = true;
      },
      (document) =>
        document
          .getCatalog()
          .set('OpenAction', PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('1') })),
      (document) => {
        const field = document.getForm()?.getSignatureFields()[1]?.getDict();
        field?.set('Rect', field.getArray('BBox') ?? PdfString.fromString('moved'));
      },
    ];
    for (const change of changes) {
      const document = await PDF.load(once.slice());
      change(document);
      const saved = await document.save({ incremental: true, compressStreams: false });
      const [check] = await verify(Buffer.concat([once, saved.subarray(once.length)]));
      expect(check).toMatchObject({ integrity: { kind: 'intact' }, isValid: false });
    }
  });

  test('damaged files never throw, and never count as valid where a signed byte differs', async () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: once.length - 1 }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    const { byteRange } = signedRange(once);
    await fc.assert(
      fc.asyncProperty(damage, async (flips) => {
        const changed = once.slice();
        for (const [place, mask] of flips) changed[place] = (changed[place] ?? 0) ^ mask;
        const result = await verifyPdf(changed, summarise);
        const isTouched = byteRange.some(
          ([from, to]) => Buffer.compare(changed.subarray(from, to), once.subarray(from, to)) !== 0,
        );
        return !result.ok || !isTouched || result.value.signatures.every((check) => !check.isValid);
      }),
      { numRuns: 40 },
    );
  });

  test('bytes appended without any change of meaning are not a change of the document', async () => {
    const [check] = await verify(Buffer.concat([once, Buffer.from('\n% a comment\n')]));
    expect(check).toMatchObject({ isValid: true, coverage: { kind: 'later signatures' } });
  });

  test('unsigned PDFs have no signatures; what is no PDF is refused', async () => {
    expect(await verify(unsigned)).toEqual([]);
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('%PDF-1.7 and nothing more'),
      new Uint8Array(4096).fill(7),
    ])
      expect(await verifyPdf(bytes, summarise)).toMatchObject({
        ok: false,
        error: { code: 'verify-not-a-pdf' },
      });
  });
});

describe('other tools', () => {
  test.skipIf(!hasTool('pdfsig'))(`${needs('pdfsig')} finds both signatures valid`, () => {
    const { text } = runTool('pdfsig', (file) => [file('a.pdf')], { 'a.pdf': twice });
    expect(text.match(/Signature is Valid/g)).toHaveLength(2);
    expect(text).toContain('Zoë Ŵilliams-Łuczak');
    expect(text.match(/Not total document signed/g)).toHaveLength(1);
    expect(text.match(/ETSI.CAdES.detached/g)).toHaveLength(2);
  });

  test.skipIf(!hasTool('pdfsig'))(`${needs('pdfsig')} finds one changed byte`, () => {
    const changed = once.slice();
    changed[1000] = (changed[1000] ?? 0) ^ 0x01;
    expect(runTool('pdfsig', (file) => [file('a.pdf')], { 'a.pdf': changed }).text).not.toContain(
      'Signature is Valid',
    );
  });

  test.skipIf(!hasTool('qpdf'))(`${needs('qpdf')} --check finds nothing, signed or not`, () => {
    for (const pdf of [unsigned, once, twice]) {
      const { code, text } = runTool('qpdf', (file) => ['--check', file('a.pdf')], { 'a.pdf': pdf });
      expect(text).toContain('No syntax or stream encoding errors');
      expect(code).toBe(0);
    }
  });
});
