/** Expected failures cross layers and processes as values; bugs throw. */
export type Result<T, E = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A failure the interface can turn into a sentence: a stable code, plain words, and what to do. */
export interface Failure {
  readonly code: string;
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly remedy?: string;
  /** The form field it belongs to, when there is one. */
  readonly field?: string;
}

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = (failure: Failure): Result<never, Failure> => ({ ok: false, error: failure });

/** Closes a switch over a union: a new member becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
