import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import type { CombinationState, GroupState } from '../../../../shared/domain/combination/requirements';
import type { PrintedDecision, PrintedUnit } from '../../../../shared/domain/report/learner-record';
import { counted } from '../../../../shared/domain/report/sentences';
import { assertNever } from '../../../../shared/result';
import type { TonedText } from '../block';
import { OUTCOME, sentenceCase } from '../sections/words';

/** `Ada Greene (AG)`. */
export const withInitials = (name: string, initials: string | null): string =>
  initials === null || initials === '' ? name : `${name} (${initials})`;

/** `A/506/2130 · level 2 · 5 credits · 27 GLH`, as far as known. */
export const unitWords = (unit: PrintedUnit): string =>
  sentenceCase(
    [
      unit.reference,
      unit.level === null ? null : `level ${unit.level}`,
      unit.credit === null ? null : counted(unit.credit, 'credit'),
      unit.glh === null ? null : `${unit.glh} GLH`,
      unit.outcomes.some(({ kind }) => kind === 'observation') && unit.observationsRequired !== null
        ? `at least ${counted(unit.observationsRequired, 'observation')} of each observation outcome`
        : null,
      unit.simulation === null ? null : `simulation ${unit.simulation}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  );

/** What was decided on a unit, who countersigned it, and what a sample of it found; a line each. */
export function decisionLines(decision: PrintedDecision): readonly string[] {
  const { assessorName, assessorInitials, portfolioReference, countersigned, sample } = decision;
  const what = decision.outcome === 'met' ? 'Met' : 'Not yet met';
  const where = portfolioReference ? `, evidence at ${portfolioReference}` : '';
  return [
    `${what} on ${formatDate(decision.on)}: ${withInitials(assessorName, assessorInitials)}, ${decision.method}${where}`,
    ...(countersigned ? [countersignedWords(countersigned.by, countersigned.on)] : []),
    ...(decision.awaitsCountersignature ? ['Waits for a countersignature'] : []),
    ...(sample
      ? [`Sampled on ${formatDate(sample.on)} by ${sample.iqa}: ${OUTCOME[sample.outcome].text}`]
      : []),
  ];
}

const countersignedWords = (by: string, on: IsoDate | null): string =>
  `Countersigned by ${by}${on === null ? '' : ` on ${formatDate(on)}`}`;

/** What a group's rule of combination asks. */
export function ruleWords({ rule, need, measure, units }: GroupState): string {
  const amount = counted(need, measure === 'units' ? 'unit' : 'credit');
  switch (rule) {
    case 'all':
      return measure === 'units' ? `all ${amount}` : `all ${counted(units, 'unit')}, ${amount}`;
    case 'minimum':
      return `at least ${amount}`;
    case 'maximum':
      return `at most ${amount} count`;
    default:
      return assertNever(rule);
  }
}

/** How a group stands, with a sign. */
export function standingWords({ state, rule }: GroupState): TonedText {
  switch (state) {
    case 'met':
      return rule === 'maximum'
        ? { text: 'within its maximum', tone: 'plain' }
        : { text: '✓ reached', tone: 'good' };
    case 'short':
      return { text: '– not yet', tone: 'muted' };
    case 'full':
      return { text: 'full', tone: 'plain' };
    case 'over':
      return { text: '! over its maximum', tone: 'watch' };
    default:
      return assertNever(state);
  }
}

/** `19 of 45 credits`; in units where the qualification has no credits. */
export function creditsSoFar({ total, groups }: CombinationState): string {
  if (total !== null) return `${total.have} of ${counted(total.need, 'credit')}`;
  const taken = groups.reduce((sum, { unitsTaken }) => sum + unitsTaken, 0);
  return counted(taken, 'unit');
}
