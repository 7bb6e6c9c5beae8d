import type { RuleId } from './rule-ids';

/** `block` refuses, `warn` asks for a reason that is kept and printed, `info` shows beside the field. */
export const SEVERITIES = ['block', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule that something breaks, in words. The same finding serves the form, the service and the report. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** What is wrong here, naming whom or what; one sentence. */
  readonly message: string;
  /** What to do about it; one sentence. */
  readonly remedy: string;
  /** The form field it belongs beside; null for the record as a whole. */
  readonly field: string | null;
  /** The rule as the pack states it, and where it comes from: `VTCT (Skillsfirst) handbook 2.0, 4.3`. */
  readonly sentence: string;
  readonly source: string;
}

/** A finding as it was kept with a record: under which edition it was judged, and the reason given for a `warn`. */
export interface Judgement extends Finding {
  /** `VTCT record of assessment (RQF), edition 1`. */
  readonly pack: string;
  readonly reason: string | null;
}

export const isBlocked = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'block');
export const needsReason = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'warn');
/** Names a finding in a form and in a request that gives its reason: `R3|achievedOn`. */
export const findingKey = ({ ruleId, field }: Pick<Finding, 'ruleId' | 'field'>): string =>
  `${ruleId}|${field ?? ''}`;
