import { addDays } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { PlanPreview } from '../../../shared/ipc/sampling';
import { fail, type Result } from '../../../shared/result';
import type { WorkerClient } from '../../workers/client';
import { cancelled } from '../../workers/protocol';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import type { DrawCommands } from './commands';
import { iqasPresent, SAMPLE_WITHIN_DAYS } from './read';

export interface LivePreview {
  /** Cancels the question before, if it is still worked on: only what the form says now is of use. */
  readonly ask: (centre: CentreContext, request: ParsedOf<'plans.preview'>) => Promise<Result<PlanPreview>>;
  /** Cancels, and lets the worker go. */
  readonly stop: () => void;
}

/** So long a worker waits for the next question: starting one takes longer than a small draw. */
const WAITS_MS = 60_000;

/** Previews beside a form that is being typed into: in the draw worker, the newest question alone. */
export function createLivePreview(jobs: Jobs): LivePreview {
  let running: AbortController | null = null;
  let waiting: WorkerClient<DrawCommands> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const letGo = (): void => {
    clearTimeout(timer);
    waiting?.end();
    waiting = null;
  };
  const take = (): WorkerClient<DrawCommands> => {
    const client = waiting ?? jobs.open<DrawCommands>('draw');
    waiting = null;
    clearTimeout(timer);
    return client;
  };
  const keep = (client: WorkerClient<DrawCommands>): void => {
    letGo();
    waiting = client;
    timer = setTimeout(letGo, WAITS_MS);
    timer.unref();
  };

  const ask: LivePreview['ask'] = async (centre, request) => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const client = take();
    let isAnswered = false;
    try {
      const answer = await client.call('preview', inputOf(centre, request), {
        signal: own.signal,
        isReading: true,
      });
      isAnswered = !own.signal.aborted;
      return isAnswered ? answer : fail(cancelled);
    } finally {
      // One that was cancelled may still be at work.
      if (isAnswered) keep(client);
      else client.end();
    }
  };
  const stop = (): void => {
    running?.abort();
    letGo();
  };
  return { ask, stop };
}

function inputOf(
  centre: CentreContext,
  { sampleBy, iqaIds, ...details }: ParsedOf<'plans.preview'>,
): DrawCommands['preview']['input'] {
  const today = centre.today();
  const present = iqasPresent(centre).map(({ id }) => id);
  return {
    access: centre.access,
    ...details,
    sampleBy: sampleBy ?? addDays(today, SAMPLE_WITHIN_DAYS),
    iqaIds: iqaIds === null ? present : present.filter((id) => iqaIds.includes(id)),
    today,
  };
}
