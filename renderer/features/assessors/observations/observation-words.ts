import { formatDate } from '../../../../shared/domain/calendar';
import {
  OBSERVATION_ITEMS,
  type ObservationItem,
} from '../../../../shared/domain/people-records/observation';
import type { ObservationDraft } from './observation-form';

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

/** An item of the checklist as a label. */
export const itemLabel = (item: ObservationItem): string => item.charAt(0).toUpperCase() + item.slice(1);

/** Each part's name and its value in words, for showing two versions side by side. */
export const observationWords = (
  nameOf: (id: string | null) => string,
): readonly (readonly [label: string, say: (draft: ObservationDraft) => string])[] => [
  ['Date', ({ observedOn }) => day(observedOn)],
  ['Observer', ({ observerId }) => nameOf(observerId)],
  ['Learner', ({ learnerName }) => learnerName],
  ['Activity', ({ activity }) => activity],
  ...OBSERVATION_ITEMS.map(
    (item) =>
      [
        itemLabel(item),
        ({ items }: ObservationDraft) =>
          [items[item].answer ?? '', items[item].comment].filter((text) => text !== '').join(': '),
      ] as const,
  ),
  ['Outcome', ({ outcome }) => outcome ?? ''],
  ['Feedback', ({ feedback }) => feedback],
  ['Assessor’s comments', ({ assessorComments }) => assessorComments],
  [
    'Actions',
    ({ actions }) =>
      actions.map(({ text, ownerId, dueOn }) => `${text} (${nameOf(ownerId)}, ${day(dueOn)})`).join('; '),
  ],
];
