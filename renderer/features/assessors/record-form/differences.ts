import type { VersionDifference } from '../../../ui/BothVersions';

/** Fields whose values differ, as words; `words` names each field with a label and says its value. */
export function differencesOf<Draft>(
  mine: Draft,
  stored: Draft,
  words: readonly (readonly [label: string, say: (draft: Draft) => string])[],
): readonly VersionDifference[] {
  return words.flatMap(([label, say]) => {
    const [own, other] = [say(mine), say(stored)];
    return own === other ? [] : [{ label, mine: own || 'nothing', stored: other || 'nothing' }];
  });
}
