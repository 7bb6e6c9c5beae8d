import './DrawTab.css';
import './draws/draws.css';
import { formatTime } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { DrawRecord } from '../../../shared/ipc/draws';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { Card } from '../../ui/Card';
import { Hash } from '../../ui/Hash';
import { KeyValue } from '../../ui/KeyValue';
import { LinkButton } from '../../ui/LinkButton';
import { CheckCard } from './draws/CheckCard';
import { BESIDE_THE_REST } from '../../../shared/domain/sampling/optimum-words';
import { partLines } from './draws/draw-words';
import { HistoryCards } from './draws/HistoryCards';
import { OptimumCard } from './draws/OptimumCard';
import { Sentences } from './draws/Sentences';

/** How the sample was drawn, what it can show, and how anybody repeats it. */
export function DrawTab({ plan }: { readonly plan: PlanDetail }) {
  const record = useRead('plans.drawRecord', { planId: plan.id });
  return (
    <div className="stack">
      <FailureBanner error={record.error} />
      <Card title="How it was drawn">
        <KeyValue
          items={[
            ['Population', `${thousands(plan.population)} decisions, frozen ${formatTime(plan.frozenAt)}`],
            ['SHA-256', <Hash key="hash" hash={plan.populationSha256} of="population" />],
            [
              'Seed',
              <code key="seed" className="mono">
                {plan.seed}
              </code>,
            ],
            ['Drawn', formatTime(plan.drawnAt)],
            [
              'In the plan',
              `${thousands(plan.planned)}; ${BESIDE_THE_REST}, none that covers what the policy wants is smaller than ${thousands(plan.lowerBound)}`,
            ],
            ...(record.data ? [['Of the draw', <Parts key="parts" record={record.data} />] as const] : []),
          ]}
        />
      </Card>
      <CheckCard plan={plan} />
      <Card title="What this sample can show">
        <Sentences of={plan.shows} />
      </Card>
      <Card
        title="Policy"
        lead={`${plan.policy.name}, version ${plan.policy.version}`}
        aside={<PolicyLinks plan={plan} />}
      >
        <Sentences of={plan.policyInWords} />
      </Card>
      <OptimumCard plan={plan} />
      {record.data && <HistoryCards record={record.data} />}
    </div>
  );
}

function Parts({ record }: { readonly record: DrawRecord }) {
  return (
    <ul className="draws-counts">
      {partLines(record).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {record.optimum && (
        <li>
          Optimum adopted: {thousands(record.optimum.size)},{' '}
          {record.optimum.isSmallest
            ? 'none is smaller'
            : `none is smaller than ${thousands(record.optimum.bound)}`}
        </li>
      )}
    </ul>
  );
}

/** What the plan was made under: the strategy's version, and the named policy where it is one. */
function PolicyLinks({ plan: { strategy, namedPolicy } }: { readonly plan: PlanDetail }) {
  return (
    <div className="row">
      {strategy && (
        <LinkButton to={`/sampling/strategy/${strategy.number}`} variant="quiet">
          Strategy, version {strategy.number}
        </LinkButton>
      )}
      {namedPolicy && (
        <LinkButton to={`/sampling/policies/${namedPolicy.rootId}`} variant="quiet">
          Its versions
        </LinkButton>
      )}
    </div>
  );
}
