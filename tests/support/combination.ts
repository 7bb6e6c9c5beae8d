import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CombinationGroup, CombinationTotals } from '../../shared/domain/combination/requirements';
import { qualificationSchema } from '../../shared/domain/specification/qualification-schema';
import { projectRoot } from './project-root';

/** A shipped qualification for the rules of combination; a unit's id is its code. */
export function shippedCombination(
  code: string,
  atLevelOrAbove: CombinationTotals['atLevelOrAbove'],
): { readonly groups: readonly CombinationGroup[]; readonly totals: CombinationTotals } {
  const file = join(projectRoot, 'resources', 'qualifications', `${code}.json`);
  const { groups, credits } = qualificationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    groups: groups.map((group) => ({
      ...group,
      units: group.units.map((unit) => ({ ...unit, id: unit.code })),
    })),
    totals: { credits, atLevelOrAbove },
  };
}

/** C1 of `rules.md`: at least 45 credits at level 2 or above. */
export const cs2d1 = () => shippedCombination('CS2D1', { level: 2, credits: 45 });
export const cspd2 = () => shippedCombination('CSPD2', null);
