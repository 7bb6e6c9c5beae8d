import type { Judgement } from '../rules/finding';

/** A rule that warned when something was recorded all the same, as a document prints it. */
export interface PrintedWarning extends Pick<Judgement, 'ruleId' | 'message' | 'pack'> {
  /** What was judged: `Observation 1 of LO1`. */
  readonly about: string;
  /** Why it was recorded all the same. */
  readonly reason: string;
}

/** Of what was judged, the warnings. */
export const warningsAmong = (about: string, judgements: readonly Judgement[]): readonly PrintedWarning[] =>
  judgements.flatMap(({ severity, ruleId, message, pack, reason }) =>
    severity === 'warn' ? [{ about, ruleId, message, pack, reason: reason ?? '' }] : [],
  );
