import type { CleanLine } from '../clean-line';
import { labelledNumber, labelledText } from '../labelled-value';
import type { Notebook } from '../notebook';
import type { ListedOutcome } from '../outcome-list';
import { compareOutcomes } from '../outcome-list';
import { UNIT_REFERENCE } from '../patterns';
import type { UnitDetails, UnitPages } from '../unit-details';
import { countInWords } from '../unit-details';
import type { TableOutcome } from './outcome-table';
import { readOutcomeTables } from './outcome-table';
import { joinWrapped } from '../join-wrapped';

/** The pages of one unit of a handbook. Handbooks do not tell observation from knowledge outcomes. */
export function readHandbookUnit(pages: UnitPages, notebook: Notebook): UnitDetails {
  const { code, lines } = pages;
  const listed = listedOutcomes(lines);
  const tables = readOutcomeTables(lines, listed);
  const reference = labelledText(lines, /unit reference number/i, UNIT_REFERENCE);
  const figure = (name: string, label: RegExp): number | null => {
    const found = labelledNumber(lines, label);
    if (found !== null) notebook.found(`unit.${code}.${name}`, found.lines);
    return found?.value ?? null;
  };
  notebook.found(`unit.${code}.pages`, pages.headingLines);
  compareOutcomes(
    code,
    listed,
    tables.map((each) => ({ ...each, criteria: each.criteria.length })),
    notebook,
  );
  checkStatedCount(code, lines, tables.length, notebook);
  for (const table of tables) noteOutcome(code, table, notebook);
  return {
    code,
    reference: reference === null ? null : (UNIT_REFERENCE.exec(reference.value)?.[0] ?? null),
    title: pages.title,
    level: figure('level', /level(?= *[:\d]|$)/i),
    credit: figure('credit', /credit(?: value)?(?= *[:\d]|$)/i),
    glh: figure('glh', /guided learning(?: \(GL\))?(?: hours)?(?: \(GLH\))?/i),
    observationsRequired: null,
    simulation: null,
    environment: null,
    outcomes: tables.map(({ number, title, criteria }) => ({
      number,
      kind: null,
      title,
      criteria: criteria.map(({ label, text }) => ({ label, text })),
    })),
    lines: pages.headingLines,
  };
}

/** The lines "LO1 …" before the unit's tables. */
function listedOutcomes(lines: readonly CleanLine[]): readonly ListedOutcome[] {
  const listed: { number: number; title: string; lines: number[] }[] = [];
  let blank = true;
  for (const line of lines) {
    if (/^unit content$|^assessment (?:information|guidance|criteria)$|assessment criteria$/i.test(line.text))
      break;
    const match = /^LO ?(\d{1,2})\b\s*[:.–-]?\s*(\S.*)$/.exec(line.text);
    const last = listed.at(-1);
    if (match !== null)
      listed.push({ number: Number(match[1]), title: match[2] ?? '', lines: [line.number] });
    else if (line.text !== '' && !blank && last !== undefined && !/^learning outcomes$/i.test(line.text)) {
      last.title = joinWrapped(last.title, line.text);
      last.lines.push(line.number);
    }
    blank = line.text === '' || /^learning outcomes$/i.test(line.text);
  }
  return listed;
}

/** "There are two outcomes to this unit." */
function checkStatedCount(
  code: string,
  lines: readonly CleanLine[],
  found: number,
  notebook: Notebook,
): void {
  for (const line of lines) {
    const word = /\bthere (?:are|is) (\w+) (?:learning )?outcomes?\b/i.exec(line.text)?.[1];
    const stated = word === undefined ? null : countInWords(word);
    if (stated === null || stated === found) continue;
    const message = `${code} speaks of ${stated} outcomes, but the criteria of ${found} were found.`;
    notebook.report('warning', message, [line.number], `unit.${code}`);
  }
}

/** Criteria are expected to run 1.1, 1.2, 1.3 … without a gap. */
function noteOutcome(code: string, table: TableOutcome, notebook: Notebook): void {
  const field = `unit.${code}.outcome.${table.number}`;
  notebook.found(field, table.lines);
  if (table.title === '') {
    notebook.report(
      'warning',
      `${code}: learning outcome ${table.number} has criteria but no title.`,
      table.lines,
      field,
    );
  }
  table.criteria.forEach((criterion, index) => {
    notebook.found(`unit.${code}.criterion.${criterion.label}`, criterion.lines);
    if (criterion.label === `${table.number}.${index + 1}`) return;
    const message = `${code}: criterion ${criterion.label} stands where ${table.number}.${index + 1} was expected.`;
    notebook.report('warning', message, criterion.lines, field);
  });
}
