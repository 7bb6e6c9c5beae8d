import { formatDate, type IsoDate } from './calendar';

/** How a decision stands with its countersignature (P5). */
export type CountersignatureState = 'complete' | 'waits' | 'sent back';

export interface CellStanding {
  readonly countersignature: CountersignatureState;
  /** The day of a sample that the decision was corrected after; null when there is none. */
  readonly sampledBeforeCorrection: IsoDate | null;
}

/** What a plan says of a cell beside why it was drawn: what keeps its decision, or an earlier sample of it, from counting. */
export const cellNotes = ({ countersignature, sampledBeforeCorrection }: CellStanding): readonly string[] => [
  ...(countersignature === 'waits' ? ['Waits for a countersignature'] : []),
  ...(countersignature === 'sent back' ? ['Sent back without a countersignature'] : []),
  ...(sampledBeforeCorrection === null
    ? []
    : [`Sampled on ${formatDate(sampledBeforeCorrection)}, before it was corrected: needs a new sample`]),
];

export interface SampleStanding {
  /** The decision needed a countersignature and had none on the day of the sample. */
  readonly wasUncountersigned: boolean;
  /** What was judged was changed after the sample. */
  readonly isOutdated: boolean;
}

/** What the record of a sample says of the decision it looked at. */
export const sampleNotes = ({ wasUncountersigned, isOutdated }: SampleStanding): readonly string[] => [
  ...(wasUncountersigned ? ['The decision was not countersigned on that day.'] : []),
  ...(isOutdated
    ? ['Sampled before it was corrected: the decision has changed since and needs a new sample.']
    : []),
];
