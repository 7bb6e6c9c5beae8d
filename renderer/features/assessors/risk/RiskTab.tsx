import { useState } from 'react';
import { FailureBanner } from '../../../data/failures';
import { useRead, useWrite } from '../../../data/queries';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { PageBody } from '../../../frame/PageHeader';
import { useToast } from '../../../frame/Toasts';
import type { PersonTabProps } from '../person-part';
import { ComputedCard } from './ComputedCard';
import { HistoryCard } from './HistoryCard';
import { InForceCard } from './InForceCard';
import { OverrideForm, overrideDraftKey } from './OverrideForm';
import { newestOf } from './risk-form';

/** Somebody's risk: what is in force, the sum that the facts give today, and every rating before. */
export function RiskTab({ person, mayWrite }: PersonTabProps) {
  const { id: personId, name } = person;
  const risk = useRead('risk.get', { personId });
  const accept = useWrite('risk.accept');
  const toast = useToast();
  const [isOverriding, setOverriding] = useState(false);
  const { data } = risk;
  if (!data)
    return (
      <PageBody>
        <FailureBanner error={risk.error} />
      </PageBody>
    );
  const { rating, points } = data.computed;
  const take = (): void =>
    accept.mutate(
      { personId, base: newestOf(data), seen: { rating, points } },
      { onSuccess: () => toast({ title: `${name} is rated ${rating}, as computed` }) },
    );
  return (
    <PageBody>
      <InForceCard
        risk={data}
        mayWrite={mayWrite}
        isPending={accept.isPending}
        onAccept={take}
        onOverride={() => setOverriding(true)}
      />
      <FailureBanner error={accept.error} />
      {mayWrite && isOverriding && (
        <WithKeptDraft draftKey={overrideDraftKey(personId)}>
          {(kept) => (
            <OverrideForm
              personId={personId}
              name={name}
              risk={data}
              kept={kept}
              onDone={() => setOverriding(false)}
            />
          )}
        </WithKeptDraft>
      )}
      <ComputedCard risk={data} />
      <HistoryCard risk={data} />
    </PageBody>
  );
}
