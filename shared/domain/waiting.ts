import type { IsoTime } from './calendar';

/** Wrong passphrases, codes or PINs in a row, and until when the next one has to wait. */
export interface WaitState {
  readonly failures: number;
  readonly waitUntil: IsoTime;
}

const LONGEST_SECONDS = 300;

/** Seconds to wait after so many failures in a row: 0, 0, 1, 2, 4, 8 … up to five minutes. */
export const waitSeconds = (failures: number): number =>
  failures < 3 ? 0 : Math.min(2 ** (failures - 3), LONGEST_SECONDS);

const plusSeconds = (time: IsoTime, seconds: number): IsoTime =>
  new Date(Date.parse(time) + seconds * 1_000).toISOString();

/** The state after one more failure at `now`. */
export function afterFailure(state: WaitState | undefined, now: IsoTime): WaitState {
  const failures = (state?.failures ?? 0) + 1;
  return { failures, waitUntil: plusSeconds(now, waitSeconds(failures)) };
}

/**
 * The state as it stands at `now`. A clock moved backwards does not shorten the wait, and does not make it longer
 * than it was: the whole wait begins again. Keep the answer, or the wait begins again at each look.
 */
export function asOf(state: WaitState, now: IsoTime): WaitState {
  const longest = plusSeconds(now, waitSeconds(state.failures));
  return Date.parse(state.waitUntil) > Date.parse(longest) ? { ...state, waitUntil: longest } : state;
}

/** Milliseconds still to wait at `now`; 0 when one may try. */
export const millisecondsLeft = (state: WaitState | undefined, now: IsoTime): number =>
  state ? Math.max(0, Date.parse(asOf(state, now).waitUntil) - Date.parse(now)) : 0;
