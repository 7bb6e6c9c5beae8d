import { changePack } from '../../electron/services/rules/change-pack';
import { copyPack } from '../../electron/services/rules/copy-pack';
import { getPack } from '../../electron/services/rules/packs';
import { shippedPacks } from '../../electron/services/rules/shipped-packs';
import { addShipped } from '../../electron/services/qualifications/shipped';
import { newCentre } from './centre';
import { valueOf } from './database';
import { resourcesFolder } from './project-root';

/** The rule packs that come with the application. */
export const packs = shippedPacks(resourcesFolder);

/** A centre with the shipped packs and both shipped qualifications. */
export function centreUnderRules() {
  const centre = newCentre();
  const { db } = centre;
  const add = (code: string): string => valueOf(addShipped(centre, resourcesFolder, code)).id;
  return { centre, db, CS2D1: add('CS2D1'), CSPD2: add('CSPD2') };
}

/** The centre's own copy of common practice, and how to change its rule P7. */
export function copied(under = centreUnderRules()) {
  const { centre } = under;
  const { key } = valueOf(
    copyPack(centre, { key: 'common-practice', title: 'Our rules', reason: 'We observe more often.' }),
  );
  const change = (months: number, validFrom: string, base = valueOf(getPack(centre, { key })).packId) => {
    const { P7 } = valueOf(getPack(centre, { key })).pack.rules;
    return changePack(centre, {
      key,
      base,
      rules: { P7: { ...P7, parameters: { ...P7.parameters, observedEveryMonths: months } } },
      validFrom,
      reason: `Observed every ${months} months from now on.`,
    });
  };
  return { ...under, key, change };
}
