import type { PDFPageProxy } from 'pdfjs-dist';
import { loadPdfJs } from './engine';
import type { Rule, Rules } from './page-content';
import { NO_RULES } from './page-content';

/** Thinner than this a filled shape is a line. */
const THIN = 2.5;
/** Shorter than this a line is decoration: a tick box, an underline of a letter. */
const SHORT = 6;
/** A page with more lines than this is a drawing, not a table. */
const TOO_MANY = 6000;

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The ruled lines that a page draws, merged where they continue each other. */
export async function readRules(page: PDFPageProxy): Promise<Rules> {
  const { OPS } = await loadPdfJs();
  const { fnArray, argsArray } = await page.getOperatorList();
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    const parts = listOf(args);
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = multiply(matrix, matrixOf(args) ?? IDENTITY);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = multiply(matrix, matrixOf(parts[0]) ?? IDENTITY);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? IDENTITY;
    else if (operator === OPS.constructPath) {
      const [painted, path] = parts;
      // Paths that are only clipped with draw nothing.
      const [points] = listOf(path);
      if (painted === OPS.endPath || !(points instanceof Float32Array)) continue;
      const stroked = painted === OPS.stroke || painted === OPS.closeStroke;
      collect(points, matrix, stroked, horizontal, vertical);
      if (horizontal.length + vertical.length > TOO_MANY) return NO_RULES;
    }
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) };
}

/** A path is operators 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, each followed by its points. */
const POINTS: readonly number[] = [1, 1, 3, 2, 0];

function collect(
  path: Float32Array,
  matrix: Matrix,
  stroked: boolean,
  horizontal: Rule[],
  vertical: Rule[],
): void {
  let start: Point | null = null;
  let at: Point | null = null;
  let corners: Point[] = [];
  const edge = (from: Point, to: Point): void => addEdge(from, to, horizontal, vertical);
  const closeShape = (): void => {
    if (!stroked) addFilled(corners, horizontal, vertical);
    corners = [];
  };
  for (let index = 0; index < path.length;) {
    const operator = path[index] ?? 0;
    const points = POINTS[operator] ?? 0;
    const last = index + 2 * points - 1;
    const to: Point | null = points === 0 ? start : apply(matrix, path[last] ?? 0, path[last + 1] ?? 0);
    if (operator === 0) {
      closeShape();
      start = to;
    } else if (stroked && at !== null && to !== null && (operator === 1 || operator === 4)) edge(at, to);
    if (to !== null) corners.push(to);
    at = to;
    index += 1 + 2 * points;
  }
  closeShape();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function addEdge(from: Point, to: Point, horizontal: Rule[], vertical: Rule[]): void {
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  if (height < 1 && width >= SHORT) {
    horizontal.push({ at: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
  } else if (width < 1 && height >= SHORT) {
    vertical.push({ at: from.x, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
  }
}

/** Word processors draw borders as thin filled boxes. A thick one is a background, whose edges say nothing. */
function addFilled(corners: readonly Point[], horizontal: Rule[], vertical: Rule[]): void {
  if (corners.length < 4) return;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (high - low <= THIN && right - left >= SHORT) {
    horizontal.push({ at: (low + high) / 2, from: left, to: right });
  } else if (right - left <= THIN && high - low >= SHORT) {
    vertical.push({ at: (left + right) / 2, from: low, to: high });
  }
}

/** Joins pieces on (nearly) the same line that touch or overlap. */
function merge(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = [];
  const sorted = [...rules].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from);
  for (const rule of sorted) {
    const last = merged.at(-1);
    const near = last !== undefined && Math.abs(last.at - rule.at) < 1.5;
    if (near && rule.from <= last.to + 2 && rule.to >= last.from - 2) {
      merged[merged.length - 1] = {
        at: last.at,
        from: Math.min(last.from, rule.from),
        to: Math.max(last.to, rule.to),
      };
    } else merged.push(rule);
  }
  return merged;
}

/** pdf.js types its arguments as anything; what is no list has no parts. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const numbers: readonly unknown[] = [...value];
  const [a, b, c, d, e, f] = numbers.map((each) => (typeof each === 'number' ? each : Number.NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (e === undefined || f === undefined || [a, b, c, d, e, f].some(Number.isNaN)) return null;
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function apply(m: Matrix, x: number, y: number): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}
