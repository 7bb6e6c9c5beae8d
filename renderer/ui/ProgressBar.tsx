import './ProgressBar.css';
import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** Null when it is not known yet how much there is. */
  readonly total: number | null;
}

/** How far long work has come: `Importing decisions 12,400 of 20,000`. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const known = total !== null && total > 0;
  const text = known ? `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}` : 'working';
  return (
    <AriaProgressBar
      className="progress"
      value={known ? done : 0}
      maxValue={known ? total : 1}
      isIndeterminate={!known}
      valueLabel={text}
    >
      {({ percentage }) => (
        <>
          <Label className="progress__label">{label}</Label>
          <span className="progress__text">{text}</span>
          <svg className="progress__track" width="100%" height="6" aria-hidden="true">
            <rect className="progress__bar" width={`${percentage ?? 30}%`} height="6" rx="3" />
          </svg>
        </>
      )}
    </AriaProgressBar>
  );
}
