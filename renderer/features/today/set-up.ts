import type { Today } from '../../../shared/ipc/reports';

export interface SetUpStep {
  readonly title: string;
  readonly why: string;
  /** What the button says. */
  readonly action: string;
  readonly to: string;
  readonly isDone: boolean;
}

/** What a new centre does first, in this order; each later step needs the ones before it, except the first. */
export const setUpSteps = (setUp: Today['setUp']): readonly SetUpStep[] => [
  {
    title: 'Make your signing identity',
    why: 'Verification reports are signed with it, under a PIN that only you know.',
    action: 'Open Settings',
    to: '/settings',
    isDone: setUp.identity,
  },
  {
    title: 'Set up a qualification',
    why: 'From the awarding organisation’s document: its units, credits, methods and outcomes.',
    action: 'Open Qualifications',
    to: '/qualifications',
    isDone: setUp.qualifications > 0,
  },
  {
    title: 'Import assessors, learners and decisions',
    why: 'From your spreadsheets. Every row is shown before anything is saved.',
    action: 'Import spreadsheets',
    to: '/import',
    isDone: setUp.decisions > 0,
  },
  {
    title: 'Draw a sampling plan',
    why: 'It says which decisions will be sampled, by whom, when and why.',
    action: 'New plan',
    to: '/sampling/new',
    isDone: setUp.plans > 0,
  },
];

/** Figures are worth showing once there is a plan to measure by. */
export const hasFigures = (setUp: Today['setUp']): boolean => setUp.plans > 0;
