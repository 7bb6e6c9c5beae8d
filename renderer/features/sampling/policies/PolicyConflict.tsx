import { compareLines } from '../../../../shared/domain/sampling/compare-lines';
import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../../shared/domain/sampling/policy-words';
import type { PolicyVersion } from '../../../../shared/ipc/policies';
import { BothVersions, type VersionDifference } from '../../../ui/BothVersions';

interface PolicyConflictProps {
  readonly mine: SamplingPolicy;
  readonly newest: PolicyVersion;
  readonly isPending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** A version saved meanwhile, beside what was typed here. */
export function PolicyConflict({ mine, newest, ...handlers }: PolicyConflictProps) {
  return <BothVersions what={newest.name} differences={differences(mine, newest.policy)} {...handlers} />;
}

function differences(mine: SamplingPolicy, stored: SamplingPolicy): readonly VersionDifference[] {
  const lines = compareLines(policyInWords(stored), policyInWords(mine));
  const only = (kind: 'added' | 'removed'): string =>
    lines
      .filter((line) => line.kind === kind)
      .map(({ text }) => text)
      .join(' ') || '–';
  const isSame = lines.every(({ kind }) => kind === 'same');
  return [
    ...(mine.name === stored.name ? [] : [{ label: 'Name', mine: mine.name, stored: stored.name }]),
    ...(isSame ? [] : [{ label: 'Policy', mine: only('added'), stored: only('removed') }]),
  ];
}
