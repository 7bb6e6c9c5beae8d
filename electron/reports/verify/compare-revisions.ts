import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  type PDF,
  type PdfObject,
} from '@libpdf/core';

/**
 * Places at which two revisions of a document differ in more than added signatures, in words; empty when they do
 * not. Both are walked from the catalogue, so that it does not matter how a revision was written.
 */
export function changesBetween(earlier: PDF, later: PDF): readonly string[] {
  const walk = new RevisionWalk(earlier, later);
  walk.compare(earlier.getCatalog(), later.getCatalog(), 'document');
  return [...walk.changes];
}

/** Validation data and version marks that signers add; none of it is shown. */
const CATALOGUE_ADDITIONS: ReadonlySet<string> = new Set(['DSS', 'Extensions', 'Version']);
/** What signing sets in an empty signature field. Its place, name and page stay. */
const SIGNING_SETS: ReadonlySet<string> = new Set(['V', 'AP', 'F', 'M', 'Type', 'Subtype']);
const ENOUGH = 20;

class RevisionWalk {
  readonly changes = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly earlier: PDF;
  private readonly later: PDF;

  constructor(earlier: PDF, later: PDF) {
    this.earlier = earlier;
    this.later = later;
  }

  compare(before: PdfObject | undefined, after: PdfObject | undefined, place: string): void {
    if (this.changes.size >= ENOUGH) return;
    if (before instanceof PdfRef || after instanceof PdfRef) {
      const pair = `${keyOf(before)} ${keyOf(after)}`;
      if (before instanceof PdfRef && after instanceof PdfRef && this.seen.has(pair)) return;
      this.seen.add(pair);
    }
    const [a, b] = [resolve(this.earlier, before), resolve(this.later, after)];
    if (a instanceof PdfStream && b instanceof PdfStream && Buffer.compare(a.data, b.data) !== 0)
      this.note(place);
    if (a instanceof PdfDict && b instanceof PdfDict && a instanceof PdfStream === b instanceof PdfStream)
      this.compareDicts(a, b, place);
    else if (a instanceof PdfArray && b instanceof PdfArray) this.compareArrays(a, b, place);
    else if (!isSameValue(a, b)) this.note(place);
  }

  private compareDicts(before: PdfDict, after: PdfDict, place: string): void {
    const keys = new Set([...before.keys(), ...after.keys()].map((key) => key.value));
    const isEmptyField = isSignatureField(before) && !before.has('V');
    for (const key of keys) {
      if (isEmptyField && SIGNING_SETS.has(key)) continue;
      if (place === 'document' && CATALOGUE_ADDITIONS.has(key)) continue;
      if (key === 'SigFlags') continue;
      this.compare(before.get(key), after.get(key), placeOf(place, key));
    }
  }

  private compareArrays(before: PdfArray, after: PdfArray, place: string): void {
    for (let index = 0; index < before.length; index += 1)
      this.compare(before.at(index), after.at(index), place);
    for (let index = before.length; index < after.length; index += 1) {
      const added = resolve(this.later, after.at(index));
      if (!(added instanceof PdfDict && isSignatureField(added) && isInvisible(added))) this.note(place);
    }
  }

  private note(place: string): void {
    this.changes.add(place);
  }
}

const keyOf = (object: PdfObject | undefined): string =>
  object instanceof PdfRef ? `${object.objectNumber} ${object.generation}` : 'direct';

const resolve = (document: PDF, object: PdfObject | undefined): PdfObject | null =>
  object instanceof PdfRef ? document.getObject(object) : (object ?? null);

const isSignatureField = (dict: PdfDict): boolean => dict.getName('FT')?.value === 'Sig';

/** A field added later may not cover what was signed. */
function isInvisible(field: PdfDict): boolean {
  const rect = field.getArray('Rect');
  const at = (index: number) => {
    const value = rect?.at(index);
    return value instanceof PdfNumber ? value.value : 0;
  };
  return at(0) === at(2) || at(1) === at(3);
}

function isSameValue(a: PdfObject | null, b: PdfObject | null): boolean {
  if (a === null || b === null) return a === b || (a ?? b)?.type === 'null';
  if (a instanceof PdfName && b instanceof PdfName) return a.value === b.value;
  if (a instanceof PdfNumber && b instanceof PdfNumber) return a.value === b.value;
  if (a instanceof PdfString && b instanceof PdfString) return Buffer.compare(a.bytes, b.bytes) === 0;
  if (a.type === 'bool' && b.type === 'bool') return a.value === b.value;
  return a.type === 'null' && b.type === 'null';
}

const WORDS: Readonly<Record<string, string>> = {
  Pages: 'pages',
  Contents: 'the content of a page',
  Resources: 'what a page draws with',
  Annots: 'annotations of a page',
  AcroForm: 'form fields',
  Metadata: 'metadata',
  Outlines: 'bookmarks',
  StructTreeRoot: 'tags for screen readers',
  Names: 'names and attachments',
  OpenAction: 'what happens on opening',
  AA: 'automatic actions',
  OCProperties: 'layers',
};

/** The nearest part of the document that has a name of its own in words. */
const placeOf = (place: string, key: string): string =>
  WORDS[key] ?? (place === 'document' ? `the document’s ${key}` : place);
