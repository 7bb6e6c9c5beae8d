import type { IsoDate } from '../../shared/domain/calendar';
import type { QualificationRules } from '../../shared/ipc/rules';

type Choice = QualificationRules['choices'][number];

/** Choices that have not begun, the next one first; of two from one day only the later one counts. */
export function upcomingChoices(choices: readonly Choice[], today: IsoDate): readonly Choice[] {
  return choices.filter(({ from }, index) => from > today && choices[index - 1]?.from !== from).toReversed();
}

/** What is wrong with a choice; empty when nothing is. */
export function choiceProblems(draft: {
  readonly key: string | null;
  readonly from: IsoDate | null;
}): Readonly<Record<string, string>> {
  return {
    ...(draft.key === null && { key: 'Choose the pack.' }),
    ...(draft.from === null && { from: 'Give the first day that is judged under it.' }),
  };
}
