import type { IsoDate } from '../../../shared/domain/calendar';
import type { MatrixData } from '../../../shared/domain/sampling/matrix';
import type {
  CheckedDraw,
  DrawAgainPreview,
  RePlanPreview,
  WideningPreview,
} from '../../../shared/ipc/draws';
import type { PlanPreview } from '../../../shared/ipc/sampling';
import type { CommitContext } from '../../database/ledger';
import type { FileAccess } from '../centre-context';
import type { DrawnPlan } from './drawing/draw-plan';
import type { PlanToDraw } from './drawing/freeze';
import type { FoundOptimum } from './optimum/find-optimum';
import type { PreviewRequest } from './preview';
import type { WideningAsked } from './widening/next-tickets';
import type { WideningToPlan } from './widening/widen-plan';

interface Writing {
  readonly access: FileAccess;
  readonly context: CommitContext;
  readonly today: IsoDate;
}

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
    readonly output: DrawnPlan;
  };
  readonly drawAgainPreview: {
    readonly input: { readonly access: FileAccess; readonly planId: string };
    readonly output: DrawAgainPreview;
  };
  readonly preview: {
    readonly input: PreviewRequest & { readonly access: FileAccess };
    readonly output: PlanPreview;
  };
  readonly rePlanPreview: {
    readonly input: { readonly access: FileAccess; readonly planId: string };
    readonly output: RePlanPreview;
  };
  readonly rePlan: {
    readonly input: Writing & { readonly planId: string; readonly reason: string };
    readonly output: { readonly changes: number; readonly kept: number };
  };
  readonly wideningPreview: {
    readonly input: WideningAsked & { readonly access: FileAccess };
    readonly output: WideningPreview;
  };
  readonly widen: {
    readonly input: WideningToPlan & { readonly access: FileAccess };
    readonly output: WideningPreview;
  };
  readonly optimum: {
    readonly input: { readonly access: FileAccess; readonly planId: string; readonly seconds: number };
    readonly output: FoundOptimum;
  };
  readonly adoptOptimum: {
    readonly input: Writing & {
      readonly planId: string;
      readonly reason: string;
      readonly found: FoundOptimum;
    };
    readonly output: null;
  };
  readonly check: {
    readonly input: { readonly access: FileAccess; readonly planId: string };
    readonly output: CheckedDraw;
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
