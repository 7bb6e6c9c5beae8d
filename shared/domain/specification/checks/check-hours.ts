import type { DraftQualification } from '../draft';
import { draftUnits } from '../draft';
import type { Notebook } from '../notebook';

/** GLH and TQT against the units and each other. */
export function checkHours(qualification: DraftQualification, notebook: Notebook): void {
  const { glh, tqt, credits, groups } = qualification;
  const units = draftUnits(qualification);
  const hours = units.flatMap((unit) => (unit.glh === null ? [] : [unit.glh]));
  const total = hours.reduce((sum, value) => sum + value, 0);
  const lines = [
    ...notebook.sourceOf('glh'),
    ...units.flatMap((unit) => notebook.sourceOf(`unit.${unit.code}`)),
  ];
  const known = units.length > 0 && hours.length === units.length;
  if (glh !== null && known && groups.every(({ rule }) => rule?.kind === 'all') && total !== glh) {
    const message = `The GLH is ${glh}, but the units add up to ${hours.join(' + ')} = ${total}.`;
    notebook.report('warning', message, lines, 'glh');
  }
  if (glh !== null && known && total < glh && !groups.every(({ rule }) => rule?.kind === 'all')) {
    const message = `The GLH is ${glh}, but all units together have only ${total}.`;
    notebook.report('warning', message, lines, 'glh');
  }
  if (glh !== null && tqt !== null && tqt < glh) {
    const message = `The TQT (${tqt}) is smaller than the GLH (${glh}), which is a part of it.`;
    notebook.report('warning', message, [...notebook.sourceOf('tqt'), ...notebook.sourceOf('glh')], 'tqt');
  }
  // Ofqual: one credit is ten hours of total qualification time.
  if (credits !== null && tqt !== null && Math.round(tqt / 10) !== credits) {
    const message = `A TQT of ${tqt} hours makes ${Math.round(tqt / 10)} credits (one for ten hours), but the credit value is ${credits}.`;
    notebook.report(
      'note',
      message,
      [...notebook.sourceOf('tqt'), ...notebook.sourceOf('credits')],
      'credits',
    );
  }
}
