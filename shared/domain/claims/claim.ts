import type { IsoDate } from '../calendar';
import type { ClaimVerdict } from '../rules/facts';
import type { Finding } from '../rules/finding';

/** A claim's way: made, perhaps held until the EQA agreed, answered with a certificate; or taken back. */
export const CLAIM_STATES = ['waiting for EQA', 'claimed', 'certificated', 'withdrawn'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** A unit as it stood on the statement when the certificate was claimed. */
export interface ClaimedUnit {
  readonly unitId: string;
  readonly code: string;
  readonly title: string;
  readonly credit: number | null;
  readonly achievedOn: IsoDate;
  /** The revision of the decision that the claim rests on. */
  readonly decisionId: string;
}

/** What of the readiness is kept with a claim: every line that was not met, under its rule. */
export const verdictFindings = (verdicts: readonly ClaimVerdict[]): readonly Finding[] =>
  verdicts
    .filter(({ state }) => state === 'not met')
    .map(({ ruleId, severity, sentence, source, summary, missing }) => ({
      ruleId,
      severity,
      message: missing.length > 1 ? missing.map(({ message }) => message).join(' ') : summary,
      remedy: 'Mend what is missing; each line of the claim readiness leads there.',
      field: null,
      sentence,
      source,
    }));

/** Without direct claim status the claim waits for the EQA (C6). */
export const stateOnClaiming = (verdicts: readonly ClaimVerdict[]): ClaimState =>
  verdicts.some(({ ruleId, state }) => ruleId === 'C6' && state === 'not met')
    ? 'waiting for EQA'
    : 'claimed';

/** `CB-2026-001`: batches count up within the year of the day they were made. */
export function nextBatchNumber(day: IsoDate, taken: readonly string[]): string {
  const prefix = `CB-${day.slice(0, 4)}-`;
  const numbers = taken
    .filter((number) => number.startsWith(prefix))
    .map((number) => Number(number.slice(prefix.length)));
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
