import { involvementOf } from '../../../shared/domain/sampling/independence';
import { openByIqa } from '../../database/cells-to-change';
import type { ReadableDatabase } from '../../database/connection';
import type { CentreContext } from '../centre-context';
import { iqasPresent } from '../plans/read';
import type { OpenPlan } from './open-plan';

interface People {
  readonly assessorId: string;
  readonly countersignerId: string | null;
}

/** Gives one sample after another to whoever has least to do. */
export interface GivingOut {
  /** Whether somebody is among the plan's IQAs, is present and had no part in the decision (P1). */
  readonly canTake: (iqaId: string, people: People) => boolean;
  /** The IQA to take the next one, who has it from now on; null: nobody can. */
  readonly give: (people: People) => string | null;
}

/** The plan's IQAs who are present, with what each still has to do under it. */
export function givingOut(centre: CentreContext, db: ReadableDatabase, plan: OpenPlan): GivingOut {
  const present = new Set(iqasPresent(centre).map(({ id }) => id));
  const open = new Map(
    openByIqa.all(db, { planId: plan.id, drawId: plan.drawId }).map((row) => [row.iqa_id, row.open]),
  );
  const iqas = plan.iqaIds.filter((id) => present.has(id)).sort();
  const canTake: GivingOut['canTake'] = (id, people) =>
    iqas.includes(id) && involvementOf({ id }, people) === null;
  const load = (id: string): number => open.get(id) ?? 0;
  return {
    canTake,
    give: (people) => {
      const [first, ...others] = iqas.filter((id) => canTake(id, people));
      if (first === undefined) return null;
      const least = others.reduce((best, id) => (load(id) < load(best) ? id : best), first);
      open.set(least, load(least) + 1);
      return least;
    },
  };
}
