import type { AssessmentMethod } from '../../../shared/domain/methods';
import type { RecordedEntry, UnitRecordView } from '../../../shared/ipc/unit-records';

/** The entry that was achieved last, of an outcome or (null) of the whole unit. */
export function newestEntryOf(view: UnitRecordView, outcomeId: string | null): RecordedEntry | undefined {
  return view.entries
    .filter(({ slot }) => outcomeId === null || slot.outcomeId === outcomeId)
    .sort((a, b) => (a.values.achievedOn < b.values.achievedOn ? -1 : 1))
    .at(-1);
}

/** The evidence type that most entries have; of equals the one recorded first. */
export function mainMethodOf({ entries }: UnitRecordView): AssessmentMethod | null {
  const counts = new Map<AssessmentMethod, number>();
  for (const { values } of entries) counts.set(values.method, (counts.get(values.method) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** The day on which the last outcome was signed off. */
export const lastSignOff = ({ signOffs }: UnitRecordView): string | null =>
  signOffs
    .map(({ signedOn }) => signedOn)
    .sort()
    .at(-1) ?? null;

/** Who signed off the most outcomes. */
export function mainAssessorOf({ signOffs }: UnitRecordView): string {
  const count = (initials: string): number =>
    signOffs.filter(({ assessorInitials }) => assessorInitials === initials).length;
  return signOffs.reduce(
    (best, { assessorInitials }) => (count(assessorInitials) > count(best) ? assessorInitials : best),
    '',
  );
}
