import type { SampleScreen } from '../../../shared/ipc/samples';
import type { SampleDraft } from './sample-form';

/** What every part of the form is given. */
export interface SamplePartProps {
  readonly screen: SampleScreen;
  readonly draft: SampleDraft;
  readonly change: (changes: Partial<SampleDraft>) => void;
  /** The sentence for a field, once recording was tried. */
  readonly problem: (field: string) => string | undefined;
}
