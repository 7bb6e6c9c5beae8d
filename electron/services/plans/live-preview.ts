import { addDays } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { PlanPreview } from '../../../shared/ipc/sampling';
import { fail, type Result } from '../../../shared/result';
import { cancelled } from '../../workers/protocol';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import type { DrawCommands } from './commands';
import { iqasPresent, SAMPLE_WITHIN_DAYS } from './read';

export interface LivePreview {
  /** Cancels the question before, if it is still worked on: only what the form says now is of use. */
  readonly ask: (centre: CentreContext, request: ParsedOf<'plans.preview'>) => Promise<Result<PlanPreview>>;
  readonly stop: () => void;
}

/** Previews beside a form that is being typed into: in the draw worker, one at a time. */
export function createLivePreview(jobs: Jobs): LivePreview {
  let running: AbortController | null = null;
  const stop = (): void => running?.abort();
  return {
    stop,
    ask: async (centre, { sampleBy, iqaIds, ...details }) => {
      stop();
      const own = new AbortController();
      running = own;
      const today = centre.today();
      const present = iqasPresent(centre).map(({ id }) => id);
      const answer = await jobs.quietly<DrawCommands, 'preview'>(
        'draw',
        'preview',
        {
          access: centre.access,
          ...details,
          sampleBy: sampleBy ?? addDays(today, SAMPLE_WITHIN_DAYS),
          iqaIds: iqaIds === null ? present : present.filter((id) => iqaIds.includes(id)),
          today,
        },
        own.signal,
      );
      return own.signal.aborted ? fail(cancelled) : answer;
    },
  };
}
