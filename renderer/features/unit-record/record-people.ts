import type { CellContext, Initialler } from '../../../shared/domain/unit-record/cells';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import type { UnitRecordView } from '../../../shared/ipc/unit-records';

/** Everybody of the tracking table whose initials may stand in the record, by initials. */
export const initiallersOf = ({ facts }: UnitRecordView): readonly Initialler[] =>
  facts.people
    .flatMap(({ id, name, initials, roles, leftOn }) =>
      initials !== null && !roles.every((role) => role === 'witness' || role === 'EQA')
        ? [{ id, name, initials, hasLeft: leftOn !== null }]
        : [],
    )
    .sort((a, b) => Number(a.hasLeft) - Number(b.hasLeft) || (a.initials < b.initials ? -1 : 1));

/** What the cells of each outcome are read with; one object an outcome. */
export function contextReader(
  view: UnitRecordView,
  today: string,
  initiallers: readonly Initialler[],
): (slot: Slot) => CellContext {
  const contexts = new Map(view.outcomes.map((outcome) => [outcome.id, { today, outcome, initiallers }]));
  return ({ outcomeId }) => {
    const context = contexts.get(outcomeId);
    if (!context) throw new Error(`the unit has no outcome ${outcomeId}`);
    return context;
  };
}
