import type { SpecificationDraft } from '../../../shared/domain/specification/draft';
import { draftUnits } from '../../../shared/domain/specification/draft';
import type { Result } from '../../../shared/result';

/** The draft, or an error that says why there is none. */
export function draftOf(result: Result<SpecificationDraft>): SpecificationDraft {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Number of criteria of each outcome, by unit code; units that are not spelled out are left out. */
export function criteriaCounts(draft: SpecificationDraft): Readonly<Record<string, readonly number[]>> {
  const spelledOut = draftUnits(draft.qualification).filter((unit) => unit.outcomes.length > 0);
  return Object.fromEntries(
    spelledOut.map((unit) => [unit.code, unit.outcomes.map((outcome) => outcome.criteria.length)]),
  );
}

/** The messages of one severity. */
export function messagesOf(
  draft: SpecificationDraft,
  severity: 'problem' | 'warning' | 'note',
): readonly string[] {
  return draft.findings.filter((finding) => finding.severity === severity).map(({ message }) => message);
}
