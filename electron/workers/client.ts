import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../shared/result';
import { cancelled, trusted, type Answer, type Command, type Commands } from './protocol';

export interface CallOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The command only reads: who cancels it is answered at once, and its thread goes when it is done. */
  readonly isReading?: boolean;
}

interface Waiting {
  readonly settle: (answer: Exclude<Answer, { kind: 'progress' }>) => void;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

/** A loop that ignores its stop flag for longer than this is ended together with its thread. */
const GRACE_MS = 3_000;

/** Main's end of one worker thread. */
export class WorkerClient<C extends Commands> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private ended = false;
  /** Commands that read and have not answered, cancelled or not. */
  private readonly reading = new Set<number>();

  constructor(file: string) {
    this.worker = new Worker(file);
    this.worker.on('message', (message) => this.receive(trusted<Answer>().parse(message)));
    this.worker.on('error', (error) => this.failAll(error.message, error.stack ?? ''));
    this.worker.on('exit', (code) => {
      this.ended = true;
      this.failAll(`the worker ended with code ${code}`, '');
    });
  }

  /** Runs one command. A bug in the worker, or a worker that has ended, throws here; an expected failure is a value. */
  async call<Name extends keyof C & string>(
    name: Name,
    input: C[Name]['input'],
    { onProgress, signal, isReading = false }: CallOptions = {},
  ): Promise<Result<C[Name]['output']>> {
    if (signal?.aborted) return fail(cancelled);
    // Nobody would ever answer.
    if (this.ended) throw new Error(`${name}: the worker has ended`);
    const id = this.nextId++;
    if (isReading) this.reading.add(id);
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const command: Command = { kind: 'command', id, name, input, stop };
    const answered = new Promise<Exclude<Answer, { kind: 'progress' }>>((settle) =>
      this.waiting.set(id, { settle, onProgress }),
    );
    let grace: NodeJS.Timeout | undefined;
    const cancel = () => {
      Atomics.store(stop, 0, 1);
      const leave = (): void => {
        this.settle({ kind: 'failure', id, failure: cancelled });
        if (!isReading) this.end();
      };
      if (isReading) leave();
      else grace = setTimeout(leave, GRACE_MS);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    this.worker.postMessage(command);
    const answer = await answered;
    clearTimeout(grace);
    signal?.removeEventListener('abort', cancel);
    if (answer.kind === 'value') return ok(trusted<C[Name]['output']>().parse(answer.value));
    if (answer.kind === 'failure') return fail(answer.failure);
    const bug = new Error(`${name}: ${answer.message}`);
    bug.stack = answer.stack || bug.stack || '';
    throw bug;
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    // A thread that is taken away while SQLite reads takes the whole program with it: it goes once it has answered.
    if (this.reading.size === 0) void this.worker.terminate();
  }

  private receive(answer: Answer): void {
    if (answer.kind === 'progress') {
      this.waiting.get(answer.id)?.onProgress?.(answer.done, answer.total);
      return;
    }
    this.settle(answer);
    if (this.reading.delete(answer.id) && this.ended && this.reading.size === 0) void this.worker.terminate();
  }

  private settle(answer: Exclude<Answer, { kind: 'progress' }>): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    waiting?.settle(answer);
  }

  private failAll(message: string, stack: string): void {
    for (const id of [...this.waiting.keys()]) this.settle({ kind: 'bug', id, message, stack });
  }
}
