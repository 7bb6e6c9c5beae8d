import { enterFile } from '../../../electron/workers/latch';
import { serve } from '../../../electron/workers/serve';
import { cancelled } from '../../../electron/workers/protocol';
import { fail, ok } from '../../../shared/result';

/** A declared `type`, as serve asks for. */
export type ExampleCommands = {
  /** Works for so many milliseconds without ever yielding; `deaf` does not look at its stop flag. */
  readonly work: {
    readonly input: { readonly ms: number; readonly deaf: boolean; readonly isInFile?: boolean };
    readonly output: string;
  };
  readonly later: { readonly input: { readonly ms: number; readonly say: string }; readonly output: string };
  readonly refuse: { readonly input: null; readonly output: null };
  readonly bug: { readonly input: { readonly message: string }; readonly output: null };
  readonly crash: { readonly input: null; readonly output: null };
  readonly exit: { readonly input: null; readonly output: null };
};

serve<ExampleCommands>({
  work: ({ ms, deaf, isInFile = false }, { progress, stopped }) => {
    const leaveFile = isInFile ? enterFile() : () => undefined;
    const end = Date.now() + ms;
    let steps = 0;
    while (Date.now() < end) {
      steps += 1;
      if (steps % 1_000 === 0) progress(ms - (end - Date.now()), ms);
      if (!deaf && stopped()) return fail(cancelled);
    }
    leaveFile();
    progress(ms, ms);
    return ok('done');
  },
  later: ({ ms, say }) => new Promise((resolve) => setTimeout(() => resolve(ok(say)), ms)),
  refuse: () => fail({ code: 'not-allowed', message: 'Not today.', field: 'day' }),
  bug: ({ message }) => {
    throw new TypeError(message);
  },
  crash: () => {
    setTimeout(() => {
      throw new Error('thrown outside a command');
    });
    return new Promise(() => undefined);
  },
  exit: () => process.exit(3),
});
