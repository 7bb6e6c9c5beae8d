import './strategy.css';
import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { Strategy, StrategyVersion } from '../../../../shared/ipc/strategy';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { PageBody, PageColumns, PageHeader } from '../../../frame/PageHeader';
import { Card } from '../../../ui/Card';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Select } from '../../../ui/Select';
import { StrategyComparison } from './StrategyComparison';
import { StrategyText } from './StrategyText';
import { StrategyVersions } from './StrategyVersions';

const crumbs = [{ label: 'Sampling', to: '/sampling' }];

/** The centre's sampling strategy: the version valid today or the one asked for, alone or against another. */
export function StrategyScreen({ place }: { readonly place: string }) {
  const strategy = useRead('strategy.get', {});
  const isLead = useIsLeadIqa();
  const { data } = strategy;
  const shown = data && versionAt(data, place);
  const write = isLead ? (
    <LinkButton to="/sampling/strategy/new" variant="primary" icon="plus">
      {shown ? 'New version' : 'Write the strategy'}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHeader
        title="Sampling strategy"
        crumbs={crumbs}
        sub={
          shown
            ? `Version ${shown.number} · valid from ${formatDate(shown.validFrom)} · approved by ${shown.approvedBy} on ${formatDate(shown.approvedOn)}`
            : 'How the centre samples, and why. Each plan names the version it was made under.'
        }
        {...(shown && write && { actions: write })}
      />
      <PageBody>
        <FailureBanner error={strategy.error} />
        {data && !shown && (
          <EmptyState icon="file" title="No strategy yet" action={write}>
            {isLead
              ? 'Write down in a page how the centre samples: what is looked at, how much, when, and who answers for it. It is printed with every report of a plan.'
              : 'The lead IQA writes it down. It is then printed with every report of a plan.'}
          </EmptyState>
        )}
        {data && shown && <Document key={shown.id} strategy={data} shown={shown} />}
      </PageBody>
    </>
  );
}

/** The version of a number; else the one valid today, or the newest before any is. */
function versionAt({ versions, validId }: Strategy, place: string): StrategyVersion | undefined {
  return (
    versions.find(({ number }) => String(number) === place) ??
    versions.find(({ id }) => id === validId) ??
    versions[0]
  );
}

const ALONE = 'alone';

function Document({ strategy, shown }: { readonly strategy: Strategy; readonly shown: StrategyVersion }) {
  const [against, setAgainst] = useState(ALONE);
  const others = strategy.versions.filter(({ id }) => id !== shown.id);
  const other = others.find(({ id }) => id === against);
  return (
    <PageColumns aside={<StrategyVersions strategy={strategy} shownId={shown.id} />}>
      <Card
        title={other ? `Version ${shown.number} against version ${other.number}` : `Version ${shown.number}`}
        {...(others.length > 0 && {
          aside: (
            <Select
              label="Compare with"
              look="filter"
              options={[
                { value: ALONE, label: 'nothing' },
                ...others.map(({ id, number }) => ({ value: id, label: `version ${number}` })),
              ]}
              value={against}
              onChange={setAgainst}
            />
          ),
        })}
      >
        {other ? <StrategyComparison one={other} another={shown} /> : <StrategyText text={shown.text} />}
      </Card>
    </PageColumns>
  );
}
