import { assertNever } from '../../result';
import { valueWords } from './coverage';
import type { Names } from './names';
import { counted, shareWords, thousands } from './names';
import type { Dimension, Risk } from './policy';
import type {
  CoverReason,
  FirstReason,
  InShare,
  LearnerReason,
  OverallReason,
  SelectionReason,
} from './reason-kinds';

export type { SelectionReason } from './reason-kinds';

const RISK_WORDS: Readonly<Record<Risk, string>> = { red: 'Red', amber: 'Amber', green: 'Green' };

function shareSentence(who: string, { percent, of, take, rank }: InShare): string {
  const share = `${who}: ${shareWords(percent)} decisions (${take} of ${of})`;
  return take === of ? share : `${share}, ticket ${rank} of ${take}`;
}

function about(decision: string, dimension: Dimension, value: string): string {
  switch (dimension) {
    case 'assessor':
      return `${decision} sampled from ${value}`;
    case 'unit':
      return `${decision} sampled for ${value}`;
    case 'method':
      return `${decision} sampled by ${value}`;
    case 'site':
      return `${decision} sampled at ${value}`;
    case 'stage':
      return `${decision} sampled at the ${value} stage`;
    case 'cohort':
      return `${decision} sampled of the cohort ${value}`;
    case 'assessor-unit':
    case 'assessor-method':
      return `${decision} sampled of ${value}`;
    default:
      return assertNever(dimension);
  }
}

function coverSentence(reason: CoverReason, names: Names): string {
  const { dimension, population, nth, wanted } = reason;
  const value = valueWords(dimension, reason.value, names);
  if (population === 1) return about('Only decision', dimension, value).replace(' sampled', '');
  return about(nth === 1 ? 'First decision' : `Decision ${nth} of ${wanted}`, dimension, value);
}

function firstSentence(reason: FirstReason, names: Names): string {
  const place = `decision ${reason.nth} of the first ${reason.first}`;
  switch (reason.kind) {
    case 'first-of-assessor':
      return `${reason.isNew ? 'New' : 'Trainee'} assessor: ${place}, all sampled`;
    case 'first-in-unit':
      return `${names.assessor(reason.assessorId)} is new to ${names.unit(reason.unitId)}: ${place} there, all sampled`;
    case 'after-overturn':
      return `After an overturned decision of ${names.assessor(reason.assessorId)} in ${names.unit(reason.unitId)} by ${reason.method}: ${place} since, all sampled`;
    default:
      return assertNever(reason);
  }
}

function overallSentence(reason: OverallReason): string {
  const { of, take, rank } = reason;
  const from = `${thousands(take)} of the ${counted(of, 'decision')} not taken anyway, ticket ${thousands(rank)} of ${thousands(take)}`;
  return reason.kind === 'discovery'
    ? `Discovery sample: ${from}`
    : `Square root of all ${thousands(reason.root)} decisions: ${from}`;
}

function learnerSentence(reason: LearnerReason, names: Names): string {
  const { basis, assessorId, percent, of, take, rank, unitsPercent, unitsOf, unitsTake, unitRank } = reason;
  const whose = assessorId === null ? '' : ` of ${names.assessor(assessorId)}`;
  const share = `${shareWords(percent)} learners${whose} (${take} of ${of})`;
  const who =
    basis === 'band' ? `Share of learners by their number: ${share}` : `Share of learners: ${share}`;
  const learner = take === of ? who : `${who}, this learner’s ticket ${rank} of ${take}`;
  const units = `${shareWords(unitsPercent)} the learner’s units (${unitsTake} of ${unitsOf})`;
  const unit = unitsTake === unitsOf ? units : `${units}, this unit’s ticket ${unitRank} of ${unitsTake}`;
  const lowest = reason.decisions === 1 ? '' : `; lowest ticket of the ${reason.decisions} decisions in it`;
  return `${learner}; ${unit}${lowest}`;
}

/** A reason in an IQA's words: `Amber assessor: half of decisions (12 of 23), ticket 4 of 12`. */
export function reasonSentence(reason: SelectionReason, names: Names): string {
  switch (reason.kind) {
    case 'new-assessor':
      return shareSentence('New assessor', reason);
    case 'trainee-assessor':
      return shareSentence('Trainee assessor', reason);
    case 'risk-share':
      return shareSentence(`${RISK_WORDS[reason.risk]} assessor`, reason);
    case 'first-of-assessor':
    case 'first-in-unit':
    case 'after-overturn':
      return firstSentence(reason, names);
    case 'discovery':
    case 'square-root':
      return overallSentence(reason);
    case 'learner-share':
      return learnerSentence(reason, names);
    case 'covers':
      return coverSentence(reason, names);
    case 'kept':
      return 'Done or promised before the plan was drawn again, and kept';
    default:
      return assertNever(reason);
  }
}
