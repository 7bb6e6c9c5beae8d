import type { IsoDate } from '../../../shared/domain/calendar';
import type { FileAccess } from '../centre-context';

/** What demo.worker.ts does. */
export type DemoCommands = {
  /** Writes the demo centre's history into its new file, where the lead IQA already is. */
  readonly fill: {
    readonly input: {
      readonly access: FileAccess;
      readonly resourcesFolder: string;
      readonly seed: string;
      readonly today: IsoDate;
      readonly deviceId: string;
    };
    /** Who signs in beside the lead IQA. */
    readonly output: readonly { readonly personId: string; readonly name: string }[];
  };
};
