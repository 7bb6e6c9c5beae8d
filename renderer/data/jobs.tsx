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

const JobsContext = createContext<readonly RunningJob[]>([]);

/** Listens to main's progress. Once, around the application. */
export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const [jobs, setJobs] = useState<readonly RunningJob[]>([]);
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
    const stopEnded = onPush('job.ended', ({ jobId }) =>
      setJobs((current) => current.filter(({ id }) => id !== jobId)),
    );
    return () => {
      stopProgress();
      stopEnded();
    };
  }, []);
  return <JobsContext value={jobs}>{children}</JobsContext>;
}

/** What runs now, for the progress area. */
export const useRunningJobs = (): readonly RunningJob[] => useContext(JobsContext);

export interface LongWork {
  readonly isRunning: boolean;
  /** Its progress, once main has said anything about it. */
  readonly progress: RunningJob | undefined;
  /** Runs a call that takes a job id: `run((jobId) => ask('plans.create', { jobId, … }))`. */
  readonly run: <T>(work: (jobId: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** Long work of main: shown in the progress area and cancelled from there or by `cancel`, as the code `cancelled`. */
export function useLongWork(): LongWork {
  const [jobId, setJobId] = useState<string | null>(null);
  const jobs = useRunningJobs();
  const run = useCallback(async <T,>(work: (jobId: string) => Promise<T>): Promise<T> => {
    const id = crypto.randomUUID();
    setJobId(id);
    try {
      return await work(id);
    } finally {
      setJobId(null);
    }
  }, []);
  return useMemo(
    () => ({
      isRunning: jobId !== null,
      progress: jobs.find(({ id }) => id === jobId),
      run,
      cancel: () => {
        if (jobId !== null) void ask('jobs.cancel', { jobId });
      },
    }),
    [jobId, jobs, run],
  );
}
