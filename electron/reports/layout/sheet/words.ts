import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import type { PlanSheet, SheetChange, SheetPart } from '../../../../shared/domain/report/plan-sheet';
import { counted, formatCount } from '../../../../shared/domain/report/sentences';
import { listed } from '../../../../shared/domain/sampling/names';

const PARTS: Readonly<Record<SheetPart, string>> = {
  whole: 'from shares taken whole',
  first: 'as first decisions',
  random: 'at random',
  learners: 'by learner',
  coverage: 'for coverage',
  kept: 'kept from before',
  judgement: 'by judgement',
  widened: 'by widening',
  drawn: 'drawn',
};
const PART_ORDER: readonly SheetPart[] = [
  'whole',
  'first',
  'random',
  'learners',
  'coverage',
  'drawn',
  'kept',
  'widened',
  'judgement',
];

/** `75 samples: 24 from shares taken whole, 40 at random and 11 for coverage.` */
export function partsSentence({ parts, figures }: PlanSheet): string {
  const told = PART_ORDER.flatMap((part) => {
    const count = parts.find((one) => one.part === part)?.count ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${PARTS[part]}`];
  });
  const all = counted(figures.planned, 'sample');
  return told.length === 0 ? `${all}.` : `${all}: ${listed(told)}.`;
}

const CHANGES: Readonly<Record<SheetChange['kind'], string>> = {
  planned: 'planned by judgement',
  unplanned: 'taken out',
  moved: 'moved',
  'handed over': 'handed over',
};

/** First how many of each kind, then the reasons, the most frequent first. */
export function changeSentences({ changes }: PlanSheet): readonly string[] {
  const kinds = (['planned', 'unplanned', 'moved', 'handed over'] as const).flatMap((kind) => {
    const count = changes.reduce((sum, change) => sum + (change.kind === kind ? change.count : 0), 0);
    return count === 0 ? [] : [`${formatCount(count)} ${CHANGES[kind]}`];
  });
  if (kinds.length === 0) return [];
  const reasons = changes.flatMap(({ kind, reason, count }) =>
    reason === null ? [] : [`${sentence(CHANGES[kind])} (${formatCount(count)}): ${reason}`],
  );
  return [`${sentence(listed(kinds))}.`, ...reasons];
}

/** What was overturned, with what it added, and what else was widened. */
export const widenedSentences = ({ overturned, widened }: PlanSheet): readonly string[] => [
  ...overturned.map(
    ({ what, on, added }) =>
      `Overturned ${formatDate(on)}: ${what}; ${added === 0 ? 'not widened' : `${counted(added, 'sample')} added`}`,
  ),
  ...widened.map(({ added, reason, on }) => `Widened by ${formatCount(added)}, ${formatTime(on)}: ${reason}`),
];

const KINDS = { drawn: 'drawn', 're-planned': 're-planned', 'optimum adopted': 'optimum adopted' } as const;

/** The newest first: `Draw 2, re-planned 22 Nov 2026, 10:15 UTC: Two learners withdrew.` */
export const drawSentences = ({ draws }: PlanSheet): readonly string[] =>
  draws.toReversed().map(({ number, drawnAt, kind, reason }) => {
    const why = reason === null ? '' : `: ${reason}`;
    return `Draw ${formatCount(number)}, ${KINDS[kind]} ${formatTime(drawnAt)}${why}`;
  });

/** The first ones, and how many are left out. */
export function withRest(items: readonly string[], most: number): readonly string[] {
  const left = items.length - most;
  return left <= 0 ? items : [...items.slice(0, most), `and ${formatCount(left)} more, see the report`];
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
