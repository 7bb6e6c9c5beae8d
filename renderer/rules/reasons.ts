import { findingKey, type Finding } from '../../shared/domain/rules/finding';

/** Why something is recorded although a rule warns, by `findingKey`. */
export type Reasons = Readonly<Record<string, string>>;

/** Findings that ask for a reason, each key once: two sentences of one rule at one field share their reason. */
export function findingsToReason(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = findingKey(finding);
    if (finding.severity !== 'warn' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The sentence for each reason that is still missing, by `findingKey`; empty when none is. */
export const reasonProblems = (findings: readonly Finding[], reasons: Reasons): Reasons =>
  Object.fromEntries(
    findingsToReason(findings)
      .map(findingKey)
      .filter((key) => (reasons[key] ?? '').trim() === '')
      .map((key) => [key, 'Say why it is recorded all the same.']),
  );

/** Only what still belongs to a finding is sent: a reason for what was mended since says nothing. */
export const reasonsToSend = (findings: readonly Finding[], reasons: Reasons): Record<string, string> =>
  Object.fromEntries(
    findingsToReason(findings)
      .map(findingKey)
      .flatMap((key) => {
        const reason = (reasons[key] ?? '').trim();
        return reason === '' ? [] : [[key, reason]];
      }),
  );
