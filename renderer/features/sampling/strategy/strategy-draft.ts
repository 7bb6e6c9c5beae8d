import { compareLines } from '../../../../shared/domain/sampling/compare-lines';
import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { saveStrategy, type StrategyVersion } from '../../../../shared/ipc/strategy';

/** The form's values; days may still be missing. */
export interface StrategyDraft {
  readonly base: string | null;
  readonly text: string;
  readonly approvedBy: string;
  readonly approvedOn: IsoDate | null;
  readonly validFrom: IsoDate | null;
}

/** A first version to be written over: what a strategy usually says. */
const OUTLINE = `# Purpose
Why the centre samples, and what it answers for.

# What is sampled
- Every assessor, unit, method and site
- More of the work of new and trainee assessors

# When
Interim and summative sampling, and how often.

# Who
Who samples, and who stands in for them.`;

/** A new version begins with the newest text; its approval is given anew. */
export const emptyStrategy = (
  newest: StrategyVersion | null,
  { name, today }: { readonly name: string; readonly today: IsoDate },
): StrategyDraft => ({
  base: newest?.id ?? null,
  text: newest?.text ?? OUTLINE,
  approvedBy: name,
  approvedOn: today,
  validFrom: newest !== null && newest.validFrom > today ? newest.validFrom : today,
});

/** Field to sentence, by the contract's own schema; empty when it can be saved. */
export function strategyProblems(draft: StrategyDraft): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.approvedOn === null) problems['approvedOn'] = 'Give the day it was approved.';
  if (draft.validFrom === null) problems['validFrom'] = 'Give the first day it is valid.';
  for (const { path, message } of saveStrategy.safeParse(draft).error?.issues ?? [])
    problems[path.map(String).join('.')] ??= message;
  return problems;
}

/** The request, once nothing is missing. */
export function strategyRequest(draft: StrategyDraft): RequestOf<'strategy.save'> | null {
  const { approvedOn, validFrom } = draft;
  return approvedOn === null || validFrom === null ? null : { ...draft, approvedOn, validFrom };
}

/** What was typed against the version saved meanwhile, field by field. */
export function strategyDifferences(draft: StrategyDraft, stored: StrategyVersion) {
  const lines = compareLines(stored.text.split('\n'), draft.text.split('\n'));
  const only = (kind: 'added' | 'removed'): string =>
    lines
      .filter((line) => line.kind === kind)
      .map(({ text }) => text)
      .join('\n') || '–';
  const day = (date: IsoDate | null): string => (date === null ? '–' : formatDate(date));
  return [
    ...(lines.every(({ kind }) => kind === 'same')
      ? []
      : [{ label: 'Text', mine: only('added'), stored: only('removed') }]),
    { label: 'Approved by', mine: draft.approvedBy, stored: stored.approvedBy },
    { label: 'Approved on', mine: day(draft.approvedOn), stored: day(stored.approvedOn) },
    { label: 'Valid from', mine: day(draft.validFrom), stored: day(stored.validFrom) },
  ].filter(({ mine, stored: theirs }) => mine !== theirs);
}
