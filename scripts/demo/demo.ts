import type { DemoFiles } from '../../tests/support/demo-files';
import type { Desk } from '../../tests/support/steps/desk';
import type { Steps } from './steps';

/** What every part of the demo works with. */
export interface Demo {
  readonly desk: Desk;
  readonly steps: Steps;
  /** The files it starts from. */
  readonly given: DemoFiles;
  /** Keeps what is on screen under that name. */
  readonly picture: (name: string) => Promise<void>;
}

export const PIN = '135790';
export const PLAN = 'Demo run';
export const LEAD_IQA = 'Meera Nair';
