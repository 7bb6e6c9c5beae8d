import { fail, type Result } from '../../shared/result';
import { WorkerClient } from '../workers/client';
import { cancelled, type Commands } from '../workers/protocol';

export interface JobProgress {
  readonly jobId: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
}

export interface JobEvents {
  readonly progress: (progress: JobProgress) => void;
  readonly ended: (jobId: string) => void;
}

interface JobOfOne {
  readonly jobId: string;
  readonly title: string;
  /** It writes nothing: who cancels it does not wait for its end. */
  readonly isReading?: boolean;
}

/**
 * What a job says although it was cancelled: in its own words that it stopped, and a wrong PIN, which would otherwise
 * escape its wait by being cancelled.
 */
const SAID_ANYWAY: ReadonlySet<string> = new Set([cancelled.code, 'identity-pin']);

/** Long work in worker threads: progress to the interface, cancel from it, and one writer at a time. */
export class Jobs {
  private readonly running = new Map<string, AbortController>();
  private readonly workerFile: (name: string) => string;
  private readonly events: JobEvents;
  private readonly cancelledEarly = new Set<string>();
  private writing: Promise<unknown> = Promise.resolve();

  /** `workerFile` gives the built file of a worker by name. */
  constructor(workerFile: (name: string) => string, events: JobEvents) {
    this.workerFile = workerFile;
    this.events = events;
  }

  /** A worker thread that lives until `end()`; for state that outlasts a command. */
  open<C extends Commands>(worker: string): WorkerClient<C> {
    return new WorkerClient<C>(this.workerFile(worker));
  }

  /** One command in a worker thread of its own. */
  async once<C extends Commands, Name extends keyof C & string>(
    { isReading = false, ...job }: JobOfOne,
    worker: string,
    name: Name,
    input: C[Name]['input'],
  ): Promise<Result<C[Name]['output']>> {
    const client = this.open<C>(worker);
    try {
      return await this.track(job, (options) => client.call(name, input, { ...options, isReading }));
    } finally {
      client.end();
    }
  }

  /** One command in a worker thread of its own that nobody waits for: not shown, not cancelled. */
  async quietly<C extends Commands, Name extends keyof C & string>(
    worker: string,
    name: Name,
    input: C[Name]['input'],
  ): Promise<Result<C[Name]['output']>> {
    const client = this.open<C>(worker);
    try {
      return await client.call(name, input);
    } finally {
      client.end();
    }
  }

  /** Reports `work` to the interface under its job id and lets it be cancelled. */
  async track<T>(
    { jobId, title }: { readonly jobId: string; readonly title: string },
    work: (options: {
      readonly onProgress: (done: number, total: number) => void;
      readonly signal: AbortSignal;
    }) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const controller = new AbortController();
    this.running.set(jobId, controller);
    if (this.cancelledEarly.delete(jobId)) controller.abort();
    this.events.progress({ jobId, title, done: 0, total: 0 });
    try {
      const result = await work({
        onProgress: (done, total) => this.events.progress({ jobId, title, done, total }),
        signal: controller.signal,
      });
      return !result.ok && controller.signal.aborted && !SAID_ANYWAY.has(result.error.code)
        ? fail(cancelled)
        : result;
    } finally {
      this.running.delete(jobId);
      this.events.ended(jobId);
    }
  }

  /** SQLite takes one writer at a time: writes of workers and of main wait for one another here, not in the file. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(work, work);
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  /** A job that has not begun yet is cancelled when it does. */
  cancel(jobId: string): void {
    const controller = this.running.get(jobId);
    if (controller) controller.abort();
    else this.cancelledEarly.add(jobId);
  }

  cancelAll(): void {
    for (const controller of this.running.values()) controller.abort();
  }
}
