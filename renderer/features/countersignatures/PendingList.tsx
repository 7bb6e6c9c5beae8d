import { memo, useEffect, useId, useMemo, type Ref } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import type { PendingDecision } from '../../../shared/ipc/countersignatures';
import { classNames } from '../../ui/classNames';
import './PendingList.css';
import { byTrainee, decisionForKey, type Mark, type QueueDraft } from './queue-marks';

interface PendingListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly shown: readonly PendingDecision[];
  readonly marks: QueueDraft['marks'];
  readonly currentId: string;
  readonly onChoose: (id: string) => void;
}

/** What waits, by trainee, oldest first. One tab stop; arrows choose, and what is chosen is read beside it. */
export function PendingList({ ref, shown, marks, currentId, onChoose }: PendingListProps) {
  const listId = useId();
  const groups = useMemo(() => byTrainee(shown), [shown]);
  const inOrder = useMemo(() => groups.flatMap(({ decisions }) => decisions), [groups]);
  const current = inOrder.findIndex(({ id }) => id === currentId);
  const optionId = (id: string): string => `${listId}-${id}`;
  const currentOption = optionId(currentId);
  useEffect(() => {
    document.getElementById(currentOption)?.scrollIntoView({ block: 'nearest' });
  }, [currentOption]);
  return (
    <div
      ref={ref}
      className="pending-list"
      role="listbox"
      tabIndex={0}
      aria-label="Decisions that wait, by trainee"
      aria-activedescendant={currentOption}
      onKeyDown={(event) => {
        const target = decisionForKey(event.key, current, inOrder.length);
        const decision = target === undefined ? undefined : inOrder[target];
        if (!decision) return;
        event.preventDefault();
        onChoose(decision.id);
      }}
    >
      {groups.map(({ assessorId, assessorName, countersignatoryName, decisions }) => (
        <div key={assessorId} role="group" aria-labelledby={`${listId}-${assessorId}`}>
          <p id={`${listId}-${assessorId}`} className="pending-list__trainee" role="presentation">
            <bdi>{assessorName}</bdi>
            <span className="muted">
              {decisions.length} ·{' '}
              {countersignatoryName === null ? 'nobody named' : <bdi>{countersignatoryName}</bdi>}
            </span>
          </p>
          {decisions.map((decision) => (
            <PendingOption
              key={decision.id}
              optionId={optionId(decision.id)}
              decision={decision}
              mark={marks[decision.id] ?? null}
              isCurrent={decision.id === currentId}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface PendingOptionProps {
  readonly optionId: string;
  readonly decision: PendingDecision;
  readonly mark: Mark | null;
  readonly isCurrent: boolean;
  readonly onChoose: (id: string) => void;
}

const SIGNS = { countersign: '✓', refuse: '↩' } as const;
const WORDS = { countersign: 'marked to countersign', refuse: 'marked to send back' } as const;

const PendingOption = memo(function PendingOption({
  optionId,
  decision,
  mark,
  isCurrent,
  onChoose,
}: PendingOptionProps) {
  const { id, learnerName, unitCode, method, decidedOn, refusal } = decision;
  const state = refusal ? 'not yours to countersign' : mark === null ? 'not marked' : WORDS[mark];
  return (
    <div
      id={optionId}
      className={classNames(
        'pending-option',
        mark !== null && refusal === null && `pending-option--${mark}`,
        isCurrent && 'pending-option--current',
      )}
      role="option"
      aria-selected={isCurrent}
      onClick={() => onChoose(id)}
    >
      <span className="pending-option__sign" aria-hidden="true">
        {refusal ? '–' : mark === null ? '' : SIGNS[mark]}
      </span>
      <bdi className="pending-option__learner">{learnerName}</bdi>
      <span className="pending-option__unit">{unitCode}</span>
      <span className="pending-option__method">{method}</span>
      <span className="pending-option__date">{formatDate(decidedOn)}</span>
      <span className="visually-hidden">, {state}</span>
    </div>
  );
});
