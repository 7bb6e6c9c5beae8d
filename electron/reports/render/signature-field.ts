import type { Op } from '../layout/page';
import type { Elements, ReportDocument } from './pdfkit-internals';

type FieldOp = Extract<Op, { kind: 'signature field' }>;

/** SigFlags: there are signature fields, and the file may only be appended to (ISO 32000-1, table 219). */
const SIGNATURES_EXIST_APPEND_ONLY = 3;
/** Annotation flag: printed with the page. */
const PRINT = 4;

/** PDF text strings: pdfkit writes a bare string as a name. */
const text = (value: string): object => new String(value);

/** A visible, tagged, empty signature field in its place on the current page, for the signer to fill. */
export function addSignatureField(document: ReportDocument, op: FieldOp, elements: Elements): void {
  const form = formOf(document);
  const element = elements.get(op.owner);
  if (element === undefined) throw new Error(`no structure element for the field ${op.name}`);
  const appearance = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, op.width, op.height],
    Resources: {},
  });
  appearance.end('q Q');
  const widget = {
    Border: [0, 0, 0],
    Subtype: 'Widget',
    FT: 'Sig',
    T: text(op.name),
    TU: text(op.label),
    F: PRINT,
    P: document.page.dictionary,
    AP: { N: appearance },
    structParent: element,
  };
  document.annotate(op.x, op.y, op.width, op.height, widget);
  const fields = form['Fields'];
  const annotations: unknown = document.page.annotations;
  if (Array.isArray(fields) && Array.isArray(annotations)) fields.push(annotations.at(-1));
}

/** The document's form, made at the first field; appearances are ours, so viewers must not make their own. */
function formOf(document: ReportDocument): Record<string, unknown> {
  const existing = formData(document);
  if (existing) return existing;
  const form = newForm(document);
  delete form['NeedAppearances'];
  form['SigFlags'] = SIGNATURES_EXIST_APPEND_ONLY;
  return form;
}

function newForm(document: ReportDocument): Record<string, unknown> {
  document.font('regular').initForm();
  return formData(document) ?? {};
}

const formData = (document: ReportDocument): Record<string, unknown> | undefined =>
  document._root.data.AcroForm?.data;
