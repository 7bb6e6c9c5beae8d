import { ceilingWords, siteWords } from '../../../../shared/domain/sampling/capacity-words';
import type { IqaCapacity } from '../../../../shared/ipc/schedule';

/** What the form of an IQA's capacity holds; what is behind a box that is not ticked is kept. */
export interface CapacityDraft {
  readonly allSites: boolean;
  readonly siteIds: readonly string[];
  readonly hasCeiling: boolean;
  readonly hours: number | null;
}

export const capacityDraft = ({ siteIds, minutesPerMonth }: IqaCapacity): CapacityDraft => ({
  allSites: siteIds === null,
  siteIds: siteIds ?? [],
  hasCeiling: minutesPerMonth !== null,
  hours: minutesPerMonth === null ? null : minutesPerMonth / 60,
});

export const minutesOf = ({ hasCeiling, hours }: CapacityDraft): number | null =>
  hasCeiling && hours !== null ? Math.round(hours * 60) : null;

export const capacityProblems = (draft: CapacityDraft): { siteIds?: string; hours?: string } => ({
  ...(!draft.allSites && draft.siteIds.length === 0 && { siteIds: 'Choose a site, or let them go to all.' }),
  ...(draft.hasCeiling &&
    (draft.hours === null || draft.hours <= 0) && { hours: 'Give the hours a month, more than none.' }),
});

type Sites = Parameters<typeof siteWords>[1];

/** Where what was typed differs from what is on record. */
export function differencesOf(draft: CapacityDraft, stored: IqaCapacity, sites: Sites) {
  return [
    {
      label: 'Sites',
      mine: siteWords(draft.allSites ? null : draft.siteIds, sites),
      stored: siteWords(stored.siteIds, sites),
    },
    {
      label: 'Time',
      mine: ceilingWords(minutesOf(draft)),
      stored: ceilingWords(stored.minutesPerMonth),
    },
  ].filter(({ mine, stored: theirs }) => mine !== theirs);
}
