import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import type { PolicyList } from '../../../../shared/ipc/policies';

/** A policy's form: what was typed, and the version that it was made from. */
export interface PolicyDraft {
  readonly policy: SamplingPolicy;
  readonly base: string | null;
}

/** Where a new policy starts, as the path says: `` (blank), `ready/<key>/<pack number>`, `copy/<version id>`. */
export function startOf(place: string, { policies, readyMade }: PolicyList): SamplingPolicy | null {
  const [kind, which, pack] = place.split('/');
  if (kind === 'copy') {
    const source = policies.find(({ id }) => id === which);
    return source ? { ...source.policy, name: copyName(source.name), version: 1 } : null;
  }
  if (kind === 'ready') {
    const source = readyMade[Number(pack)]?.policies.find(({ key }) => key === which);
    return source ? { ...source.policy, version: 1 } : null;
  }
  const usual = readyMade[0]?.policies.find(({ key }) => key === 'risk');
  return usual ? { ...usual.policy, name: '' } : null;
}

const LONGEST_NAME = 120;
const COPY = ', copy';

const copyName = (name: string): string => `${name.slice(0, LONGEST_NAME - COPY.length)}${COPY}`;
