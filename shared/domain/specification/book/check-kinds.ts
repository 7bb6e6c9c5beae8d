import type { Notebook } from '../notebook';
import type { ReadOutcome } from './outcomes';

/** Observation and knowledge outcomes against the section they stand in and the observations the unit asks for. */
export function checkKinds(
  code: string,
  read: readonly ReadOutcome[],
  observations: number | null,
  notebook: Notebook,
): void {
  for (const { outcome, lines, sectionKind, observationColumns } of read) {
    const field = `unit.${code}.outcome.${outcome.number}`;
    const report = (message: string): void =>
      notebook.report('warning', `${code}, learning outcome ${outcome.number}: ${message}`, lines, field);
    if (outcome.kind === null) report('it is not clear whether it is an observation or a knowledge outcome.');
    if (sectionKind !== null && outcome.kind !== null && sectionKind !== outcome.kind) {
      report(`it stands among the ${sectionKind} outcomes but has the table of a ${outcome.kind} outcome.`);
    }
    if (outcome.kind === 'observation' && observations === 0) {
      report('it is an observation outcome, but the unit asks for no observation.');
    }
    if (observationColumns !== null && observations !== null && observationColumns !== observations) {
      report(
        `its table has ${observationColumns} observation columns, but the unit asks for ${observations}.`,
      );
    }
  }
  const observed = read.some(({ outcome }) => outcome.kind === 'observation');
  if (read.length > 0 && observations !== null && observations > 0 && !observed) {
    const message = `${code} asks for ${observations} observations, but none of its outcomes is an observation outcome.`;
    notebook.report(
      'warning',
      message,
      notebook.sourceOf(`unit.${code}.observationsRequired`),
      `unit.${code}`,
    );
  }
}
