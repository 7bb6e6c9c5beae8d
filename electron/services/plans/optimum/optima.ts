import { isQualityAssurer } from '../../../../shared/domain/people';
import type { ParsedOf } from '../../../../shared/ipc/contract';
import type { Optimum } from '../../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../../shared/result';
import type { CentreContext } from '../../centre-context';
import type { Jobs } from '../../jobs';
import type { DrawCommands } from '../commands';
import type { FoundOptimum } from './find-optimum';
import { notAllowed, writingOf } from '../in-worker';

/** The optimum that was found last for a plan is kept until it is adopted or the centre is locked. */
export interface Optima {
  readonly find: (centre: CentreContext, request: ParsedOf<'plans.optimum'>) => Promise<Result<Optimum>>;
  readonly adopt: (centre: CentreContext, request: ParsedOf<'plans.adoptOptimum'>) => Promise<Result<null>>;
  readonly forget: () => void;
}

export function createOptima(jobs: Jobs): Optima {
  const found = new Map<string, FoundOptimum>();
  return {
    forget: () => found.clear(),
    find: async (centre, { jobId, planId, seconds }) => {
      if (!isQualityAssurer(centre.person.roles)) return notAllowed('looks for another sample');
      const job = { jobId, title: 'Looking for the smallest sample', isReading: true };
      const { access } = centre;
      const answer = await jobs.once<DrawCommands, 'optimum'>(job, 'draw', 'optimum', {
        access,
        planId,
        seconds,
      });
      if (!answer.ok) return answer;
      found.set(planId, answer.value);
      const { drawId: _drawId, picked: _picked, ...shown } = answer.value;
      return ok(shown);
    },
    adopt: async (centre, { jobId, planId, reason }) => {
      if (!isQualityAssurer(centre.person.roles)) return notAllowed('changes a draw');
      const optimum = found.get(planId);
      if (!optimum)
        return fail({
          code: 'not-found',
          message: 'No optimum is known for this plan any more.',
          remedy: 'Look for it again.',
        });
      const adopted = await jobs.exclusively(() =>
        jobs.once<DrawCommands, 'adoptOptimum'>(
          { jobId, title: 'Adopting the optimum' },
          'draw',
          'adoptOptimum',
          { ...writingOf(centre), planId, reason, found: optimum },
        ),
      );
      if (adopted.ok) found.delete(planId);
      return adopted;
    },
  };
}
