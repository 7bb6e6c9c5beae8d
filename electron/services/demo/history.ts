import type { IsoTime } from '../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../shared/result';
import { cancelled, type Control } from '../../workers/protocol';

/** Something that somebody did at a moment of the past. */
export interface Deed {
  readonly at: IsoTime;
  /** Does it, and answers what follows from it later. */
  readonly do: () => Result<readonly Deed[]>;
}

/** Lives through deeds and what follows from them in the order of their times, as the log has them. */
export function liveThrough(deeds: readonly Deed[], control: Control): Result<null> {
  const ahead = [...deeds].sort(byTime);
  let done = 0;
  for (let deed = ahead.shift(); deed; deed = ahead.shift()) {
    if (control.stopped()) return fail(cancelled);
    control.progress(done, done + ahead.length + 1);
    const result = deed.do();
    if (!result.ok) return result;
    if (result.value.length > 0) {
      ahead.push(...result.value);
      ahead.sort(byTime);
    }
    done += 1;
  }
  control.progress(done, done);
  return ok(null);
}

const byTime = (a: Deed, b: Deed): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** A deed that nothing follows from. */
export const only = (at: IsoTime, act: () => Result<unknown>): Deed => ({
  at,
  do: () => {
    const result = act();
    return result.ok ? ok([]) : result;
  },
});
