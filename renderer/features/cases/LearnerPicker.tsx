import { useDeferredValue, useState } from 'react';
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
  const wanted = useDeferredValue(text.trim());
  const found = useRead('cases.findLearners', { text: wanted }, { enabled: wanted !== '' });
  if (chosen)
    return (
      <div className="field">
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
    <div>
      <TextField
        label={label}
        help="Part of the name or the learner number."
        value={text}
        onChange={setText}
        error={error}
      />
      <div className="case-learner__hits" role="group" aria-label="Learners found">
        {hits.map(({ id, name, number }) => (
          <Button key={id} size="small" onPress={() => onChoose(id)}>
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
