import type { IsoDate } from '../../../../shared/domain/calendar';
import type { CellDecision, CellDetail } from '../../../../shared/ipc/plan-cells';
import { STATE_LOOKS } from './matrix-words';

interface PanelState {
  readonly words: string;
  /** When it was sampled, or is to be. */
  readonly day: IsoDate | null;
  /** Something else of it is still to be sampled by this day. */
  readonly alsoDue: IsoDate | null;
}

const earliest = (days: readonly IsoDate[]): IsoDate | null => days.toSorted()[0] ?? null;

/** A cell's state in words with its days. */
export function panelState({ state, decisions, ahead }: CellDetail): PanelState {
  const { words } = STATE_LOOKS[state];
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const due = earliest([
    ...decisions.flatMap(({ planned, samples }) => (samples.length === 0 ? (planned?.plannedOn ?? []) : [])),
    ...ahead.flatMap(({ plannedOn }) => plannedOn ?? []),
  ]);
  if (state === 'planned interim' || state === 'planned summative' || state === 're-sample due')
    return { words: due === null ? capital : `${capital}, by`, day: due, alsoDue: null };
  const sampled = decisions
    .flatMap(({ samples }) => samples.map(({ sampledOn }) => sampledOn))
    .toSorted()
    .at(-1);
  const isSampled = state === 'agreed' || state === 'action required' || state === 'overturned';
  return { words: capital, day: isSampled ? (sampled ?? null) : null, alsoDue: due };
}

const PARTS: Readonly<Record<NonNullable<NonNullable<CellDecision['planned']>['origin']>, string>> = {
  judgement: 'By judgement: never counted as random.',
  widened: 'From a widening: the next tickets of the same draw.',
  kept: 'Kept from the draw before.',
  ahead: 'Planned before there was a decision.',
};

/** How it came into the plan, where it was not drawn with the others. */
export const originSentence = (planned: NonNullable<CellDecision['planned']>): string | null =>
  planned.origin === null ? null : PARTS[planned.origin];
