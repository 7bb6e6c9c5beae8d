import { assertNever } from '../../result';
import { formatDate } from '../calendar';
import type { CoverageRow, CoverageStanding } from './coverage-standing';
import { thousands } from './names';
import type { Dimension } from './policy';

interface DimensionWords {
  /** At the head of its column or table: `Assessor and unit`. */
  readonly title: string;
  /** `pair of assessor and unit`, and several of them. */
  readonly one: string;
  readonly many: string;
}

export const COVERAGE_WORDS: Readonly<Record<Dimension, DimensionWords>> = {
  assessor: { title: 'Assessor', one: 'assessor', many: 'assessors' },
  unit: { title: 'Unit', one: 'unit', many: 'units' },
  method: { title: 'Method', one: 'method', many: 'methods' },
  site: { title: 'Site', one: 'site', many: 'sites' },
  stage: { title: 'Stage', one: 'stage', many: 'stages' },
  cohort: { title: 'Cohort', one: 'cohort', many: 'cohorts' },
  'assessor-unit': {
    title: 'Assessor and unit',
    one: 'pair of assessor and unit',
    many: 'pairs of assessor and unit',
  },
  'assessor-method': {
    title: 'Assessor and method',
    one: 'pair of assessor and method',
    many: 'pairs of assessor and method',
  },
};

export interface StandingWords {
  /** Says it without colour; empty where there is nothing to say. */
  readonly sign: string;
  readonly tone: 'good' | 'planned' | 'bad' | 'muted';
  readonly text: string;
}

/** How far a value is covered: a sign, a few words. Only what is met is good. */
export function standingWords(standing: CoverageStanding): StandingWords {
  switch (standing.kind) {
    case 'not asked for':
      return { sign: '', tone: 'muted', text: 'Not asked for' };
    case 'met':
      return { sign: '✓', tone: 'good', text: 'Met' };
    case 'due':
      return { sign: '→', tone: 'planned', text: 'Planned' };
    case 'overdue':
      return { sign: '!', tone: 'bad', text: `Overdue since ${formatDate(standing.on)}` };
    case 'short':
      return { sign: '!', tone: 'bad', text: `Short of ${thousands(standing.by)}` };
    case 'impossible':
      return { sign: '×', tone: 'bad', text: `Cannot be met: ${whyWords(standing)}` };
    default:
      return assertNever(standing);
  }
}

function whyWords({ why, possible }: Extract<CoverageStanding, { kind: 'impossible' }>): string {
  const few = possible === 0 ? 'none' : `only ${thousands(possible)}`;
  switch (why) {
    case 'no-decisions':
      return 'no decision';
    case 'too-few':
      return `only ${thousands(possible)} that can be verified`;
    case 'not-independent':
      return possible === 0 ? 'no IQA is independent' : `IQAs are independent of ${few}`;
    case 'taken-out':
      return `${few} left, others taken out`;
    default:
      return assertNever(why);
  }
}

/** The worst first: what cannot be met, what is short, what is late, what is planned, what is met. */
const ORDER = ['impossible', 'short', 'overdue', 'due', 'met', 'not asked for'] as const;

/** A number to sort standings by, the worst first. */
export const standingOrder = ({ standing }: Pick<CoverageRow, 'standing'>): number =>
  ORDER.indexOf(standing.kind);
