import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { addDays, formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import { counted } from '../../../../shared/domain/sampling/names';
import type { CellsChanged } from '../../../../shared/ipc/plan-cells';
import type { ScheduledPlan, ScheduledSample } from '../../../../shared/ipc/schedule';
import { ask, failureOf } from '../../../api';
import { useSignedIn } from '../../../data/session';
import { useShortcuts } from '../../../frame/shortcuts';
import { useToast } from '../../../frame/Toasts';
import { handOverRequests, isOpen, moveRequests } from './sample-groups';
import { dayWarnings, hasPassed, isLate } from './schedule-words';

export interface ScheduleChanges {
  /** Plans samples for a day; answers whether any was moved. */
  readonly moveTo: (samples: readonly ScheduledSample[], day: IsoDate) => Promise<boolean>;
  /** Each by so many days. */
  readonly moveBy: (samples: readonly ScheduledSample[], days: number) => Promise<boolean>;
  /** Throws what failed, for the form that asked. */
  readonly handOver: (
    samples: readonly ScheduledSample[],
    to: { readonly id: string; readonly name: string },
    reason: string,
  ) => Promise<void>;
  /** What could not be changed, and why. */
  readonly refused: readonly string[];
  readonly clearRefused: () => void;
}

/** Changes of the schedule, over several plans at once; each is taken back as a whole by Ctrl+Z. */
export function useScheduleChanges(plans: readonly ScheduledPlan[], onUndone: () => void): ScheduleChanges {
  const { today } = useSignedIn();
  const client = useQueryClient();
  const toast = useToast();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [undoable, setUndoable] = useState<readonly (readonly string[])[]>([]);

  const undo = useCallback(
    async (changeIds: readonly string[]): Promise<void> => {
      setUndoable((changes) => changes.filter((each) => each !== changeIds));
      try {
        for (const changeId of [...changeIds].reverse()) await ask('cells.undo', { changeId });
        toast({ title: 'Taken back: the samples are as before' });
      } catch (error) {
        toast({ title: failureOf(error).message, tone: 'bad' });
      }
      onUndone();
      await client.invalidateQueries();
    },
    [client, toast, onUndone],
  );
  const last = undoable.at(-1);
  useShortcuts(
    useMemo(
      () =>
        last === undefined
          ? []
          : [
              {
                keys: 'mod+z',
                label: 'Undo the last change of the schedule',
                group: 'Schedule',
                run: () => void undo(last),
              },
            ],
      [last, undo],
    ),
  );

  const finish = async (
    answers: readonly CellsChanged[],
    done: (changed: number) => string,
  ): Promise<boolean> => {
    const changeIds = answers.flatMap(({ changeId }) => changeId ?? []);
    const changed = answers.reduce((sum, answer) => sum + answer.changed, 0);
    const sentences = answers.flatMap((answer) => answer.refused);
    setRefused(sentences);
    if (changeIds.length > 0) setUndoable((changes) => [...changes, changeIds]);
    if (changed > 0 || sentences.length === 0)
      toast({
        title: done(changed),
        ...(changed > 0 && { tone: 'good' }),
        ...(changeIds.length > 0 && { onUndo: () => void undo(changeIds) }),
      });
    await client.invalidateQueries();
    return changed > 0;
  };

  const move = async (
    samples: readonly ScheduledSample[],
    dayOf: (sample: ScheduledSample) => IsoDate,
    words: (changed: number) => string,
  ): Promise<boolean> => {
    const open = samples.filter(isOpen);
    const past = open.map(dayOf).find((day) => day < today);
    if (past !== undefined) {
      toast({ title: hasPassed(past), tone: 'bad' });
      return false;
    }
    const answers: CellsChanged[] = [];
    try {
      for (const request of moveRequests(open, dayOf)) answers.push(await ask('cells.move', request));
    } catch (error) {
      toast({ title: failureOf(error).message, tone: 'bad' });
      if (answers.length === 0) return false;
    }
    return finish(answers, words);
  };

  return {
    moveTo: (samples, day) =>
      move(
        samples,
        () => day,
        (changed) =>
          changed === 0
            ? `They are planned for ${formatDate(day)} already`
            : [
                `${counted(changed, 'sample')} moved to ${formatDate(day)}.`,
                ...dayWarnings(samples, day, plans),
              ].join(' '),
      ),
    moveBy: (samples, days) => {
      const dated = samples.filter(({ plannedOn }) => plannedOn !== null);
      const dayOf = ({ plannedOn }: ScheduledSample): IsoDate => addDays(plannedOn ?? today, days);
      const late = dated.filter((sample) =>
        isLate(
          dayOf(sample),
          plans.find(({ id }) => id === sample.planId),
        ),
      ).length;
      return move(dated, dayOf, (changed) => {
        if (dated.length === 0) return 'They have no day yet: give them one first';
        const done = `${counted(changed, 'sample')} moved by ${counted(Math.abs(days), 'day')}, ${days > 0 ? 'later' : 'earlier'}`;
        return late === 0
          ? done
          : `${done}. ${late} of them after the day the plan’s samples are to be done by.`;
      });
    },
    handOver: async (samples, to, reason) => {
      const answers: CellsChanged[] = [];
      const done = (changed: number): string =>
        changed === 0
          ? `${to.name} has them already`
          : `${counted(changed, 'sample')} handed over to ${to.name}`;
      try {
        for (const request of handOverRequests(samples.filter(isOpen), to.id, reason))
          answers.push(await ask('cells.handOver', request));
      } catch (error) {
        // What was handed over before it failed stands, and can be taken back.
        if (answers.length > 0) await finish(answers, done);
        throw error;
      }
      await finish(answers, done);
    },
    refused,
    clearRefused: () => setRefused([]),
  };
}
