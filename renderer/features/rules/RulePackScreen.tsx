import { useState } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import type { RulePackDetail } from '../../../shared/ipc/rules';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer, useSignedIn } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { WithSidePanel } from '../../ui/SidePanel';
import { TextField } from '../../ui/TextField';
import { CopyPackDialog } from './CopyPackDialog';
import { PackHistory } from './PackHistory';
import { ruleGroups, type RuleFilter } from './rule-filter';
import { RulePanel } from './RulePanel';
import { RuleTable } from './RuleTable';
import './rules.css';

const crumbs = [
  { label: 'Qualifications', to: '/qualifications' },
  { label: 'Rules', to: '/qualifications/rules' },
];

const FILTERS = [
  { value: 'all', label: 'all' },
  { value: 'block', label: 'refuses' },
  { value: 'warn', label: 'asks why' },
  { value: 'info', label: 'informs' },
  { value: 'off', label: 'not in force' },
] as const satisfies readonly { readonly value: RuleFilter; readonly label: string }[];

/** One rule pack: its rules in groups, one of them beside the table, and its revisions. */
export function RulePackScreen({ packKey }: { readonly packKey: string }) {
  const pack = useRead('rules.pack', { key: packKey });
  const { data } = pack;
  if (!data)
    return (
      <>
        <PageHeader title="Rule pack" crumbs={crumbs} />
        <PageBody>
          <FailureBanner error={pack.error} />
        </PageBody>
      </>
    );
  return <Pack detail={data} />;
}

function Pack({ detail }: { readonly detail: RulePackDetail }) {
  const { today } = useSignedIn();
  const mayChange = useIsQualityAssurer();
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [selectedId, setSelectedId] = useState<RuleId | null>(null);
  const [isCopying, setCopying] = useState(false);
  const groups = ruleGroups(detail.pack, { words, filter, today });
  const copy = mayChange ? () => setCopying(true) : undefined;
  return (
    <>
      <PageHeader
        title={detail.title}
        crumbs={crumbs}
        sub={subOf(detail)}
        {...(copy && {
          actions: (
            <Button icon="copy" onPress={copy}>
              {detail.origin === 'shipped' ? 'Copy this pack to change it…' : 'Copy this pack…'}
            </Button>
          ),
        })}
      >
        <div className="rules-filter">
          <TextField
            label="Find a rule"
            labelHidden
            type="search"
            placeholder="Find a rule by its id or words"
            value={words}
            onChange={setWords}
          />
          <Select label="When broken" look="filter" options={FILTERS} value={filter} onChange={setFilter} />
        </div>
      </PageHeader>
      <WithSidePanel
        panel={
          selectedId !== null && (
            <RulePanel
              key={selectedId}
              detail={detail}
              ruleId={selectedId}
              onClose={() => setSelectedId(null)}
              onCopy={copy}
            />
          )
        }
      >
        <div className="rule-groups">
          {groups.map((group) => (
            <RuleTable
              key={group.title}
              group={group}
              selectedId={selectedId}
              onSelect={({ id }) => setSelectedId(id)}
            />
          ))}
          {groups.length === 0 && (
            <EmptyState icon="search" title="No rule fits">
              Look for other words, or show all rules.
            </EmptyState>
          )}
          <PackHistory history={detail.history} />
        </div>
      </WithSidePanel>
      {isCopying && <CopyPackDialog source={detail} onClose={() => setCopying(false)} />}
    </>
  );
}

function subOf({ edition, origin, validFrom, usedBy }: RulePackDetail): string {
  const judged = usedBy.map(({ code }) => code).join(', ');
  return [
    `Edition ${edition}${validFrom === null ? '' : `, valid from ${formatDate(validFrom)}`}`,
    origin === 'shipped' ? 'comes with Countersign' : 'the centre’s own',
    judged === '' ? 'nothing is judged by it today' : `judges today: ${judged}`,
  ].join(' · ');
}
