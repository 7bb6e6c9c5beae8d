import { readyMade } from '../../../shared/domain/sampling/ready-made';
import type { ReadyMadePack } from '../../../shared/ipc/policies';
import { qualificationsToPlan } from '../../database/plan-options';
import type { CentreContext } from '../centre-context';
import { rulesOn } from '../rules/rules-on';

/** The policies that the rules of a qualification make ready today; of the centre's general pack for null. */
export const readyMadeFor = ({ db, today }: CentreContext, qualificationId: string | null) =>
  readyMade({ ...rulesOn(db, qualificationId, today()), day: today() });

/** Those of every pack that judges something today, the centre's general one first. */
export function readyMadePacks(centre: CentreContext): readonly ReadyMadePack[] {
  const { db, today } = centre;
  const packs = new Map<string, ReadyMadePack>();
  for (const qualification of [null, ...qualificationsToPlan.all(db)]) {
    const qualificationId = qualification?.id ?? null;
    const { packId, name } = rulesOn(db, qualificationId, today());
    const known = packs.get(packId) ?? {
      name,
      qualificationId,
      qualifications: [],
      policies: readyMadeFor(centre, qualificationId),
    };
    const codes = qualification === null ? [] : [qualification.code];
    packs.set(packId, { ...known, qualifications: [...known.qualifications, ...codes] });
  }
  return [...packs.values()];
}
