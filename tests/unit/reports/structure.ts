import { PDF, PdfArray, PdfDict, PdfNumber, PdfRef, PdfString, type PdfObject } from '@libpdf/core';

/** An element of a tagged PDF's structure tree, as a screen reader meets it. */
export interface Element {
  readonly role: string;
  readonly alt: string | null;
  readonly scope: string | null;
  /** Pieces of marked content and annotations that belong to it directly. */
  readonly content: number;
  readonly children: readonly Element[];
}

/** Walks the StructTreeRoot of a PDF. */
export async function structureOf(bytes: Uint8Array): Promise<Element> {
  const document = await PDF.load(bytes);
  const resolve = (object: PdfObject | undefined): PdfObject | null =>
    object instanceof PdfRef ? document.getObject(object) : (object ?? null);
  const listOf = (object: PdfObject | null): readonly (PdfObject | undefined)[] =>
    object instanceof PdfArray
      ? Array.from({ length: object.length }, (_, index) => object.at(index))
      : object === null
        ? []
        : [object];
  const read = (dict: PdfDict): Element => {
    const kids = listOf(resolve(dict.get('K'))).map(resolve);
    const elements = kids.filter((kid) => kid instanceof PdfDict && kid.has('S'));
    const alt = resolve(dict.get('Alt'));
    const attributes = resolve(dict.get('A'));
    return {
      role: dict.getName('S')?.value ?? 'none',
      alt: alt instanceof PdfString ? alt.asString() : null,
      scope: attributes instanceof PdfDict ? (attributes.getName('Scope')?.value ?? null) : null,
      content: kids.filter((kid) => kid instanceof PdfNumber || (kid instanceof PdfDict && !kid.has('S')))
        .length,
      children: elements.flatMap((kid) => (kid instanceof PdfDict ? [read(kid)] : [])),
    };
  };
  const root = resolve(document.getCatalog().get('StructTreeRoot'));
  const top = root instanceof PdfDict ? listOf(resolve(root.get('K'))).map(resolve)[0] : null;
  if (!(top instanceof PdfDict)) throw new Error('the document has no structure tree');
  return read(top);
}

/** The element and everything below it, in reading order. */
export const flatten = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(flatten),
];
