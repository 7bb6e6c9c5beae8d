import { useDeferredValue, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useRead } from '../../../data/queries';
import { PageHeader } from '../../../frame/PageHeader';
import { classNames } from '../../../ui/classNames';
import { Select } from '../../../ui/Select';
import { Tabs } from '../../../ui/Tabs';
import { TextField } from '../../../ui/TextField';
import { BatchesTab } from './BatchesTab';
import './claims.css';
import { addressFrom, pathOf, STATE_VIEWS, type ClaimsAddress, type View } from './claims-view';
import { ClaimsTab } from './ClaimsTab';
import { DirectStatusTab } from './DirectStatusTab';
import { ReadyTab } from './ReadyTab';
import { useClaimCounts } from './useClaimPages';

/** Certificate claims of the centre: who is ready, what is claimed, what waits for the EQA, what came back. */
export function ClaimsScreen() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo(() => addressFrom(search), [search]);
  const asked = useDeferredValue(address);
  const go = (changes: Partial<ClaimsAddress>): void =>
    navigate(pathOf({ ...address, ...changes }), { replace: true });
  const counts = useClaimCounts(asked);
  const isList = address.view !== 'batches' && address.view !== 'direct-claim-status';
  return (
    <>
      <PageHeader
        title="Claims"
        crumbs={[{ label: 'Learners', to: '/learners' }]}
        sub="Certificates: who is ready, what was claimed, what waits for the EQA, what came back."
      >
        {/* The filters keep their place where there is nothing to filter: the tabs under them stay where they are. */}
        <div className={classNames('claims__filters', !isList && 'claims__filters--out')}>
          <Filters address={address} onChange={go} />
        </div>
      </PageHeader>
      <div className="claims">
        <Tabs<View>
          label="Claims"
          selected={address.view}
          onSelect={(view) => {
            if (view !== address.view) go({ view });
          }}
          items={[
            { id: 'ready', label: 'Ready to claim', content: <ReadyTab address={asked} /> },
            ...STATE_VIEWS.map(({ view, state, label }) => ({
              id: view,
              label,
              ...(counts.data && { count: counts.data[state] }),
              content: <ClaimsTab address={asked} state={state} label={label} />,
            })),
            { id: 'batches', label: 'Batches', content: <BatchesTab /> },
            { id: 'direct-claim-status', label: 'Direct claim status', content: <DirectStatusTab /> },
          ]}
        />
      </div>
    </>
  );
}

const ALL = { value: 'all', label: 'all' };

function Filters({
  address,
  onChange,
}: {
  readonly address: ClaimsAddress;
  readonly onChange: (changes: Partial<ClaimsAddress>) => void;
}) {
  const qualifications = useRead('qualifications.list', {}).data ?? [];
  const options = [ALL, ...qualifications.map(({ id, code }) => ({ value: id, label: code }))];
  const known = options.some(({ value }) => value === address.qualification);
  return (
    <>
      <TextField
        label="Find a learner"
        labelHidden
        placeholder="Name, number or certificate"
        value={address.text}
        onChange={(text) => onChange({ text })}
      />
      <Select
        label="Qualification"
        look="filter"
        options={options}
        value={known ? address.qualification : ALL.value}
        onChange={(value) => onChange({ qualification: value === ALL.value ? '' : value })}
      />
    </>
  );
}
