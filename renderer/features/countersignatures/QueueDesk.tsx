import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CountersignQueue, PendingDecision } from '../../../shared/ipc/countersignatures';
import { useShortcuts } from '../../frame/shortcuts';
import { useToast } from '../../frame/Toasts';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { ChangedNotice } from './ChangedNotice';
import { PendingList } from './PendingList';
import { batchOf, batchWords, nextAfter, NOTHING_MARKED, withMark, type Mark } from './queue-marks';
import { ReadingPane } from './ReadingPane';
import { SignDialog } from './SignDialog';

interface QueueDeskProps {
  readonly queue: CountersignQueue;
  /** What the filter leaves. */
  readonly shown: readonly PendingDecision[];
  readonly kept: KeptDraft | null;
}

/** The list, what is read of the decision chosen, and the batch that the marks make. */
export function QueueDesk({ queue, shown, kept }: QueueDeskProps) {
  const { draft, change, discard } = useKeptDraft('countersign', NOTHING_MARKED, kept);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSigning, setSigning] = useState(false);
  const [tried, setTried] = useState(false);
  const [changed, setChanged] = useState<PendingDecision | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const toast = useToast();
  const current = shown.find(({ id }) => id === chosen) ?? shown[0];
  const batch = batchOf(queue.pending, draft);
  const marked = batch.countersign.length + batch.refuse.length;

  const mark = (what: Mark | null): void => {
    if (!current || current.refusal) return;
    const next = withMark(draft, current.id, what);
    change(next);
    if (what === 'countersign') setChosen(nextAfter(shown, current.id, next.marks));
    if (what === 'refuse') focusFeedback();
  };
  const focusFeedback = (): void => {
    // The field is there after this render.
    setTimeout(() => pane.current?.querySelector<HTMLElement>('textarea')?.focus());
  };
  const marking = useRef(mark);
  useEffect(() => {
    marking.current = mark;
  });
  useShortcuts(
    useMemo(() => {
      const group = 'Countersignatures';
      return [
        {
          keys: 'c',
          label: 'Mark to countersign, and go on',
          group,
          run: () => marking.current('countersign'),
        },
        { keys: 'r', label: 'Mark to send back, with feedback', group, run: () => marking.current('refuse') },
        { keys: 'u', label: 'Take the mark away', group, run: () => marking.current(null) },
      ];
    }, []),
  );
  const sign = (): void => {
    setTried(true);
    if (batch.withoutFeedback === null) return setSigning(true);
    setChosen(batch.withoutFeedback);
    focusFeedback();
  };
  return (
    <>
      {changed && (
        <ChangedNotice
          read={changed}
          onClose={() => {
            change(withMark(draft, changed.id, null));
            setChanged(null);
          }}
          onOpen={(id) => {
            change(withMark(draft, changed.id, null));
            setChanged(null);
            setChosen(id);
          }}
          waiting={queue.pending}
        />
      )}
      {current && (
        <div className="countersign-desk">
          <PendingList
            ref={list}
            shown={shown}
            marks={draft.marks}
            currentId={current.id}
            onChoose={setChosen}
          />
          <div ref={pane} className="countersign-pane">
            <ReadingPane
              key={current.id}
              decision={current}
              mark={draft.marks[current.id] ?? null}
              feedback={draft.feedback[current.id] ?? ''}
              isFeedbackMissing={tried}
              onMark={mark}
              onFeedback={(text) => change({ feedback: { ...draft.feedback, [current.id]: text } })}
              onDone={() => list.current?.focus()}
            />
          </div>
        </div>
      )}
      {(current !== undefined || marked > 0) && (
        <ActionBar
          note={<span role="status">{batchWords(batch.countersign.length, batch.refuse.length)}</span>}
        >
          {marked > 0 && <Button onPress={() => change({ marks: {} })}>Take all marks away</Button>}
          <Button variant="primary" icon="signature" isDisabled={marked === 0} onPress={sign}>
            {signLabel(batch.countersign.length, batch.refuse.length)}
          </Button>
        </ActionBar>
      )}
      <SignDialog
        batch={batch}
        isOpen={isSigning}
        onClose={() => setSigning(false)}
        onSigned={({ countersigned, refused }) => {
          discard();
          setSigning(false);
          setTried(false);
          toast({ title: signedWords(countersigned, refused), tone: 'good' });
          setTimeout(() => list.current?.focus());
        }}
        onChanged={(id) => {
          setChanged(queue.pending.find((one) => one.id === id) ?? null);
          setSigning(false);
          void client.invalidateQueries();
        }}
      />
    </>
  );
}

const signLabel = (countersign: number, refuse: number): string =>
  countersign > 0 || refuse === 0 ? `Countersign ${countersign} with PIN…` : `Send back ${refuse} with PIN…`;

const signedWords = (countersigned: number, refused: number): string =>
  [
    ...(countersigned > 0 ? [`${countersigned} countersigned`] : []),
    ...(refused > 0 ? [`${refused} sent back with feedback`] : []),
  ].join(', ');
