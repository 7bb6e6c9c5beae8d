import type { IsoDate } from '../../../shared/domain/calendar';
import type { MatrixData } from '../../../shared/domain/sampling/matrix';
import type { PlanPreview } from '../../../shared/ipc/sampling';
import type { CommitContext } from '../../database/ledger';
import type { FileAccess } from '../centre-context';
import type { PlanToDraw } from './freeze';
import type { PreviewRequest } from './preview';

/** What the draw worker does, each on a connection of its own. */
export type DrawCommands = {
  readonly draw: {
    readonly input: {
      readonly access: FileAccess;
      readonly context: CommitContext;
      readonly plan: PlanToDraw;
      readonly isNew: boolean;
      readonly reason: string | null;
      readonly today: IsoDate;
    };
    readonly output: { readonly id: string };
  };
  readonly preview: {
    readonly input: PreviewRequest & { readonly access: FileAccess };
    readonly output: PlanPreview;
  };
  readonly check: {
    readonly input: { readonly access: FileAccess; readonly planId: string };
    readonly output: { readonly repeats: boolean; readonly sentences: readonly string[] };
  };
  readonly notSelected: {
    readonly input: { readonly access: FileAccess; readonly planId: string; readonly query: string };
    readonly output: readonly { readonly decisionId: string; readonly label: string; readonly why: string }[];
  };
  readonly matrix: {
    readonly input: { readonly access: FileAccess; readonly planId: string; readonly today: IsoDate };
    readonly output: MatrixData;
  };
  readonly populationFile: {
    readonly input: { readonly access: FileAccess; readonly planId: string };
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
};
