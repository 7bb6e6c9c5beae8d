import { useQueries } from '@tanstack/react-query';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { ask } from '../../api';
import { useSignedIn } from '../../data/session';

/** The rules of one qualification, or the centre's general ones. */
export interface RulesOfQualification {
  /** Null: the general pack. */
  readonly qualificationId: string | null;
  readonly rules: RulesInForce;
}

/** Whose rules somebody works under: those of the qualifications they are registered for now, else the general ones. */
export function usePacks({ registrations }: PersonFacts): readonly RulesOfQualification[] {
  const { today } = useSignedIn();
  const open = registrations.filter(({ from, to }) => from <= today && (to === null || to >= today));
  const ids = [...new Set(open.map(({ qualificationId }) => qualificationId))];
  const asked: readonly (string | null)[] = ids.length === 0 ? [null] : ids;
  const answers = useQueries({
    queries: asked.map((qualificationId) => ({
      queryKey: ['rules.inForce', { qualificationId }],
      queryFn: () => ask('rules.inForce', { qualificationId }),
    })),
  });
  return asked.flatMap((qualificationId, at) => {
    const rules = answers[at]?.data;
    return rules ? [{ qualificationId, rules }] : [];
  });
}
