import './RemindersCard.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { Reminder } from '../../../shared/domain/people-records/reminders';
import { assertNever } from '../../../shared/result';
import { useRead } from '../../data/queries';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';

const SHOWN = 6;

/** What people's records ask somebody to do, now or within 30 days; each opens the place to mend it. */
export function RemindersCard() {
  const reminders = useRead('reminders.list', {});
  const [isWhole, setWhole] = useState(false);
  const all = reminders.data ?? [];
  if (!reminders.data) return null;
  const shown = isWhole ? all : all.slice(0, SHOWN);
  return (
    <Card title="People: what is due" lead="By the rule packs’ periods, now or within 30 days.">
      {all.length === 0 ? (
        <p className="muted">No observation, standardisation, CPD, review, target or registration is due.</p>
      ) : (
        <ul className="reminders">
          {shown.map((reminder) => (
            <li key={`${reminder.kind}|${reminder.personId ?? ''}|${reminder.personName}|${reminder.text}`}>
              <Link href={placeOf(reminder)} dir="auto">
                {reminder.personName}
              </Link>
              <span className="reminders__text">{reminder.text}</span>
              <When reminder={reminder} />
            </li>
          ))}
        </ul>
      )}
      {all.length > SHOWN && (
        <Button variant="quiet" size="small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${all.length}`}
        </Button>
      )}
    </Card>
  );
}

function When({ reminder: { isOverdue, dueOn } }: { readonly reminder: Reminder }) {
  if (isOverdue)
    return (
      <Chip tone="bad" sign="!">
        {dueOn === null ? 'Due' : `Due ${formatDate(dueOn)}`}
      </Chip>
    );
  return dueOn === null ? null : <Chip>{formatDate(dueOn)}</Chip>;
}

function placeOf({ kind, personId }: Reminder): string {
  const person = `/assessors/${personId ?? ''}`;
  switch (kind) {
    case 'observation':
      return `${person}/observations`;
    case 'CPD':
      return `${person}/cpd`;
    case 'standardisation':
      return `${person}/details`;
    case 'risk review':
      return `${person}/risk`;
    case 'award target':
    case 'registration ends':
    case 'competence ends':
      return `${person}/qualifications`;
    case 'agreement ends':
      return '/assessors/agreements';
    default:
      return assertNever(kind);
  }
}
