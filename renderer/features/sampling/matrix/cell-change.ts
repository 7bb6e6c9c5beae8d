import type { Stage } from '../../../../shared/domain/methods';
import { counted } from '../../../../shared/domain/sampling/names';
import type { Place } from './matrix-places';

/** What somebody is about to do to cells: the reason is asked once for all of them. */
export interface CellChange {
  readonly kind: 'plan' | 'unplan';
  /** Of what is to be planned; what is unplanned is all that is planned there. */
  readonly stage: Stage;
  readonly places: readonly Place[];
}

/** How many places one call takes. */
export const MOST_PLACES = 5_000;

/** `Plan 12 cells, summative`. */
export const changeTitle = ({ kind, stage, places }: CellChange): string =>
  kind === 'plan'
    ? `Plan ${counted(places.length, 'cell')}, ${stage}`
    : `Unplan ${counted(places.length, 'cell')}`;

/** `12 cells planned, summative. 1 was refused.` */
export function doneTitle({ kind, stage }: CellChange, changed: number, refused: number): string {
  const what =
    kind === 'plan'
      ? `${counted(changed, 'cell')} planned, ${stage}`
      : `${counted(changed, 'cell')} unplanned`;
  return refused === 0 ? what : `${what}. ${refused} ${refused === 1 ? 'was' : 'were'} refused.`;
}

/** What unplanning cells does, with how many samples once that is known: a cell may hold several. */
export function unplanSentence(open: number | null, cells: number): string {
  const what = open === null ? '' : `This takes out ${counted(open, 'sample')}. `;
  const stays = (open ?? cells) === 1 ? 'It stays' : 'They stay';
  return `${what}${stays} readable in the plan’s history with the reason.`;
}
