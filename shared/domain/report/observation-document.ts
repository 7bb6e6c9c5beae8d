import type { IsoDate, IsoTime } from '../calendar';
import type { ObservationJudgement, ObservationOutcome } from '../people-records/observation';
import type { Signature } from '../signature/signature';
import type { DocumentHead } from './document-head';

/** Everything a printed assessor observation says, with names instead of ids. */
export interface ObservationDocument extends DocumentHead {
  readonly observedOn: IsoDate;
  readonly observer: string;
  readonly assessor: string;
  readonly learner: string | null;
  readonly qualification: string;
  readonly unit: string | null;
  readonly activity: string;
  readonly checklist: readonly ObservationJudgement[];
  readonly outcome: ObservationOutcome;
  readonly feedback: string;
  readonly assessorComments: string;
  readonly actions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly dueOn: IsoDate;
    readonly doneOn: IsoDate | null;
  }[];
  readonly signatures: { readonly observer: Signature | null; readonly assessor: Signature | null };
  readonly revision: {
    readonly number: number;
    readonly savedAt: IsoTime;
    readonly savedBy: string;
    readonly reason: string | null;
  };
}
