import type { Strokes } from '../../../shared/domain/signature/strokes';

/** A page's size and margins in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What the layout hands to the renderer: pages of drawing operations and the structure tree they belong to.
 * Lengths are points (1/72 inch), x from the left and y from the top of a page.
 */
export interface PageDescription {
  /** The size of every page. */
  readonly paper: Paper;
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly bookmarks: readonly Bookmark[];
}

export interface Page {
  readonly ops: readonly Op[];
}

/** Standard structure types of tagged PDF (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form';

export interface StructureNode {
  readonly role: StructureRole;
  /** Required of figures and form fields. */
  readonly alt?: string;
  /** Of header cells. */
  readonly scope?: 'Column' | 'Row';
  readonly children: StructureNode[];
}

/** Null: decoration and page furniture (an artifact), which no screen reader reads. */
export type Owner = StructureNode | null;

export type FontFace = 'regular' | 'semibold';

export type Op =
  | {
      readonly kind: 'text';
      readonly owner: Owner;
      readonly x: number;
      /** Of the line's baseline. */
      readonly y: number;
      readonly text: string;
      readonly face: FontFace;
      readonly size: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'rect';
      readonly owner: Owner;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly lineWidth: number;
    }
  | {
      readonly kind: 'lines';
      readonly owner: Owner;
      readonly segments: readonly Segment[];
      readonly colour: string;
      readonly lineWidth: number;
    }
  | {
      /** A drawn signature: its box's origin at x and y, its units scaled. */
      readonly kind: 'ink';
      readonly owner: Owner;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly strokes: Strokes;
      readonly colour: string;
    }
  | {
      readonly kind: 'image';
      readonly owner: Owner;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Bytes of a PNG file. The same array is put into the document once. */
      readonly png: Uint8Array;
    }
  | {
      readonly kind: 'signature field';
      readonly owner: StructureNode;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly name: string;
      /** Read out by screen readers and shown as the tooltip (/TU). */
      readonly label: string;
    };

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
  /** Zero-based. */
  readonly page: number;
  readonly y: number;
}

/** The renderer's fonts, asked for widths only: keeps the layout pure. */
export interface TextMeasure {
  /** Width in points of one line of text. */
  width(text: string, face: FontFace, size: number): number;
}

/** A new node, added to its parent. */
export function addNode(
  parent: StructureNode,
  role: StructureRole,
  details: { readonly alt?: string; readonly scope?: 'Column' | 'Row' } = {},
): StructureNode {
  const node: StructureNode = { role, children: [], ...details };
  parent.children.push(node);
  return node;
}

/** The same operation, moved down by `dy`. */
export function movedDown(op: Op, dy: number): Op {
  if (op.kind !== 'lines') return { ...op, y: op.y + dy };
  return {
    ...op,
    segments: op.segments.map(({ x1, y1, x2, y2 }) => ({ x1, y1: y1 + dy, x2, y2: y2 + dy })),
  };
}
