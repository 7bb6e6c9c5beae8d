import { assertNever } from '../../result';
import { valueWords } from './coverage';
import type { Names } from './names';
import { shareWords } from './names';
import type { Dimension, Risk } from './policy';

/** A decision's place in its assessor's share: `take` of the assessor's `of` decisions, this one the `rank`-th ticket. */
interface InShare {
  readonly assessorId: string;
  readonly percent: number;
  readonly of: number;
  readonly take: number;
  readonly rank: number;
}

/** Why a decision is in the sample. */
export type SelectionReason =
  | ({ readonly kind: 'new-assessor' } & InShare)
  | ({ readonly kind: 'trainee-assessor' } & InShare)
  | ({ readonly kind: 'risk-share'; readonly risk: Risk } & InShare)
  | {
      readonly kind: 'covers';
      readonly dimension: Dimension;
      readonly value: string;
      /** How many decisions of this value the population has, how many the policy wants, and which of those this is. */
      readonly population: number;
      readonly wanted: number;
      readonly nth: number;
    };

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

/** A reason in an IQA's words: `Amber assessor: half of decisions (12 of 23), ticket 4 of 12`. */
export function reasonSentence(reason: SelectionReason, names: Names): string {
  switch (reason.kind) {
    case 'new-assessor':
      return shareSentence('New assessor', reason);
    case 'trainee-assessor':
      return shareSentence('Trainee assessor', reason);
    case 'risk-share':
      return shareSentence(`${RISK_WORDS[reason.risk]} assessor`, reason);
    case 'covers': {
      const { dimension, population, nth, wanted } = reason;
      const value = valueWords(dimension, reason.value, names);
      if (population === 1) return about('Only decision', dimension, value).replace(' sampled', '');
      return about(nth === 1 ? 'First decision' : `Decision ${nth} of ${wanted}`, dimension, value);
    }
    default:
      return assertNever(reason);
  }
}
