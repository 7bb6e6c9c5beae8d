import type { CleanLine } from '../clean-line';
import type { DraftQualification } from '../draft';
import { draftUnits } from '../draft';
import { mergeDetails } from '../merge-details';
import type { Notebook } from '../notebook';
import { paragraphs } from '../paragraphs';
import { readStructure } from '../structure';
import { readGlance } from './glance';
import { readHandbookUnit } from './unit';
import { findHandbookUnits } from './unit-pages';

/** Reads a VTCT (Skillsfirst) handbook: at a glance, structure table, unit handbooks. */
export function readHandbook(lines: readonly CleanLine[], notebook: Notebook): DraftQualification {
  const units = findHandbookUnits(lines);
  const front = lines.slice(0, units[0]?.start ?? lines.length);
  const structure = readStructure(front, { columns: ['level', 'glh'], mandatoryCode: 'M' }, notebook);
  const details = units.map((pages) => readHandbookUnit(pages, notebook));
  const groups = mergeDetails(structure, details, notebook);
  const qualification = { ...readGlance(front, notebook), groups };
  const missing = draftUnits(qualification).filter((unit) => unit.outcomes.length === 0);
  if (missing.length > 0) {
    const message = `No outcomes and criteria were found for ${missing.map((unit) => unit.code).join(', ')}.`;
    notebook.report(
      'warning',
      message,
      missing.flatMap((unit) => notebook.sourceOf(`unit.${unit.code}`)),
    );
  }
  noteSimulation(front, notebook);
  noteForeignSubject(front, qualification.title, notebook);
  return qualification;
}

/** A handbook rules on simulation for the qualification as a whole, not unit by unit. */
function noteSimulation(front: readonly CleanLine[], notebook: Notebook): void {
  const rule = paragraphs(front).find(({ text }) =>
    /\bsimulation (?:can|may|must) only be used\b/i.test(text),
  );
  if (rule === undefined) return;
  const message =
    'The rule on simulation is for the whole qualification; set it for a unit where the unit differs.';
  notebook.report('note', message, rule.lines);
}

/** Handbooks are made from one another: expertise in payroll is a leftover where the subject is another. */
function noteForeignSubject(front: readonly CleanLine[], title: string | null, notebook: Notebook): void {
  if (title === null || /payroll|account|book-?keep|financ/i.test(title)) return;
  const slips = paragraphs(front).filter(({ text }) => /\bpayroll\b/i.test(text));
  if (slips.length === 0) return;
  const message =
    'The occupational expertise asked of assessors speaks of payroll, which is not the subject of this qualification; it was not taken as a rule. Ask the awarding organisation.';
  notebook.report(
    'note',
    message,
    slips.flatMap((slip) => slip.lines),
  );
}
