import './FindingNotes.css';
import { findingKey, type Finding } from '../../shared/domain/rules/finding';
import { TextField } from '../ui/TextField';
import { findingsToReason, type Reasons } from './reasons';

interface ReasonFieldsProps {
  readonly findings: readonly Finding[];
  readonly reasons: Reasons;
  readonly onChange: (reasons: Reasons) => void;
  /** Sentence by `findingKey`: see `reasonProblems`. */
  readonly problems?: Reasons;
  /** `beside` in forms whose labels stand left of their fields. */
  readonly layout?: 'stacked' | 'beside';
}

/** One required field for every rule that warns: the reason is kept with the record and printed. */
export function ReasonFields({
  findings,
  reasons,
  onChange,
  problems = {},
  layout = 'stacked',
}: ReasonFieldsProps) {
  const asked = findingsToReason(findings);
  if (asked.length === 0) return null;
  return (
    <div className="reason-fields">
      {asked.map((finding) => {
        const key = findingKey(finding);
        return (
          <TextField
            key={key}
            label={`Reason (${finding.ruleId})`}
            layout={layout}
            isRequired
            maxLength={2_000}
            help={`${finding.message} The reason is kept with the record and printed.`}
            value={reasons[key] ?? ''}
            onChange={(reason) => onChange({ ...reasons, [key]: reason })}
            error={problems[key]}
          />
        );
      })}
    </div>
  );
}
