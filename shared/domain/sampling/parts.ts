import type { PopulationRow } from './population';
import type { SelectionReason } from './reason-kinds';

/**
 * How a decision came into a draw, the strongest first: its assessor’s whole stratum was taken; it is one of the first
 * decisions; by ticket, from all decisions that are not taken anyway or from its assessor’s; by the ticket of its
 * learner and unit; chosen for coverage.
 */
export const SAMPLE_PARTS = ['whole', 'first', 'random', 'learners', 'coverage'] as const;
export type SamplePart = (typeof SAMPLE_PARTS)[number];

export interface SelectedDecision {
  readonly decision: PopulationRow;
  readonly ticket: string;
  /** The strongest of its parts; null: the draw does not give it, it was kept because it is done or promised. */
  readonly part: SamplePart | null;
  /** All the reasons, at least one. */
  readonly reasons: readonly SelectionReason[];
}

/** What is known of a decision that is in: its strongest part, and all its reasons in the order of the parts. */
export type Selection = Pick<SelectedDecision, 'part' | 'reasons'>;

/** Gathers reasons by decision id. Parts are to be given strongest first. */
export class Selections {
  readonly #byId = new Map<
    string,
    { readonly part: SamplePart | null; readonly reasons: SelectionReason[] }
  >();

  add(id: string, part: SamplePart | null, reasons: readonly SelectionReason[]): void {
    const found = this.#byId.get(id);
    if (found) found.reasons.push(...reasons);
    else this.#byId.set(id, { part, reasons: [...reasons] });
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): Selection | undefined {
    return this.#byId.get(id);
  }
}
