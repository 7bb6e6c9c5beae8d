import {
  OBSERVATION_ITEMS,
  type ObservationAnswer,
  type ObservationEntry,
  type ObservationItem,
  type ObservationOutcome,
} from '../../../../shared/domain/people-records/observation';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { completeActions, type ActionDraft } from '../../../actions/action-draft';

export interface ItemDraft {
  readonly answer: ObservationAnswer | null;
  readonly comment: string;
}

/** What is being entered; answers may still be missing. */
export interface ObservationDraft {
  /** The revision that this one corrects. */
  readonly base: string | null;
  readonly observedOn: string | null;
  readonly observerId: string | null;
  readonly learnerId: string | null;
  readonly learnerName: string;
  readonly qualificationId: string | null;
  readonly unitId: string | null;
  readonly activity: string;
  readonly items: Readonly<Record<ObservationItem, ItemDraft>>;
  readonly outcome: ObservationOutcome | null;
  readonly feedback: string;
  readonly assessorComments: string;
  readonly actions: readonly ActionDraft[];
  readonly isSignedByObserver: boolean;
  readonly isSignedByAssessor: boolean;
  readonly correctionReason: string;
}

/** An answer for each item of the checklist. */
export const itemsFrom = (
  draftOf: (item: ObservationItem) => ItemDraft,
): Readonly<Record<ObservationItem, ItemDraft>> => ({
  'learner at ease': draftOf('learner at ease'),
  'plan in place': draftOf('plan in place'),
  'environment safe': draftOf('environment safe'),
  'questions appropriate': draftOf('questions appropriate'),
  'feedback constructive': draftOf('feedback constructive'),
  'decision correct': draftOf('decision correct'),
  'VACSR met': draftOf('VACSR met'),
  'records correct': draftOf('records correct'),
});

/** A first record begins with who is signed in as observer; a correction with what was recorded. */
export const newObservation = (observerId: string | null, today: string): ObservationDraft => ({
  base: null,
  observedOn: today,
  observerId,
  learnerId: null,
  learnerName: '',
  qualificationId: null,
  unitId: null,
  activity: '',
  items: itemsFrom(() => ({ answer: null, comment: '' })),
  outcome: null,
  feedback: '',
  assessorComments: '',
  actions: [],
  isSignedByObserver: false,
  isSignedByAssessor: false,
  correctionReason: '',
});

export const observationDraftOf = (
  id: string,
  entry: ObservationEntry,
  learnerName: string | null,
): ObservationDraft => ({
  ...newObservation(entry.observerId, entry.observedOn),
  base: id,
  learnerId: entry.learnerId,
  learnerName: learnerName ?? '',
  qualificationId: entry.qualificationId,
  unitId: entry.unitId,
  activity: entry.activity,
  items: itemsFrom((item) => {
    const judgement = entry.checklist.find((other) => other.item === item);
    return { answer: judgement?.answer ?? null, comment: judgement?.comment ?? '' };
  }),
  outcome: entry.outcome,
  feedback: entry.feedback,
  assessorComments: entry.assessorComments,
  // What was signed was the earlier text: a correction is signed anew.
  actions: entry.actions,
});

/** Newest signatures of the two, as far as they have any. */
export interface SignaturesOnFile {
  readonly observer: string | null;
  readonly assessor: string | null;
}

/** What is sent; null while something that it needs is missing. */
export function observationRequest(
  draft: ObservationDraft,
  assessorId: string,
  signatures: SignaturesOnFile,
): RequestOf<'observations.save'> | null {
  const { observedOn, observerId, qualificationId, outcome, base } = draft;
  if (observedOn === null || observerId === null || qualificationId === null || outcome === null) return null;
  return {
    base,
    correctionReason: base === null ? null : draft.correctionReason,
    entry: {
      observedOn,
      observerId,
      assessorId,
      learnerId: draft.learnerId,
      qualificationId,
      unitId: draft.unitId,
      activity: draft.activity,
      checklist: OBSERVATION_ITEMS.flatMap((item) => {
        const { answer, comment } = draft.items[item];
        return answer === null ? [] : [{ item, answer, comment }];
      }),
      outcome,
      feedback: draft.feedback,
      assessorComments: draft.assessorComments,
      actions: completeActions(draft.actions),
      observerSignatureId: draft.isSignedByObserver ? signatures.observer : null,
      assessorSignatureId: draft.isSignedByAssessor ? signatures.assessor : null,
    },
  };
}
