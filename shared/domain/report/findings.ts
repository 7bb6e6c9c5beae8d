import { assertNever } from '../../result';
import type { SampleOutcome } from '../sample';
import type { Findings, OutcomeCounts, ReportSample } from './verification-report';

const NONE: OutcomeCounts = { agreed: 0, actionRequired: 0, disagreed: 0 };

function plusOne(counts: OutcomeCounts, outcome: SampleOutcome): OutcomeCounts {
  switch (outcome) {
    case 'agreed':
      return { ...counts, agreed: counts.agreed + 1 };
    case 'action required':
      return { ...counts, actionRequired: counts.actionRequired + 1 };
    case 'disagreed':
      return { ...counts, disagreed: counts.disagreed + 1 };
    default:
      return assertNever(outcome);
  }
}

/** How many samples were counted. */
export const totalOf = (counts: OutcomeCounts): number =>
  counts.agreed + counts.actionRequired + counts.disagreed;

/** Counts the samples' outcomes overall and per assessor, assessors in order of name. */
export function countFindings(samples: readonly Pick<ReportSample, 'assessor' | 'outcome'>[]): Findings {
  const byAssessor = new Map<string, OutcomeCounts>();
  let overall = NONE;
  for (const { assessor, outcome } of samples) {
    overall = plusOne(overall, outcome);
    byAssessor.set(assessor, plusOne(byAssessor.get(assessor) ?? NONE, outcome));
  }
  return {
    overall,
    byAssessor: [...byAssessor]
      .map(([assessor, counts]) => ({ assessor, ...counts }))
      .sort((a, b) => a.assessor.localeCompare(b.assessor, 'en-GB')),
  };
}
