import { assertNever } from '../../shared/result';
import { ask, failureOf } from '../api';
import { useLongWork } from '../data/jobs';
import { useToast } from '../frame/Toasts';

/** What can be printed. */
export type PrintedDocument =
  | {
      readonly kind: 'record of assessment' | 'statement';
      readonly learnerId: string;
      readonly qualificationId: string;
    }
  | { readonly kind: 'observation'; readonly id: string }
  | { readonly kind: 'plan sheet'; readonly planId: string };

/** Prints a document as PDF and saves it where the person says; it works on meanwhile and may be cancelled. */
export function useSaveDocument(document: PrintedDocument): {
  readonly isSaving: boolean;
  readonly save: () => Promise<void>;
} {
  const work = useLongWork();
  const toast = useToast();
  const save = async (): Promise<void> => {
    try {
      const saved = await work.run((jobId) => print(document, jobId));
      if (saved) toast({ title: `Saved as ${saved.savedAs}`, tone: 'good' });
    } catch (error) {
      const { code, message, remedy } = failureOf(error);
      if (code !== 'cancelled') toast({ title: [message, remedy].filter(Boolean).join(' '), tone: 'bad' });
    }
  };
  return { isSaving: work.isRunning, save };
}

function print(document: PrintedDocument, jobId: string) {
  switch (document.kind) {
    case 'record of assessment':
      return ask('documents.saveLearnerRecord', { jobId, ...ofRegistration(document) });
    case 'statement':
      return ask('documents.saveStatement', { jobId, ...ofRegistration(document) });
    case 'observation':
      return ask('documents.saveObservation', { jobId, id: document.id });
    case 'plan sheet':
      return ask('plans.printSheet', { jobId, planId: document.planId });
    default:
      return assertNever(document);
  }
}

const ofRegistration = ({
  learnerId,
  qualificationId,
}: {
  readonly learnerId: string;
  readonly qualificationId: string;
}) => ({ learnerId, qualificationId });
