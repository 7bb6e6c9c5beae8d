import './FindingsCard.css';
import type { DocumentLines } from '../../../shared/domain/specification/document';
import type { Finding, FindingSeverity } from '../../../shared/domain/specification/draft';
import { counted } from '../../../shared/domain/sampling/names';
import { Card } from '../../ui/Card';
import { Chip, type Tone } from '../../ui/Chip';
import { Disclosure } from '../../ui/Disclosure';
import { useReviewActions } from './review-context';
import { linesWords } from './source-lines';

const KINDS: readonly {
  readonly severity: FindingSeverity;
  readonly word: string;
  readonly meaning: string;
  readonly tone: Tone;
  readonly sign: string;
}[] = [
  { severity: 'problem', word: 'problem', meaning: 'to settle before saving', tone: 'bad', sign: '×' },
  { severity: 'warning', word: 'warning', meaning: 'to look at', tone: 'watch', sign: '!' },
  { severity: 'note', word: 'note', meaning: 'good to know', tone: 'neutral', sign: 'i' },
];

interface FindingsCardProps {
  readonly findings: readonly Finding[];
  readonly lines: DocumentLines;
}

/** What could not be read and what contradicts itself, most important first; each leads to its field and lines. */
export function FindingsCard({ findings, lines }: FindingsCardProps) {
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  return (
    <Card title="What to look at">
      <p className="visually-hidden" role="status">
        {counted(problems, 'problem')} to settle before saving
      </p>
      {findings.length === 0 && <p className="muted">Everything was read, and the figures agree.</p>}
      {KINDS.map(({ severity, word, meaning, tone, sign }) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <Disclosure
            key={severity}
            defaultExpanded={severity === 'problem' || (severity === 'warning' && own.length <= 8)}
            title={
              <>
                <Chip tone={tone} sign={sign}>
                  {counted(own.length, word)}
                </Chip>
                <span className="muted">{meaning}</span>
              </>
            }
          >
            <ul className="review-findings" role="list">
              {own.map((finding, index) => (
                <li key={index}>
                  <FindingLine finding={finding} documentLines={lines} />
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </Card>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly documentLines: DocumentLines;
}

function FindingLine({ finding: { message, lines, field }, documentLines }: FindingLineProps) {
  const { goTo } = useReviewActions();
  const where = linesWords(lines, documentLines);
  if (field === null && lines.length === 0) return <span>{message}</span>;
  return (
    <button
      type="button"
      className="review-finding"
      onClick={() => goTo(field, lines.length > 0 ? { label: message, lines } : undefined)}
    >
      {message} {where !== '' && <span className="muted">{where}</span>}
    </button>
  );
}
