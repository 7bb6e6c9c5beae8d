import { parentPort } from 'node:worker_threads';
import { trusted, type Answer, type Command, type CommandHandlers, type Commands } from './protocol';

const PROGRESS_EVERY_MS = 50;

/** Answers main's commands one after another; the last line of every `*.worker.ts`. */
export function serve<C extends Commands>(handlers: CommandHandlers<C>): void {
  const port = parentPort;
  if (!port) throw new Error('this file runs as a worker thread');
  const answer = (message: Answer) => port.postMessage(message);
  let turn: Promise<void> = Promise.resolve();
  port.on('message', (message) => {
    const command = trusted<Command>().parse(message);
    turn = turn.then(() => run(handlers, command, answer));
  });
}

async function run<C extends Commands>(
  handlers: CommandHandlers<C>,
  command: Command,
  answer: (message: Answer) => void,
): Promise<void> {
  const { id, name, input, stop } = command;
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!handler) return answer({ kind: 'bug', id, message: `unknown command ${name}`, stack: '' });
  let last = 0;
  const progress = (done: number, total: number) => {
    const now = Date.now();
    if (now - last < PROGRESS_EVERY_MS && done !== total) return;
    last = now;
    answer({ kind: 'progress', id, done, total });
  };
  try {
    const result = await handler(trusted<C[string]['input']>().parse(input), {
      progress,
      stopped: () => Atomics.load(stop, 0) !== 0,
    });
    answer(
      result.ok ? { kind: 'value', id, value: result.value } : { kind: 'failure', id, failure: result.error },
    );
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ kind: 'bug', id, message, stack: stack ?? '' });
  }
}
