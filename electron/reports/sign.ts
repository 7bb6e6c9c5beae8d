import { PDF, type PdfDict, SignatureError, type Signer } from '@libpdf/core';
import { fail, ok, type Failure, type Result } from '../../shared/result';
import { formatTime, type IsoTime } from '../../shared/domain/calendar';
import { addAppearance } from './sign-appearance';

export interface SignRequest {
  /** The empty signature field to fill. */
  readonly fieldName: 'IQA' | 'EQA';
  /** An opened signing identity. */
  readonly signer: Signer;
  /** As the certificate names the signer; shown in the field. */
  readonly signerName: string;
  readonly signedAt: IsoTime;
  readonly reason: string;
  readonly location: string;
  /** Font program (TrueType) of the text shown in the field. */
  readonly font: Uint8Array;
}

/**
 * Signs a report into one of its fields (PAdES baseline B-B). The result starts with the bytes of `pdf`: what was
 * signed before stays valid. Codes: `sign-no-field`, `sign-already-signed`.
 */
export async function signReport(
  pdf: Uint8Array,
  request: SignRequest,
): Promise<Result<Uint8Array, Failure>> {
  const document = await PDF.load(pdf);
  const field = fieldOf(document, request.fieldName);
  if (field === undefined)
    return fail({
      code: 'sign-no-field',
      message: `This file has no signature field for the ${request.fieldName}.`,
      remedy: 'Sign a report that this app issued.',
    });
  if (field.isSigned())
    return fail({
      code: 'sign-already-signed',
      message: `The ${request.fieldName} has already signed this report.`,
      remedy: 'Open the signed report from the register.',
    });
  addAppearance(document, field.getDict(), request.font, [
    { text: 'Signed electronically by', size: 7.5 },
    { text: request.signerName, size: 12 },
    { text: formatTime(request.signedAt), size: 8 },
    { text: request.reason, size: 7.5 },
  ]);
  // Saved on its own first: only then can the font be cut down to the glyphs used.
  await document.reload(await document.save({ incremental: true, subsetFonts: true }));
  const prepared = fieldOf(document, request.fieldName);
  if (prepared) keepInPlace(prepared.getDict());
  try {
    const { bytes } = await document.sign({
      signer: request.signer,
      fieldName: request.fieldName,
      signingTime: new Date(request.signedAt),
      reason: unescaped(request.reason),
      location: unescaped(request.location),
      subFilter: 'ETSI.CAdES.detached',
      level: 'B-B',
    });
    return ok(bytes);
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    return fail({ code: 'sign-failed', message: `The report could not be signed: ${error.message}.` });
  }
}

const fieldOf = (document: PDF, fieldName: string) =>
  document
    .getForm()
    ?.getSignatureFields()
    .find(({ name }) => name === fieldName);

/** The library escapes these twice, so that readers would show the escapes. */
const unescaped = (text: string): string =>
  text.replaceAll('(', '[').replaceAll(')', ']').replaceAll('\\', '/');

const PLACE_KEYS: ReadonlySet<string> = new Set(['Rect', 'P', 'F']);

/** The library moves every signature it places out of sight, to the first page; ours has its place. */
function keepInPlace(widget: PdfDict): void {
  const set = widget.set.bind(widget);
  widget.set = (key, value) => {
    if (!PLACE_KEYS.has(typeof key === 'string' ? key : key.value)) set(key, value);
  };
}
