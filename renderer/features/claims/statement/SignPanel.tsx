import type { StatementScreen } from '../../../../shared/ipc/statement';
import { counted } from '../../../../shared/domain/sampling/names';
import { SignaturePad } from '../../../signatures/SignaturePad';
import { Card } from '../../../ui/Card';
import { ComboBox } from '../../../ui/ComboBox';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { drawnStrokes, type StatementDraft, type StatementField } from './statement-form';

interface SignPanelProps {
  readonly screen: StatementScreen;
  readonly draft: StatementDraft;
  readonly change: (changes: Partial<StatementDraft>) => void;
  readonly count: number;
  readonly today: string;
  readonly problem: (field: StatementField) => string | undefined;
}

const WAYS = [
  { value: 'drawn', label: 'Signs here now' },
  { value: 'paper', label: 'Signed on paper' },
] as const;

/** The learner's signature for the rows chosen: drawn now, or on paper, on a day, as somebody saw. */
export function SignPanel({ screen, draft, change, count, today, problem }: SignPanelProps) {
  return (
    <Card title="Learner’s signature" lead={`Goes into ${counted(count, 'row')} chosen above.`}>
      <div className="stack">
        <SegmentedControl
          label="How the learner signs"
          options={WAYS}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        {draft.kind === 'drawn' ? (
          <SignaturePad
            label={`Signature of ${screen.subject.learnerName}`}
            strokes={drawnStrokes(draft)}
            onChange={(strokes) => change({ strokes })}
            error={problem('strokes')}
            otherwise="Whoever cannot draw here signs on paper: choose “Signed on paper”, with the day and who saw it."
          />
        ) : (
          <>
            <DateField
              label="Signed on"
              value={draft.signedOn}
              max={today}
              onChange={(signedOn) => change({ signedOn })}
              error={problem('signedOn')}
            />
            <ComboBox
              label="Seen by"
              help="Who of the centre saw the signature on the paper."
              options={screen.people.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.seenBy}
              onChange={(seenBy) => change({ seenBy })}
              error={problem('seenBy')}
            />
          </>
        )}
      </div>
    </Card>
  );
}
