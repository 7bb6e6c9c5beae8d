import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { PageHeader } from '../../../frame/PageHeader';
import { OnlyLeadIqa } from './OnlyLeadIqa';
import { STRATEGY_DRAFT, StrategyForm } from './StrategyForm';

const crumbs = [
  { label: 'Sampling', to: '/sampling' },
  { label: 'Strategy', to: '/sampling/strategy' },
];

/** The next version of the sampling strategy, begun from the newest one. */
export function NewStrategyScreen() {
  const strategy = useRead('strategy.get', {});
  const isLead = useIsLeadIqa();
  const newest = strategy.data?.versions[0] ?? null;
  return (
    <>
      <PageHeader
        title={newest ? `Strategy, version ${newest.number + 1}` : 'Write the strategy'}
        crumbs={crumbs}
        sub={
          newest
            ? `Begins with the text of version ${newest.number}, which stays readable.`
            : 'It is printed with every report of a plan made from then on.'
        }
      />
      <FailureBanner error={strategy.error} />
      {!isLead && <OnlyLeadIqa />}
      {isLead && strategy.data && (
        <WithKeptDraft draftKey={STRATEGY_DRAFT}>
          {(kept) => <StrategyForm newest={newest} kept={kept} />}
        </WithKeptDraft>
      )}
    </>
  );
}
