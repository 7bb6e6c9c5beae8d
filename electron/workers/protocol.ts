import * as z from 'zod';
import type { Failure, Result } from '../../shared/result';

/**
 * How main and a worker thread talk: main sends a numbered command, the worker answers with progress and one result.
 * The stop flag lies in shared memory, so that a loop that never yields still sees it.
 */
export interface Command {
  readonly kind: 'command';
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly stop: Int32Array;
}

export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'bug'; readonly id: number; readonly message: string; readonly stack: string };

/** Both ends are our own code of the same build: the shape of a payload is declared here, not checked. */
export const trusted = <T>() => z.custom<T>();

export const cancelled: Failure = { code: 'cancelled', message: 'Cancelled. Nothing was changed.' };

/** What a command of a worker is given beside its input. */
export interface Control {
  /** At most some twenty times a second; `total` 0 where it cannot be known. */
  readonly progress: (done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** A worker's commands by name: what each takes and answers. Declare them as a `type`, not an interface. */
export type Commands = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>;

export type CommandHandlers<C extends Commands> = {
  readonly [Name in keyof C]: (
    input: C[Name]['input'],
    control: Control,
  ) => Result<C[Name]['output']> | Promise<Result<C[Name]['output']>>;
};
