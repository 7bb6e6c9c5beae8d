import './PackChoice.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { formatDate, formatTime } from '../../shared/domain/calendar';
import type { QualificationRules } from '../../shared/ipc/rules';
import { FailureBanner } from '../data/failures';
import { useRead } from '../data/queries';
import { useIsQualityAssurer, useSignedIn } from '../data/session';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { ChoosePackForm } from './ChoosePackForm';
import { upcomingChoices } from './pack-choices';

interface PackChoiceProps {
  /** Null: what belongs to no qualification. */
  readonly qualificationId: string | null;
}

/** Under which rule pack a qualification is judged and since when; another can be chosen from a day on. */
export function PackChoice({ qualificationId }: PackChoiceProps) {
  const rules = useRead('rules.ofQualification', { qualificationId });
  const draft = useRead('drafts.get', { key: choiceKey(qualificationId) });
  const mayChange = useIsQualityAssurer();
  const [isChanging, setChanging] = useState(false);
  const title = qualificationId === null ? 'Rules for what belongs to no qualification' : 'Rules';
  if (!rules.data)
    return rules.error === null ? null : (
      <Card title={title}>
        <FailureBanner error={rules.error} />
      </Card>
    );
  return (
    <Card
      title={title}
      {...(mayChange && !isChanging && { aside: <Button onPress={() => setChanging(true)}>Change…</Button> })}
    >
      <div className="stack">
        <Choice rules={rules.data} />
        {isChanging && !draft.isPending && (
          <ChoosePackForm
            qualificationId={qualificationId}
            current={rules.data}
            draftKey={choiceKey(qualificationId)}
            kept={draft.data ?? null}
            onDone={() => setChanging(false)}
          />
        )}
        <Choices rules={rules.data} />
      </div>
    </Card>
  );
}

const choiceKey = (qualificationId: string | null): string => `rules:choice:${qualificationId ?? 'general'}`;

function Choice({ rules }: { readonly rules: QualificationRules }) {
  const { today } = useSignedIn();
  const { key, name, since, choices } = rules;
  return (
    <div>
      <p>
        Judged under <Link href={`/qualifications/rules/${key}`}>{name}</Link>
        {since === null
          ? ', which comes with Countersign; nobody has chosen another.'
          : `, since ${formatDate(since)}.`}
      </p>
      {upcomingChoices(choices, today).map((choice) => (
        <p key={choice.id}>
          From {formatDate(choice.from)}:{' '}
          <Link href={`/qualifications/rules/${choice.key}`}>
            <bdi>{choice.title}</bdi>
          </Link>
          .
        </p>
      ))}
      <p className="muted">What was judged before stays judged under the rules of its day.</p>
    </div>
  );
}

function Choices({ rules: { choices } }: { readonly rules: QualificationRules }) {
  if (choices.length === 0) return null;
  return (
    <Disclosure title={`Choices on record (${choices.length})`}>
      <ul className="pack-choices">
        {choices.map(({ id, title, from, recordedAt, recordedBy }) => (
          <li key={id}>
            From {formatDate(from)}: <bdi>{title}</bdi>{' '}
            <span className="muted">
              chosen by <bdi>{recordedBy ?? 'Countersign'}</bdi>, {formatTime(recordedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
