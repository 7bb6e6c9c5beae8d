import { RULES_OF_EVIDENCE, type VacsrAnswer } from '../../../shared/domain/sample';
import { Card } from '../../ui/Card';
import { SegmentedControl, type Segment } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import './RulesOfEvidenceCard.css';
import type { SamplePartProps } from './sample-part';

const ANSWERS: readonly Segment<VacsrAnswer>[] = [
  { value: 'yes', label: 'Yes', tone: 'accent' },
  { value: 'no', label: 'No', tone: 'bad' },
  { value: 'not applicable', label: 'n/a', tone: 'neutral' },
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** VACSR: each answered, with a comment where it is not met. */
export function RulesOfEvidenceCard({ draft, change, problem }: SamplePartProps) {
  return (
    <Card title="Rules of evidence" aside={<span className="muted">V A C S R</span>}>
      <div className="vacsr">
        {RULES_OF_EVIDENCE.map((rule) => {
          const judgement = draft.vacsr[rule];
          const judge = (changes: Partial<typeof judgement>): void =>
            change({ vacsr: { ...draft.vacsr, [rule]: { ...judgement, ...changes } } });
          const wrong = problem(`vacsr.${rule}`);
          return (
            <div key={rule} className="vacsr__row">
              <SegmentedControl
                label={capital(rule)}
                layout="beside"
                options={ANSWERS}
                value={judgement.answer}
                onChange={(answer) => judge({ answer })}
                {...(judgement.answer === null && { error: wrong })}
              />
              <TextField
                label={`Comment on ${rule}`}
                labelHidden
                value={judgement.comment}
                onChange={(comment) => judge({ comment })}
                {...(judgement.answer !== null && { error: wrong })}
              />
            </div>
          );
        })}
      </div>
    </Card>
  );
}
