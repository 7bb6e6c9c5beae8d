/** A unit record has the book's cells: columns of observation outcomes, and criteria of the other outcomes. */

export interface RecordCriterion {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface RecordOutcome {
  readonly id: string;
  readonly number: number;
  readonly kind: 'observation' | 'knowledge' | null;
  readonly title: string;
  readonly criteria: readonly RecordCriterion[];
}

/** Where an entry belongs. An outcome whose document does not say what kind it is has an entry a criterion. */
export type Slot =
  | { readonly type: 'observation'; readonly outcomeId: string; readonly column: number }
  | { readonly type: 'criterion'; readonly outcomeId: string; readonly criterionId: string };

/** The book's rows for an observation, in its order; criteria achieved and evidence type are ours. */
export const OBSERVATION_FIELDS = [
  'achievedOn',
  'criteria',
  'oralCriteria',
  'portfolioReference',
  'initials',
  'learnerSignedOn',
  'method',
] as const;
/** The columns of a knowledge table; the book has the first, ours follow. */
export const CRITERION_FIELDS = ['portfolioReference', 'achievedOn', 'initials', 'method'] as const;

export type CellField = (typeof OBSERVATION_FIELDS)[number];

/** How the book calls the cells of an entry. */
export const CELL_NAMES: Readonly<Record<CellField, string>> = {
  achievedOn: 'Date achieved',
  criteria: 'Criteria achieved',
  oralCriteria: 'Criteria questioned orally',
  portfolioReference: 'Portfolio reference',
  initials: 'Assessor initials',
  learnerSignedOn: 'Learner signed on',
  method: 'Evidence type',
};

/** More observations of one outcome than anybody records. */
export const MOST_COLUMNS = 12;

export const slotKey = (slot: Slot): string =>
  `${slot.outcomeId}/${slot.type === 'observation' ? String(slot.column) : slot.criterionId}`;

/** Columns that an observation outcome shows: what the unit states (two where it is silent), at least one. */
export const columnsNeeded = (observationsRequired: number | null): number =>
  Math.min(MOST_COLUMNS, Math.max(1, observationsRequired ?? 2));

/** The entries of an outcome that can be made, `columns` being how many observations it shows. */
export const slotsOf = (outcome: RecordOutcome, columns: number): readonly Slot[] =>
  outcome.kind === 'observation'
    ? Array.from({ length: columns }, (_, index) => ({
        type: 'observation',
        outcomeId: outcome.id,
        column: index + 1,
      }))
    : outcome.criteria.map(({ id }) => ({ type: 'criterion', outcomeId: outcome.id, criterionId: id }));
