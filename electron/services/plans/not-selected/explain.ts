import type { ParsedOf } from '../../../../shared/ipc/contract';
import { ok, type Result } from '../../../../shared/result';
import type { WorkerClient } from '../../../workers/client';
import type { CentreContext } from '../../centre-context';
import type { Desktop } from '../../desktop';
import type { Jobs } from '../../jobs';
import type { ExplainCommands } from './explain-commands';

type Name = keyof ExplainCommands;

/** Answers about what a plan's newest draw did not select, from one worker that keeps the draw. */
export interface Explaining {
  readonly ask: <N extends Name>(
    centre: CentreContext,
    name: N,
    input: Omit<ExplainCommands[N]['input'], 'access'>,
  ) => Promise<Result<ExplainCommands[N]['output']>>;
  /** The centre is locked: the worker and what it has read go. */
  readonly stop: () => void;
}

export function createExplaining(jobs: Jobs): Explaining {
  let worker: WorkerClient<ExplainCommands> | null = null;
  return {
    stop: () => {
      worker?.end();
      worker = null;
    },
    ask: async ({ access }, name, input) => {
      worker ??= jobs.open<ExplainCommands>('explain');
      const asked = worker;
      try {
        return await asked.call(name, { ...input, access });
      } catch (error) {
        // A worker that fell over is replaced at the next question.
        if (worker === asked) worker = null;
        throw error;
      }
    },
  };
}

const filterOf = ({ assessorId, unitId, text }: Omit<ParsedOf<'plans.saveNotSelected'>, 'planId'>) => ({
  assessorId,
  unitId,
  text,
});

export const notSelectedPage = (
  explaining: Explaining,
  centre: CentreContext,
  { planId, after, limit, ...filter }: ParsedOf<'plans.notSelected'>,
) => explaining.ask(centre, 'page', { planId, after, limit, filter: filterOf(filter) });

/** Saves the whole list, as it is filtered, as CSV; null when no place was chosen. */
export async function saveNotSelected(
  explaining: Explaining,
  centre: CentreContext,
  desktop: Desktop,
  { planId, ...filter }: ParsedOf<'plans.saveNotSelected'>,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const file = await explaining.ask(centre, 'file', { planId, filter: filterOf(filter) });
  if (!file.ok) return file;
  const savedAs = await desktop.save(file.value);
  return ok(savedAs === null ? null : { savedAs });
}
