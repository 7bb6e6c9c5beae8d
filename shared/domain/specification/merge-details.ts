import type { Unit } from '../qualification';
import { comparable } from './clean-line';
import type { DraftGroup } from './draft';
import type { Notebook } from './notebook';
import type { UnitDetails } from './unit-details';

const FIGURES = [
  ['credit', 'credit value'],
  ['glh', 'GLH'],
  ['level', 'level'],
  ['reference', 'unit reference number'],
] as const;

/** Puts the pages of each unit to its row in the structure and reports where the two differ. */
export function mergeDetails(
  groups: readonly DraftGroup[],
  details: readonly UnitDetails[],
  notebook: Notebook,
): readonly DraftGroup[] {
  const known = new Set(groups.flatMap((group) => group.units.map((unit) => unit.code)));
  for (const unit of details) {
    if (known.has(unit.code)) continue;
    const message = `Unit ${unit.code} is spelled out, but the qualification structure does not list it; it was left out.`;
    notebook.report('warning', message, unit.lines);
  }
  return groups.map((group) => ({
    ...group,
    units: group.units.map((unit) => {
      const found = details.find((each) => each.code === unit.code);
      return found === undefined ? unit : mergeUnit(unit, found, notebook);
    }),
  }));
}

function mergeUnit(unit: Unit, details: UnitDetails, notebook: Notebook): Unit {
  const field = `unit.${unit.code}`;
  for (const [key, words] of FIGURES) {
    const [listed, spelled] = [unit[key], details[key]];
    if (listed === null || spelled === null || listed === spelled) continue;
    const message = `${unit.code}: the ${words} is ${listed} in the structure, but ${spelled} on the unit's own page; the structure's was taken.`;
    const lines = [...notebook.sourceOf(field), ...notebook.sourceOf(`${field}.${key}`), ...details.lines];
    notebook.report('warning', message, lines, field);
  }
  if (details.title !== null && comparable(details.title) !== comparable(unit.title)) {
    const message = `${unit.code} is called "${unit.title}" in the structure, but "${details.title}" on its own page; the structure's title was taken.`;
    notebook.report('warning', message, [...notebook.sourceOf(field), ...details.lines], field);
  }
  return {
    ...unit,
    reference: unit.reference ?? details.reference,
    level: unit.level ?? details.level,
    credit: unit.credit ?? details.credit,
    glh: unit.glh ?? details.glh,
    observationsRequired: details.observationsRequired,
    simulation: details.simulation,
    environment: details.environment,
    outcomes: details.outcomes,
  };
}
