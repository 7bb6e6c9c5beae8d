import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { CaseChoices } from '../../../shared/ipc/cases';
import { useRead } from '../../data/queries';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

interface LearnerPickerProps {
  readonly label: string;
  readonly chosen: CaseChoices['learner'];
  readonly onChoose: (learnerId: string | null) => void;
  readonly error: string | undefined;
}

/** One of many learners, found by typing part of a name or number. */
export function LearnerPicker({ label, chosen, onChoose, error }: LearnerPickerProps) {
  const [text, setText] = useState('');
  // Where the focus goes when what was pressed gives way.
  const [pressed, setPressed] = useState<'learner' | 'another' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isChosen = chosen !== null;
  useEffect(() => {
    if (pressed === (isChosen ? 'learner' : 'another'))
      place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [pressed, isChosen]);
  const wanted = useDeferredValue(text.trim());
  const found = useRead('cases.findLearners', { text: wanted }, { enabled: wanted !== '' });
  if (chosen)
    return (
      <div ref={place} className="field">
        <span className="field__label">{label}</span>
        <div className="case-learner">
          <span>
            <bdi>{chosen.name}</bdi> <span className="muted">{chosen.number}</span>
          </span>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              setText('');
              setPressed('another');
              onChoose(null);
            }}
          >
            Choose another
          </Button>
        </div>
      </div>
    );
  const hits = wanted === '' ? [] : (found.data ?? []);
  return (
    <div ref={place}>
      <TextField
        label={label}
        help="Part of the name or the learner number."
        value={text}
        onChange={setText}
        error={error}
      />
      <div className="case-learner__hits" role="group" aria-label="Learners found">
        {hits.map(({ id, name, number }) => (
          <Button
            key={id}
            size="small"
            onPress={() => {
              setPressed('learner');
              onChoose(id);
            }}
          >
            <bdi>{name}</bdi> {number}
          </Button>
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {wanted !== '' && found.data && `${found.data.length} found`}
      </span>
      {wanted !== '' && found.data?.length === 0 && <p className="muted">No learner found.</p>}
    </div>
  );
}
