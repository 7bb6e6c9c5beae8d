import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ask, onPush } from '../api';

export interface RunningJob {
  readonly id: string;
  readonly title: string;
  readonly done: number;
  /** Null while it is not known how much there is. */
  readonly total: number | null;
  readonly onCancel: () => void;
}

interface Jobs {
  readonly running: readonly RunningJob[];
  /** Work that the screen itself shows. */
  readonly onScreen: ReadonlySet<string>;
  readonly showOnScreen: (jobId: string) => void;
}

const JobsContext = createContext<Jobs>({
  running: [],
  onScreen: new Set(),
  showOnScreen: () => undefined,
});

/** Listens to main's progress. Once, around the application. */
export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const [running, setJobs] = useState<readonly RunningJob[]>([]);
  const [onScreen, setOnScreen] = useState<ReadonlySet<string>>(new Set());
  const showOnScreen = useCallback(
    (jobId: string): void => setOnScreen((ids) => new Set([...ids, jobId])),
    [],
  );
  useEffect(() => {
    const stopProgress = onPush('job.progress', ({ jobId, title, done, total }) => {
      const onCancel = (): void => void ask('jobs.cancel', { jobId });
      const job: RunningJob = { id: jobId, title, done, total: total === 0 ? null : total, onCancel };
      setJobs((current) =>
        current.some(({ id }) => id === jobId)
          ? current.map((other) => (other.id === jobId ? job : other))
          : [...current, job],
      );
    });
    const stopEnded = onPush('job.ended', ({ jobId }) => {
      setJobs((current) => current.filter(({ id }) => id !== jobId));
      setOnScreen((ids) => (ids.has(jobId) ? new Set([...ids].filter((id) => id !== jobId)) : ids));
    });
    return () => {
      stopProgress();
      stopEnded();
    };
  }, []);
  const jobs = useMemo(() => ({ running, onScreen, showOnScreen }), [running, onScreen, showOnScreen]);
  return <JobsContext value={jobs}>{children}</JobsContext>;
}

/** What runs now, for the progress area. */
export function useRunningJobs(): readonly RunningJob[] {
  const { running, onScreen } = useContext(JobsContext);
  return useMemo(() => running.filter(({ id }) => !onScreen.has(id)), [running, onScreen]);
}

export interface LongWork {
  readonly isRunning: boolean;
  /** Its progress, once main has said anything about it. */
  readonly progress: RunningJob | undefined;
  /** Runs a call that takes a job id: `run((jobId) => ask('plans.create', { jobId, … }))`. */
  readonly run: <T>(work: (jobId: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/**
 * Long work of main: shown in the progress area and cancelled from there or by `cancel`, as the code `cancelled`.
 * Work that the screen itself shows is not shown there too: the area takes room from the screen.
 */
export function useLongWork({ isOnScreen = false } = {}): LongWork {
  const [jobId, setJobId] = useState<string | null>(null);
  const { running, showOnScreen } = useContext(JobsContext);
  const run = useCallback(
    async <T,>(work: (jobId: string) => Promise<T>): Promise<T> => {
      const id = crypto.randomUUID();
      setJobId(id);
      if (isOnScreen) showOnScreen(id);
      try {
        return await work(id);
      } finally {
        setJobId(null);
      }
    },
    [isOnScreen, showOnScreen],
  );
  return useMemo(
    () => ({
      isRunning: jobId !== null,
      progress: running.find(({ id }) => id === jobId),
      run,
      cancel: () => {
        if (jobId !== null) void ask('jobs.cancel', { jobId });
      },
    }),
    [jobId, running, run],
  );
}
