import type { Unit } from '../../qualification';
import type { DraftQualification } from '../draft';
import { draftUnits } from '../draft';
import type { Notebook } from '../notebook';

const REQUIRED = [
  ['title', 'title'],
  ['number', 'qualification number'],
  ['code', 'product code'],
  ['awardingOrganisation', 'awarding organisation'],
] as const;
const EXPECTED = [
  ['level', 'level'],
  ['tqt', 'total qualification time (TQT)'],
  ['glh', 'guided learning hours (GLH)'],
] as const;

/** What a qualification cannot do without, and what it usually has. */
export function checkMissing(qualification: DraftQualification, notebook: Notebook): void {
  for (const [key, words] of REQUIRED) {
    if (qualification[key] === null) notebook.report('problem', `The ${words} was not found.`, [], key);
  }
  for (const [key, words] of EXPECTED) {
    if (qualification[key] === null) notebook.report('warning', `The ${words} was not found.`, [], key);
  }
  const units = draftUnits(qualification);
  if (units.length === 0) {
    notebook.report(
      'problem',
      'No units were found: the qualification structure could not be read.',
      [],
      'groups',
    );
  }
  if (qualification.credits === null && units.length > 0) {
    notebook.report(
      'note',
      'The document gives no credit value; the units are counted, not their credits.',
      [],
      'credits',
    );
  }
  for (const unit of units) checkUnit(unit, qualification.credits !== null, notebook);
  checkSharedReferences(units, notebook);
}

function checkUnit(unit: Unit, withCredits: boolean, notebook: Notebook): void {
  const missing = [
    ...(unit.title === '' ? ['title'] : []),
    ...(unit.reference === null ? ['Ofqual reference'] : []),
    ...(unit.level === null ? ['level'] : []),
    ...(unit.glh === null ? ['GLH'] : []),
    ...(withCredits && unit.credit === null ? ['credit value'] : []),
  ];
  if (missing.length === 0) return;
  const message = `Unit ${unit.code}: the ${missing.join(', the ')} could not be read.`;
  notebook.report(
    unit.title === '' ? 'problem' : 'warning',
    message,
    notebook.sourceOf(`unit.${unit.code}`),
    `unit.${unit.code}`,
  );
}

function checkSharedReferences(units: readonly Unit[], notebook: Notebook): void {
  const first = new Map<string, string>();
  for (const { code, reference } of units) {
    if (reference === null) continue;
    const other = first.get(reference);
    if (other === undefined) {
      first.set(reference, code);
      continue;
    }
    const lines = [...notebook.sourceOf(`unit.${other}`), ...notebook.sourceOf(`unit.${code}`)];
    notebook.report(
      'warning',
      `Units ${other} and ${code} have the same Ofqual reference ${reference}.`,
      lines,
      `unit.${code}`,
    );
  }
}
