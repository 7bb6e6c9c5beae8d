import type { Names } from '../../../../shared/domain/sampling/names';
import type { SelectedDecision } from '../../../../shared/domain/sampling/parts';
import { reasonSentence } from '../../../../shared/domain/sampling/reasons';
import type { CellOrigin } from '../../../database/plan-tables';
import { askedCells } from '../../../database/asked-cells';
import type { ReadableDatabase } from '../../../database/connection';
import { readJson, sentences } from '../../samples/stored';

/** What people asked for of a decision: by judgement, ahead of it or by widening. */
export interface AskedFor {
  readonly origin: Exclude<CellOrigin, 'kept'>;
  /** In their words. */
  readonly reasons: readonly string[];
  readonly wideningId: string | null;
}

/** All that people asked for and is in a plan, by the revision of the decision that stands now. */
export const askedForIn = (db: ReadableDatabase, planId: string): ReadonlyMap<string, AskedFor> =>
  new Map(
    askedCells
      .all(db, { planId })
      .map(({ newest_id, origin, reasons, widening_id }) => [
        newest_id,
        { origin, reasons: readJson(sentences, reasons), wideningId: widening_id },
      ]),
  );

/** Why a decision is in a plan: as the draw says where it gives it, and as people said who asked for it. */
export const reasonsFor = (
  { part, reasons }: Pick<SelectedDecision, 'part' | 'reasons'>,
  asked: AskedFor | undefined,
  names: Names,
): readonly string[] => [
  ...(part === null && asked ? [] : reasons.map((reason) => reasonSentence(reason, names))),
  ...(asked?.reasons ?? []),
];
