import type { IsoDate } from '../../../../shared/domain/calendar';
import type { ScheduledSample, ScheduleOverview } from '../../../../shared/ipc/schedule';
import { HandOverDialog } from './HandOverDialog';
import { MoveDialog } from './MoveDialog';

/** What is asked about before it is done. */
export type Asked =
  | { readonly kind: 'move'; readonly samples: readonly ScheduledSample[] }
  | {
      readonly kind: 'hand over';
      readonly samples: readonly ScheduledSample[];
      readonly toId: string | null;
    };

interface ScheduleDialogsProps {
  readonly asked: Asked | null;
  readonly overview: ScheduleOverview;
  /** Answers whether any was moved. */
  readonly onMove: (samples: readonly ScheduledSample[], day: IsoDate) => Promise<boolean>;
  readonly onHandOver: (
    samples: readonly ScheduledSample[],
    to: { readonly id: string; readonly name: string },
    reason: string,
  ) => Promise<void>;
  readonly onClose: () => void;
}

/** The question for a day, or for somebody who takes the samples and why. */
export function ScheduleDialogs({ asked, overview, onMove, onHandOver, onClose }: ScheduleDialogsProps) {
  if (asked === null) return null;
  const { samples } = asked;
  return asked.kind === 'move' ? (
    <MoveDialog
      samples={samples}
      plans={overview.plans}
      onMove={(day) => onMove(samples, day)}
      onClose={onClose}
    />
  ) : (
    <HandOverDialog
      samples={samples}
      toId={asked.toId}
      iqas={overview.iqas}
      onHandOver={(to, reason) => onHandOver(samples, to, reason)}
      onClose={onClose}
    />
  );
}
