import type {
  PickedFileAnswer,
  PushEventName,
  PushEvents,
  RequestOf,
  ResponseOf,
  WindowApi,
} from '../shared/ipc/contract';
import type { ChannelName } from '../shared/ipc/names';
import type { Failure, Result } from '../shared/result';

declare global {
  interface Window {
    readonly api: WindowApi<File>;
  }
}

/** The only user of `window.api`. */
const { api } = window;

/** An expected failure of a call, thrown so that queries and forms can catch it. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** Asks main; an expected failure is a value. */
export const call = <Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Result<ResponseOf<Name>>> => api.call(name, request);

/** Asks main; an expected failure is thrown as a `CallFailure`. */
export async function ask<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const result = await api.call(name, request);
  if (result.ok) return result.value;
  throw new CallFailure(result.error);
}

/** Hands a picked file to main. */
export const offerFile = (file: File): Promise<Result<PickedFileAnswer>> => api.offerFile(file);

/** Listens to what main pushes; answers the function that stops listening. */
export const onPush = <Name extends PushEventName>(
  name: Name,
  listener: (event: PushEvents[Name]) => void,
): (() => void) => api.on(name, listener);

/** What to show for anything thrown by `ask`, or by a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  return {
    code: 'bug',
    message: error instanceof Error ? error.message : String(error),
    remedy: 'Try again. What you typed is still here.',
  };
}
