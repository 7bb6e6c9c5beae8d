import type { Op } from '../layout/page';
import type { Elements } from './draw';

type FieldOp = Extract<Op, { kind: 'signature field' }>;

/** SigFlags: there are signature fields, and the file may only be appended to (ISO 32000-1, table 219). */
const SIGNATURES_EXIST_APPEND_ONLY = 3;
/** Annotation flag: printed with the page. */
const PRINT = 4;

/** PDF text strings: pdfkit writes a bare string as a name. */
const text = (value: string): object => new String(value);

/** A visible, tagged, empty signature field in its place on the current page, for the signer to fill. */
export function addSignatureField(document: PDFKit.PDFDocument, op: FieldOp, elements: Elements): void {
  const form = formOf(document);
  const appearance = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, op.width, op.height],
    Resources: {},
  });
  appearance.end('q Q');
  document.annotate(op.x, op.y, op.width, op.height, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: text(op.name),
    TU: text(op.label),
    Contents: text(op.label),
    F: PRINT,
    P: document.page.dictionary,
    AP: { N: appearance },
    structParent: elements.get(op.owner),
  });
  const fields = form['Fields'];
  if (Array.isArray(fields)) fields.push(document.page.annotations.at(-1));
}

/** The document's form, made at the first field; appearances are ours, so viewers must not make their own. */
function formOf(document: PDFKit.PDFDocument): Record<string, unknown> {
  const existing = formData(document);
  if (existing) return existing;
  const form = formData(document.font('regular').initForm()) ?? {};
  delete form['NeedAppearances'];
  form['SigFlags'] = SIGNATURES_EXIST_APPEND_ONLY;
  return form;
}

const formData = (document: PDFKit.PDFDocument): Record<string, unknown> | undefined =>
  document._root.data.AcroForm?.data;
