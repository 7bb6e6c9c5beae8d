import { guardRefusal } from '../../electron/database/errors';
import { commit } from '../../electron/database/ledger';
import { newId } from '../../electron/database/ids';
import { personAwardTable } from '../../electron/database/person-awards';
import { personTable } from '../../electron/database/people';
import { countersignQueue } from '../../electron/services/countersignatures/queue';
import { signCountersignatures } from '../../electron/services/countersignatures/sign';
import { makeIdentity } from '../../electron/services/identity';
import type { Jobs } from '../../electron/services/jobs';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import { testContext, valueOf } from './database';
import { resourcesFolder } from './project-root';
import { samplingCentre, type Initials, type SamplingCentre } from './sampling';

export const PIN = 'river-stone-7';

/** The sampling centre under the shipped rules: Ada, Ivy and Oli hold awards, Tom Trainee names Ada. */
export function countersigningCentre(): SamplingCentre {
  const made = samplingCentre();
  commit(made.db, testContext, 'awards added', 'test', (tx) => {
    putInShippedPacks(tx, shippedPacks(resourcesFolder), '2026-01-01');
    for (const [who, award] of [
      ['AG', 'A1'],
      ['IV', 'V1'],
      ['OV', 'V1'],
    ] as const)
      tx.insert(personAwardTable, {
        id: newId(),
        person_id: made.idOf(who),
        award,
        state: 'held',
        awarded_on: '2015-06-01',
        target_on: null,
        certificate_reference: null,
        file_id: null,
        device_id: testContext.deviceId,
      });
    tx.update(personTable, made.idOf('TT'), { countersignatory_id: made.idOf('AG') });
  });
  return made;
}

/** Gives somebody a signing identity under `PIN`. */
export const giveIdentity = async (made: SamplingCentre, jobs: Jobs, who: Initials) =>
  valueOf(await makeIdentity(made.as(who), jobs, { email: '', algorithm: 'ECDSA P-256', pin: PIN }));

interface Feedback {
  readonly id: string;
  readonly feedback: string;
}

/** The queue as somebody sees it and signs it; Ada unless said otherwise. */
export const deskOf = (made: SamplingCentre, jobs: Jobs) => ({
  queue: (who: Initials = 'AG') => valueOf(countersignQueue(made.as(who))),
  pendingIds: (who: Initials = 'AG') => valueOf(countersignQueue(made.as(who))).pending.map(({ id }) => id),
  sign: (who: Initials, countersign: readonly string[], refuse: readonly Feedback[] = [], pin = PIN) =>
    signCountersignatures(made.as(who), jobs, {
      pin,
      countersign: [...countersign],
      refuse: [...refuse],
    }),
});

/** Tom waits with three decisions, the second the oldest; two more need nothing. */
export const traineeDecisions = (made: SamplingCentre): readonly string[] =>
  made.decide(
    { by: 'TT', on: '2026-10-05' },
    { by: 'TT', on: '2026-10-01', unit: 'EXU2' },
    { by: 'TT', on: '2026-10-09', unit: 'EXU3' },
    { by: 'AG', on: '2026-10-02' },
    { by: 'TT', on: '2026-09-01', countersigner: 'AG' },
  );

/** What a trigger said, or undefined when nothing was refused. */
export const refusedBy = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return guardRefusal(error)?.code ?? String(error);
  }
};
