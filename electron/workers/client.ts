import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../shared/result';
import { newLatch, tryToClose } from './latch';
import { cancelled, trusted, type Answer, type Command, type Commands } from './protocol';

export interface CallOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The command only reads: who cancels it is answered at once, and its thread ends as soon as it may. */
  readonly isReading?: boolean;
}

type FinalAnswer = Exclude<Answer, { kind: 'progress' }>;

/** A command that the thread has not answered. Who cancelled it may have been told so already. */
interface Outstanding {
  readonly stop: Int32Array;
  readonly settle: (answer: FinalAnswer) => void;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

/** A loop that ignores its stop flag for longer than this is ended together with its thread, outside SQLite. */
const GRACE_MS = 3_000;

/** Main's end of one worker thread. */
export class WorkerClient<C extends Commands> {
  private readonly worker: Worker;
  private readonly latch = newLatch();
  private readonly outstanding = new Map<number, Outstanding>();
  private nextId = 1;
  private ended = false;

  constructor(file: string) {
    this.worker = new Worker(file, { workerData: { latch: this.latch } });
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
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const command: Command = { kind: 'command', id, name, input, stop };
    const answered = new Promise<FinalAnswer>((settle) =>
      this.outstanding.set(id, { stop, settle, onProgress }),
    );
    let grace: NodeJS.Timeout | undefined;
    const cancel = () => {
      Atomics.store(stop, 0, 1);
      if (isReading) this.outstanding.get(id)?.settle({ kind: 'failure', id, failure: cancelled });
      else grace = setTimeout(() => this.giveUp(), GRACE_MS);
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

  /** Asks whatever is under way to stop, takes no more commands, and ends the thread as soon as it may. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    for (const { stop } of this.outstanding.values()) Atomics.store(stop, 0, 1);
    this.tryToTerminate();
  }

  /** The thread has the file open until it answers; then, or now, it goes. */
  private tryToTerminate(): void {
    if (this.outstanding.size === 0 || tryToClose(this.latch)) void this.worker.terminate();
  }

  /** Somebody waits for a thread that does not listen: only where it is not in SQLite can it be ended now. */
  private giveUp(): void {
    if (!tryToClose(this.latch)) return;
    this.ended = true;
    for (const [id, { settle }] of this.outstanding) settle({ kind: 'failure', id, failure: cancelled });
    void this.worker.terminate();
  }

  private receive(answer: Answer): void {
    if (answer.kind === 'progress') {
      this.outstanding.get(answer.id)?.onProgress?.(answer.done, answer.total);
      return;
    }
    this.outstanding.get(answer.id)?.settle(answer);
    this.outstanding.delete(answer.id);
    if (this.ended) this.tryToTerminate();
  }

  private failAll(message: string, stack: string): void {
    for (const [id, { settle }] of this.outstanding) settle({ kind: 'bug', id, message, stack });
    this.outstanding.clear();
  }
}
