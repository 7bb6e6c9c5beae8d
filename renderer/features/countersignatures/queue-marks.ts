import { cleanText } from '../../../shared/domain/import/clean';
import type { PendingDecision } from '../../../shared/ipc/countersignatures';

export type Mark = 'countersign' | 'refuse';

/** What was marked and typed before the PIN, by the id of the revision that was read. */
export interface QueueDraft {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly feedback: Readonly<Record<string, string>>;
}

export const NOTHING_MARKED: QueueDraft = { marks: {}, feedback: {} };

/** Decisions of one trainee, oldest first. */
export interface TraineeGroup {
  readonly assessorId: string;
  readonly assessorName: string;
  readonly countersignatoryName: string | null;
  readonly decisions: readonly PendingDecision[];
}

/** By trainee, whoever has waited longest first; `pending` is oldest first already. */
export function byTrainee(pending: readonly PendingDecision[]): readonly TraineeGroup[] {
  const groups = new Map<string, PendingDecision[]>();
  for (const decision of pending) {
    const group = groups.get(decision.assessorId);
    if (group) group.push(decision);
    else groups.set(decision.assessorId, [decision]);
  }
  return [...groups.values()].flatMap((decisions) => {
    const [first] = decisions;
    if (!first) return [];
    const { assessorId, assessorName, countersignatoryName } = first;
    return [{ assessorId, assessorName, countersignatoryName, decisions }];
  });
}

export interface QueueFilter {
  readonly whose: 'mine' | 'all';
  readonly text: string;
}

/** Those of trainees who name `personId`, or all; of them those that every word of the text is found in. */
export function filterPending(
  pending: readonly PendingDecision[],
  { whose, text }: QueueFilter,
  personId: string,
): readonly PendingDecision[] {
  const words = cleanText(text).toLocaleLowerCase('en-GB').split(' ').filter(Boolean);
  return pending.filter(
    (one) =>
      (whose === 'all' || one.countersignatoryId === personId) &&
      words.every((word) =>
        [one.learnerName, one.assessorName, one.unitCode, one.unitTitle, one.method, one.qualificationCode]
          .join(' ')
          .toLocaleLowerCase('en-GB')
          .includes(word),
      ),
  );
}

/** The batch that the marks make: only of what still waits and may be signed by this person. */
export function batchOf(pending: readonly PendingDecision[], { marks, feedback }: QueueDraft) {
  const marked = (mark: Mark) => pending.filter(({ id, refusal }) => refusal === null && marks[id] === mark);
  const refused = marked('refuse');
  return {
    countersign: marked('countersign').map(({ id }) => id),
    refuse: refused.map(({ id }) => ({ id, feedback: feedback[id]?.trim() ?? '' })),
    /** The first that goes back without a word. */
    withoutFeedback: refused.find(({ id }) => (feedback[id]?.trim() ?? '') === '')?.id ?? null,
  };
}

/** `draft` with a mark set, or taken away with null; the feedback typed stays in case it is marked again. */
export function withMark(draft: QueueDraft, id: string, mark: Mark | null): QueueDraft {
  const marks = Object.fromEntries(Object.entries(draft.marks).filter(([key]) => key !== id));
  return { ...draft, marks: mark === null ? marks : { ...marks, [id]: mark } };
}

/** Where a key leads from the decision at `current`; undefined for other keys. */
export function decisionForKey(key: string, current: number, count: number): number | undefined {
  const last = count - 1;
  const target = new Map([
    ['ArrowDown', Math.min(last, current + 1)],
    ['ArrowUp', Math.max(0, current - 1)],
    ['PageDown', Math.min(last, current + 10)],
    ['PageUp', Math.max(0, current - 10)],
    ['Home', 0],
    ['End', last],
  ]);
  return target.get(key);
}

/** The next decision without a mark after `current`, else the one after it. */
export function nextAfter(
  shown: readonly PendingDecision[],
  current: string,
  marks: QueueDraft['marks'],
): string {
  const at = shown.findIndex(({ id }) => id === current);
  const following = shown.slice(at + 1);
  const next = following.find(({ id, refusal }) => refusal === null && marks[id] === undefined);
  return (next ?? following[0])?.id ?? current;
}

/** `3 to countersign, 1 to send back`. */
export function batchWords(countersign: number, refuse: number): string {
  const words = [
    ...(countersign > 0 ? [`${countersign} to countersign`] : []),
    ...(refuse > 0 ? [`${refuse} to send back`] : []),
  ];
  return words.length === 0 ? 'Nothing is marked yet.' : words.join(', ');
}
