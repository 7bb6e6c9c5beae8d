import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import { useRead } from '../../data/queries';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import './RemindersCard.css';

const SHOWN = 6;

/** Rule S4: overturned decisions whose widening is not planned yet; each opens its sample, where it is done. */
export function WideningsCard() {
  const due = useRead('plans.wideningsDue', { planId: null });
  if (!due.data || due.data.length === 0) return null;
  const left = due.data.length - SHOWN;
  return (
    <Card
      title="Overturned: widening to plan"
      lead="Rule S4, by the rules in force on the day of the sample."
    >
      <ul className="reminders">
        {due.data
          .slice(0, SHOWN)
          .map(({ sampleId, planId, planName, cellId, message, remedy, sampledOn }) => (
            <li key={sampleId}>
              <Link
                href={cellId === null ? `/sampling/plans/${planId}` : `/sampling/cells/${cellId}`}
                dir="auto"
              >
                {planName}
              </Link>
              <span className="reminders__text">
                {message} {remedy}
              </span>
              <Chip tone="bad" sign="!">
                {formatDate(sampledOn)}
              </Chip>
            </li>
          ))}
      </ul>
      {left > 0 && <p className="muted">And {left} more: each plan names its own.</p>}
    </Card>
  );
}
