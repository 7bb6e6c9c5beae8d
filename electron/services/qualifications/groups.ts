import type { IsoDate } from '../../../shared/domain/calendar';
import type { CombinationGroup, CombinationTotals } from '../../../shared/domain/combination/requirements';
import { inForce } from '../../../shared/domain/rules/in-force';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import type { ReadableDatabase } from '../../database/connection';
import { groupRuleOf, groupsOf, unitsOf } from '../../database/units';

/** A unit as far as rules of combination and statements go. */
export interface GroupUnit {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
}

export interface GroupWithUnits extends Omit<CombinationGroup, 'units'> {
  readonly units: readonly GroupUnit[];
}

/** The groups of a qualification with their units, both in its order. */
export function groupsWithUnits(db: ReadableDatabase, qualificationId: string): readonly GroupWithUnits[] {
  const units = unitsOf.all(db, qualificationId);
  return groupsOf.all(db, qualificationId).map((group) => ({
    code: group.code,
    title: group.title,
    rule: groupRuleOf(group),
    units: units
      .filter(({ group_id }) => group_id === group.id)
      .map(({ id, code, title, level, credit, glh }) => ({ id, code, title, level, credit, glh })),
  }));
}

/** The qualification's credits, and what rule C1 asks at a level or above where it is in force. */
export function combinationTotals(
  pack: RulePack,
  { code, credits }: { readonly code: string; readonly credits: number | null },
  day: IsoDate,
): CombinationTotals {
  const asked = pack.rules.C1.parameters.atLevelOrAbove.find(({ qualification }) => qualification === code);
  return {
    credits,
    atLevelOrAbove: asked && inForce(pack, 'C1', day) ? { level: asked.level, credits: asked.credits } : null,
  };
}
