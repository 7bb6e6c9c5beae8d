import './FindingNotes.css';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { findingKey, type Finding } from '../../shared/domain/rules/finding';
import { classNames } from '../ui/classNames';
import { SEVERITY_SIGNS } from './finding-signs';

interface FindingNotesProps {
  readonly findings: readonly Finding[];
  /** Shows those of one field only; null those of the record as a whole; all when left off. */
  readonly field?: string | null;
  /** Off where another place reads the same findings out already. */
  readonly isLive?: boolean;
}

/**
 * What the rules say about what is typed: sign, rule, sentence, what to do about it, and on demand the rule itself
 * with its source. The region is there from the start, so that a screen reader hears a finding when it comes.
 */
export function FindingNotes({ findings, field, isLive = true }: FindingNotesProps) {
  const shown = field === undefined ? findings : findings.filter((finding) => finding.field === field);
  return (
    <div className="findings" {...(isLive && { 'aria-live': 'polite', 'aria-relevant': 'additions text' })}>
      {shown.map((finding) => (
        <FindingNote key={`${findingKey(finding)}|${finding.message}`} finding={finding} />
      ))}
    </div>
  );
}

function FindingNote({ finding }: { readonly finding: Finding }) {
  const [isOpen, setOpen] = useState(false);
  const { ruleId, severity, message, remedy, sentence, source } = finding;
  const { sign, says } = SEVERITY_SIGNS[severity];
  return (
    <div className={classNames('finding', `finding--${severity}`)}>
      <span className="finding__sign" aria-hidden="true">
        {sign}
      </span>
      <div className="finding__text">
        <p>
          <b>{ruleId}</b> <span className="visually-hidden">({says}) </span>
          <bdi>{message}</bdi>
        </p>
        <p className="finding__remedy">
          {remedy}{' '}
          <Button
            className="finding__why"
            aria-expanded={isOpen}
            aria-label={`Why: rule ${ruleId}`}
            onPress={() => setOpen(!isOpen)}
          >
            Why
          </Button>
        </p>
        {isOpen && (
          <p className="finding__rule">
            {sentence} <cite>{source}</cite>
          </p>
        )}
      </div>
    </div>
  );
}
