import type { CleanLine } from '../clean-line';
import type { DraftQualification } from '../draft';
import { labelledNumber, labelledText } from '../labelled-value';
import type { Notebook } from '../notebook';
import { QUALIFICATION_NUMBER } from '../patterns';
import { coverTitle, titleFacts } from '../title';

export type CoverFacts = Omit<DraftQualification, 'groups'>;

const PRODUCT_CODE = /^[A-Z]{1,4}\d[A-Z0-9]{1,5}$/;
/** The cover and the assessor tracking table lie well within this many lines. */
const COVER_LINES = 120;

/** The cover and the block of figures of a record of assessment book: everything before its first unit. */
export function readCover(
  lines: readonly CleanLine[],
  unitCodes: ReadonlySet<string>,
  notebook: Notebook,
): CoverFacts {
  const title = coverTitle(lines);
  // The head of a structure table repeats the labels, above the figures of a unit.
  const labels = lines.filter((line) => !/^unit code\b/i.test(line.text));
  const number = labelledText(lines, /qualification number/i, QUALIFICATION_NUMBER) ?? bareNumber(lines);
  const code = productCode(lines.slice(0, COVER_LINES), unitCodes);
  const value = (field: string, label: RegExp): number | null => {
    const found = labelledNumber(labels, label);
    if (found !== null) notebook.found(field, found.lines);
    return found?.value ?? null;
  };
  if (number !== null) notebook.found('number', number.lines);
  if (code !== null) notebook.found('code', code.lines);
  const credits = value('credits', /credit value/i);
  const required = labelledNumber(labels, /total credits required/i);
  if (credits !== null && required !== null && credits !== required.value) {
    const message = `The credit value is ${credits}, but the structure asks for ${required.value} credits.`;
    notebook.report('warning', message, [...notebook.sourceOf('credits'), ...required.lines], 'credits');
  }
  if (credits === null && required !== null) notebook.found('credits', required.lines);
  return {
    ...titleFacts(title?.value ?? null, title?.lines ?? [], notebook),
    number: number === null ? null : (QUALIFICATION_NUMBER.exec(number.value)?.[0] ?? null),
    code: code?.value ?? null,
    credits: credits ?? required?.value ?? null,
    tqt: value('tqt', /total qualification time(?: \(TQT\))?/i),
    glh: value('glh', /guided learning hours(?: \(GLH\))?/i),
    minimumAge: null,
  };
}

function bareNumber(
  lines: readonly CleanLine[],
): { readonly value: string; readonly lines: readonly number[] } | null {
  const line = lines.find((each) => QUALIFICATION_NUMBER.test(each.text));
  return line === undefined ? null : { value: line.text, lines: [line.number] };
}

/** Labelled, or standing alone in a cell of the cover. */
function productCode(
  lines: readonly CleanLine[],
  unitCodes: ReadonlySet<string>,
): { readonly value: string; readonly lines: readonly number[] } | null {
  const labelled = labelledText(lines, /(?:VTCT )?product code/i, PRODUCT_CODE);
  if (labelled !== null) return labelled;
  for (const line of lines) {
    const cell = line.cells.find((each) => PRODUCT_CODE.test(each) && !unitCodes.has(each));
    if (cell !== undefined) return { value: cell, lines: [line.number] };
  }
  return null;
}
