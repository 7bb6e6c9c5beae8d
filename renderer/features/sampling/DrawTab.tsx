import './DrawTab.css';
import { formatTime } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { DataTable } from '../../ui/DataTable';
import { Hash } from '../../ui/Hash';
import { KeyValue } from '../../ui/KeyValue';
import { LinkButton } from '../../ui/LinkButton';

/** How the sample was drawn, what it can show, and how anybody repeats it. */
export function DrawTab({ plan }: { readonly plan: PlanDetail }) {
  const check = useAsk('plans.checkDraw');
  const save = useAsk('plans.savePopulation');
  const toast = useToast();
  return (
    <div className="stack">
      <Card
        title="How it was drawn"
        aside={
          <div className="row">
            <Button
              isPending={save.isPending}
              onPress={() =>
                save.mutate(
                  { planId: plan.id },
                  { onSuccess: (saved) => saved && toast({ title: `Population saved as ${saved.savedAs}` }) },
                )
              }
            >
              Save the population…
            </Button>
            <Button isPending={check.isPending} onPress={() => check.mutate({ planId: plan.id })}>
              Check the draw
            </Button>
          </div>
        }
      >
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
              'Selected',
              `${thousands(plan.planned)}; no sample that meets the policy is smaller than ${thousands(plan.lowerBound)}`,
            ],
          ]}
        />
        <div className="draw-check">
          <FailureBanner error={check.error ?? save.error} />
          {check.data && (
            <Banner
              tone={check.data.repeats ? 'good' : 'bad'}
              title={check.data.repeats ? 'The draw repeats' : 'The draw does not repeat'}
              announce="polite"
            >
              <ul>
                {check.data.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Banner>
          )}
        </div>
      </Card>
      <Card
        title="Policy"
        lead={`${plan.policy.name}, version ${plan.policy.version}`}
        aside={<PolicyLinks plan={plan} />}
      >
        <Sentences of={plan.policyInWords} />
      </Card>
      <Card title="What this sample can show">
        <Sentences of={plan.shows} />
      </Card>
      {plan.draws.length > 1 && (
        <Card title="Every draw" flush>
          <DataTable
            caption="Every draw of this plan"
            columns={[
              { id: 'number', header: 'Draw', align: 'end', width: '80px', cell: ({ number }) => number },
              { id: 'at', header: 'Drawn', width: '200px', cell: ({ drawnAt }) => formatTime(drawnAt) },
              { id: 'reason', header: 'Why', cell: ({ reason }) => reason ?? 'First draw' },
            ]}
            rows={plan.draws}
            rowKey={({ number }) => String(number)}
          />
        </Card>
      )}
    </div>
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

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="sentences">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
