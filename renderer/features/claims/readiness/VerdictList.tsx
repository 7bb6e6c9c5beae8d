import { Link } from 'wouter';
import type { ClaimVerdict } from '../../../../shared/domain/rules/facts';
import { useSignedIn } from '../../../data/session';
import { Chip } from '../../../ui/Chip';
import { Disclosure } from '../../../ui/Disclosure';
import { linkTo } from '../places';
import './readiness.css';
import { verdictSign } from './verdict-words';

interface VerdictListProps {
  readonly verdicts: readonly ClaimVerdict[];
  /** Off for a claim that was made: what stood then is not mended now. */
  readonly hasLinks?: boolean;
}

/** Rules C1 to C6, each as met, not met with what is missing and where to mend it, or not applicable. */
export function VerdictList({ verdicts, hasLinks = true }: VerdictListProps) {
  return (
    <ul className="verdicts" role="list">
      {verdicts.map((verdict) => (
        <Verdict key={verdict.ruleId} verdict={verdict} hasLinks={hasLinks} />
      ))}
    </ul>
  );
}

function Verdict({ verdict, hasLinks }: { readonly verdict: ClaimVerdict; readonly hasLinks: boolean }) {
  const { ruleId, summary, missing, sentence, source } = verdict;
  const { tone, sign, word } = verdictSign(verdict);
  return (
    <li className="verdict">
      <Chip tone={tone} sign={sign}>
        {ruleId} {word}
      </Chip>
      <div className="verdict__text">
        {missing.length !== 1 && <p>{summary}</p>}
        {missing.length === 1 && missing[0] && <MissingLine missing={missing[0]} hasLink={hasLinks} />}
        {missing.length > 1 && (
          <ul className="verdict__missing">
            {missing.map((each, index) => (
              <li key={`${index} ${each.message}`}>
                <MissingLine missing={each} hasLink={hasLinks} />
              </li>
            ))}
          </ul>
        )}
        <Disclosure title={`The rule ${ruleId}`} level={3}>
          <p className="verdict__rule">
            {sentence} <cite>{source}</cite>
          </p>
        </Disclosure>
      </div>
    </li>
  );
}

function MissingLine({
  missing,
  hasLink,
}: {
  readonly missing: ClaimVerdict['missing'][number];
  readonly hasLink: boolean;
}) {
  const { person } = useSignedIn();
  const { message, place } = missing;
  const { to, label } = linkTo(place);
  // Cases are for the lead IQA to read; everybody else is told whom to ask.
  const isOpen = place.kind !== 'cases' || person.roles.includes('lead IQA');
  return (
    <span dir="auto">
      {message} {hasLink && (isOpen ? <Link href={to}>{label}</Link> : 'Ask the lead IQA.')}
    </span>
  );
}
