import type { TrackingFigure } from '../../../../shared/domain/tracking/tracking-row';
import { counted, thousands } from '../../../../shared/domain/sampling/names';

/** Where somebody goes for all that is kept of the person about a figure. */
export interface MorePlace {
  readonly label: string;
  readonly tab: 'qualifications' | 'cpd';
}

interface FigureWords {
  readonly title: string;
  /** How many there are, in words. */
  readonly count: (total: number) => string;
  readonly empty: string;
  readonly more?: MorePlace;
}

const samples = (total: number): string => counted(total, 'sample');

export const FIGURE_WORDS: Readonly<Record<TrackingFigure, FigureWords>> = {
  caseload: {
    title: 'Caseload',
    count: (total) => `${counted(total, 'learner')} with a decision`,
    empty: 'No learner has a decision by this person.',
  },
  decisions: {
    title: 'Decisions',
    count: (total) => `${counted(total, 'decision')}, newest first`,
    empty: 'This person has decided nothing yet.',
  },
  sampled: { title: 'Sampled', count: samples, empty: 'None of their decisions has been sampled.' },
  agreed: { title: 'Agreed', count: samples, empty: 'No sample of their decisions was agreed yet.' },
  actionRequired: {
    title: 'Action required',
    count: samples,
    empty: 'No sample of their decisions asked for action.',
  },
  overturned: {
    title: 'Overturned',
    count: samples,
    empty: 'None of their decisions was overturned.',
  },
  openActions: {
    title: 'Open actions',
    count: (total) => `${counted(total, 'action')}, by due date`,
    empty: 'This person owes no action.',
  },
  medianDays: {
    title: 'Days to sample',
    count: (total) => `From decision to first sample; the table shows the median of ${thousands(total)}`,
    empty: 'None of their decisions has been sampled.',
  },
  competentUnits: {
    title: 'Competent units',
    count: (total) => `${counted(total, 'entry').replace('entrys', 'entries')} valid today`,
    empty: 'No competence is on record that holds today.',
    more: { label: 'Qualifications and competence', tab: 'qualifications' },
  },
  cpdHours: {
    title: 'CPD',
    count: (total) => `${counted(total, 'entry').replace('entrys', 'entries')} in the last twelve months`,
    empty: 'No CPD was done in the last twelve months.',
    more: { label: 'CPD log', tab: 'cpd' },
  },
};

/** `2 h 30 min`. */
export const minuteWords = (minutes: number): string =>
  [
    minutes >= 60 ? `${Math.floor(minutes / 60)} h` : '',
    minutes % 60 > 0 || minutes === 0 ? `${minutes % 60} min` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
