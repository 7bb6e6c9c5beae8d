import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { leastToAdd } from './cover-model';
import { interimLowerBound } from './interim';
import { shareOf } from './policy';
import { problemOf } from './repair';
import type { Repair, ToRepair } from './repair';

/** A choice for coverage that somebody else made, if it adds none twice and covers all that could be covered. */
export function adopted(base: ToRepair, chosen: Int32Array): Result<Repair> {
  const { taken, values, interimPercent } = base;
  const inSample = taken.slice();
  for (const row of chosen) {
    if (taken[row] !== 0 || inSample[row] !== 0) return notCovered();
    inSample[row] = 1;
  }
  const size = inSample.reduce((sum, one) => sum + one, 0);
  const settled = problemOf(base, shareOf(interimPercent, size));
  const isCovered = settled.problem.groups.every(({ need, members }) => {
    let found = 0;
    for (const row of members) found += inSample[row] ?? 0;
    return found >= Math.min(need, members.length);
  });
  if (!isCovered) return notCovered();
  const alone = problemOf(base, 0).problem;
  const withoutShare = taken.reduce((sum, one) => sum + one, 0) + leastToAdd(alone);
  const lowerBound =
    interimPercent === 0 ? withoutShare : interimLowerBound(values, taken, interimPercent, withoutShare);
  return ok({ ...settled, picked: chosen.slice().sort(), size, lowerBound: Math.min(lowerBound, size) });
}

const notCovered = () =>
  fail({
    code: 'not-covered',
    message: 'This choice leaves something uncovered that could be covered, or holds a decision twice.',
  });
