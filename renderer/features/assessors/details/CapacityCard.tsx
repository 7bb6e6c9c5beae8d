import { Link } from 'wouter';
import { ceilingWords, siteWords } from '../../../../shared/domain/sampling/capacity-words';
import { useRead } from '../../../data/queries';
import { Card } from '../../../ui/Card';
import { KeyValue } from '../../../ui/KeyValue';

/** What an IQA can take on, as the schedule has it; nothing for anybody else. */
export function CapacityCard({ personId }: { readonly personId: string }) {
  const { data } = useRead('capacity.list', {});
  const capacity = data?.iqas.find((iqa) => iqa.personId === personId);
  if (!data || !capacity) return null;
  return (
    <Card
      title="Sampling capacity"
      lead="What their samples are planned by, beside their competence."
      aside={<Link href={`/sampling/schedule?iqa=${personId}`}>Schedule</Link>}
    >
      <KeyValue
        items={[
          ['Sites', siteWords(capacity.siteIds, data.sites)],
          ['Time', ceilingWords(capacity.minutesPerMonth)],
        ]}
      />
    </Card>
  );
}
