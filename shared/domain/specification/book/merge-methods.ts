import type { Unit } from '../../qualification';
import { comparable } from '../clean-line';
import type { DraftGroup } from '../draft';
import type { Notebook } from '../notebook';
import type { MethodsRow } from './methods';

/** Puts each unit's assessment methods to it and reports units that only one of the two tables knows. */
export function mergeMethods(
  groups: readonly DraftGroup[],
  rows: readonly MethodsRow[],
  notebook: Notebook,
): readonly DraftGroup[] {
  if (rows.length === 0) {
    notebook.report(
      'warning',
      'No unit assessment methods table was found; enter the methods of each unit.',
      [],
    );
    return groups;
  }
  const known = new Set(groups.flatMap((group) => group.units.map((unit) => unit.code)));
  for (const row of rows) {
    if (known.has(row.code)) continue;
    const message = `Unit ${row.code} is in the assessment methods table, but not in the qualification structure.`;
    notebook.report('warning', message, row.lines);
  }
  return groups.map((group) => ({
    ...group,
    units: group.units.map((unit) =>
      withMethods(
        unit,
        rows.find((row) => row.code === unit.code),
        notebook,
      ),
    ),
  }));
}

function withMethods(unit: Unit, row: MethodsRow | undefined, notebook: Notebook): Unit {
  const field = `unit.${unit.code}`;
  if (row === undefined) {
    const message = `Unit ${unit.code} is in the qualification structure, but not in the assessment methods table.`;
    notebook.report('warning', message, notebook.sourceOf(field), `${field}.methods`);
    return unit;
  }
  const lines = [...notebook.sourceOf(field), ...row.lines];
  // A part of the title is a row that could not be put together whole.
  if (!comparable(unit.title).includes(comparable(row.title))) {
    const message = `${unit.code} is called "${unit.title}" in the structure, but "${row.title}" in the assessment methods table.`;
    notebook.report('warning', message, lines, field);
  }
  const { observationsRequired: observations } = unit;
  if (observations !== null && observations > 0 !== row.methods.observation) {
    const message = `${unit.code}: the assessment methods table ${row.methods.observation ? 'lists' : 'does not list'} observation, but the unit asks for ${observations} observations.`;
    notebook.report('warning', message, lines, `${field}.methods`);
  }
  return { ...unit, methods: row.methods };
}
