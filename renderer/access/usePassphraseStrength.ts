import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadStrengthJudge, type Strength, type StrengthJudge } from './strength';

/** The strength of what is being typed; undefined while nothing is typed or the word lists are not there yet. */
export function usePassphraseStrength(passphrase: string, names: readonly string[]): Strength | undefined {
  const [judge, setJudge] = useState<{ readonly by: StrengthJudge } | null>(null);
  useEffect(() => {
    let isShown = true;
    void loadStrengthJudge().then((by) => {
      if (isShown) setJudge({ by });
    });
    return () => {
      isShown = false;
    };
  }, []);
  // Judging a long passphrase takes some milliseconds: the field comes first.
  const settled = useDeferredValue(passphrase);
  const known = names.join('\n');
  return useMemo(
    () => (judge === null || settled === '' ? undefined : judge.by(settled, known.split('\n'))),
    [judge, settled, known],
  );
}
