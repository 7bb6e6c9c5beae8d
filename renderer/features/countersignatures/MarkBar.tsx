import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { TextArea } from '../../ui/TextArea';
import type { Mark } from './queue-marks';

export interface MarkBarProps {
  readonly mark: Mark | null;
  readonly feedback: string;
  /** Signing was tried: a missing feedback is said. */
  readonly isFeedbackMissing: boolean;
  readonly onMark: (mark: Mark | null) => void;
  readonly onFeedback: (text: string) => void;
  /** The feedback is written: back to the list. */
  readonly onDone: () => void;
}

/** Marking the decision that is read: countersign, send back with feedback, neither. */
export function MarkBar({ mark, feedback, isFeedbackMissing, onMark, onFeedback, onDone }: MarkBarProps) {
  const isMissing = isFeedbackMissing && feedback.trim() === '';
  return (
    <div className="stack">
      <div className="row">
        <Button icon="check" onPress={() => onMark('countersign')} aria-keyshortcuts="c">
          Countersign <kbd>C</kbd>
        </Button>
        <Button icon="undo" onPress={() => onMark('refuse')} aria-keyshortcuts="r">
          Send back <kbd>R</kbd>
        </Button>
        {mark !== null && (
          <Button variant="quiet" onPress={() => onMark(null)} aria-keyshortcuts="u">
            Unmark <kbd>U</kbd>
          </Button>
        )}
        {mark === 'countersign' && (
          <Chip tone="good" sign="✓">
            To countersign
          </Chip>
        )}
        {mark === 'refuse' && (
          <Chip tone="watch" sign="↩">
            To send back
          </Chip>
        )}
      </div>
      {mark === 'refuse' && (
        <TextArea
          label="Feedback for the assessor"
          help="What is missing, and what to do. Ctrl Enter goes back to the list."
          rows={3}
          value={feedback}
          onChange={onFeedback}
          onKeyDown={(event) => {
            if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
              onDone();
          }}
          error={isMissing ? 'Say what the assessor has to do.' : undefined}
        />
      )}
    </div>
  );
}
