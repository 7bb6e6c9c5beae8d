import { populationCsv } from '../../../../shared/domain/sampling/population';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { drawsOfPlan } from '../../../database/plans';
import { readFrozenPopulation } from './population';

/** What a population is saved as, and what the lines for a shell read. */
export const populationName = (seed: string): string => `population-${seed}.csv`;

/** The newest draw's frozen population as the file whose SHA-256 the plan prints. */
export function populationFile(
  db: ReadableDatabase,
  planId: string,
): Result<{ readonly name: string; readonly bytes: Uint8Array }> {
  const draw = drawsOfPlan.all(db, planId).at(-1);
  if (!draw) return fail({ code: 'not-found', message: 'This plan has no draw yet.' });
  const bytes = new TextEncoder().encode(populationCsv(readFrozenPopulation(db, draw.id)));
  return ok({ name: populationName(draw.seed), bytes });
}
