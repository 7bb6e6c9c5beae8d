import './StrengthMeter.css';
import { Label } from 'react-aria-components/Label';
import { Meter } from 'react-aria-components/Meter';

/** zxcvbn's score. */
export type StrengthScore = 0 | 1 | 2 | 3 | 4;

export interface StrengthMeterProps {
  readonly score: StrengthScore;
  /** What would make it stronger, or how long it would hold. */
  readonly advice?: string | undefined;
}

const WORDS = ['Very weak', 'Weak', 'Fair', 'Strong', 'Very strong'] as const;

/** How well a passphrase would hold, in words and bars. */
export function StrengthMeter({ score, advice }: StrengthMeterProps) {
  const word = WORDS[score];
  return (
    <Meter className="strength" value={score} maxValue={4} valueLabel={word}>
      <Label className="visually-hidden">Strength</Label>
      <span className="strength__bars" aria-hidden="true">
        {WORDS.slice(1).map((step, index) => (
          <i key={step} className={index < score ? 'strength__bar strength__bar--on' : 'strength__bar'} />
        ))}
      </span>
      <span aria-live="polite">
        <b>{word}</b>
        {advice !== undefined && <> · {advice}</>}
      </span>
    </Meter>
  );
}
