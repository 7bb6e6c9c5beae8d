import type { CellContext, Initialler } from '../../../shared/domain/unit-record/cells';
import { blankEntry, withCell, type EntryDraft } from '../../../shared/domain/unit-record/entry-draft';
import { gridOf, type OutcomeGrid } from '../../../shared/domain/unit-record/grid';
import type { CellField, RecordOutcome, Slot } from '../../../shared/domain/unit-record/slots';

export const today = '2026-11-21';

/** An outcome with criteria `<number>a`, `<number>b` …; ids are the labels. */
export const outcome = (number: number, kind: RecordOutcome['kind'], letters: string): RecordOutcome => ({
  id: `lo${number}`,
  number,
  kind,
  title: `Outcome ${number}`,
  criteria: [...letters].map((letter) => ({
    id: `${number}${letter}`,
    label: `${number}${letter}`,
    text: '',
  })),
});

export const initiallers: readonly Initialler[] = [
  { id: 'mz', name: 'Marek Zieliński', initials: 'MZ' },
  { id: 'sw', name: 'Sarah Walker', initials: 'SW' },
  { id: 'swk', name: 'Simon W. King', initials: 'SWK' },
];

/** Two observation outcomes, two knowledge outcomes. */
export const outcomes: readonly RecordOutcome[] = [
  outcome(1, 'observation', 'ab'),
  outcome(2, 'observation', 'abcdef'),
  outcome(3, 'knowledge', 'abc'),
  outcome(4, 'knowledge', 'ab'),
];
export const grids: readonly OutcomeGrid[] = outcomes.map((one) => gridOf(one, 2));

export const contextFor = (slot: Pick<Slot, 'outcomeId'>): CellContext => {
  const found = outcomes.find(({ id }) => id === slot.outcomeId);
  if (!found) throw new Error(`no outcome ${slot.outcomeId}`);
  return { today, outcome: found, initiallers };
};

export const observation = (number: number, column: number): Slot => ({
  type: 'observation',
  outcomeId: `lo${number}`,
  column,
});
export const criterion = (label: string): Slot => ({
  type: 'criterion',
  outcomeId: `lo${label.slice(0, 1)}`,
  criterionId: label,
});

export const entryWith = (cells: Partial<Record<CellField, string>>): EntryDraft =>
  Object.entries(cells).reduce<EntryDraft>(
    (draft, [field, text]) => ({ ...draft, cells: { ...draft.cells, [field]: text } }),
    withCell(blankEntry, 'achievedOn', ''),
  );
