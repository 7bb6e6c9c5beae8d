import { readyMade } from '../../../shared/domain/sampling/ready-made';
import type { ReadyMadePack } from '../../../shared/ipc/policies';
import { qualificationsToPlan } from '../../database/plan-options';
import type { CentreContext } from '../centre-context';
import { rulesOn } from '../rules/rules-on';

/** The policies that the rules of a qualification make ready today; of the centre's general pack for null. */
export const readyMadeFor = ({ db, today }: CentreContext, qualificationId: string | null) =>
  readyMade({ ...rulesOn(db, qualificationId, today()), day: today() });

/** Those of every pack that judges a qualification today; of the centre's general one while there is none. */
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
  const all = [...packs.values()];
  const judging = all.filter(({ qualifications }) => qualifications.length > 0);
  return judging.length === 0 ? all : judging;
}
