import { thresholdWords } from '../../../../shared/domain/risk/words';
import type { PersonRisk } from '../../../../shared/ipc/risk';
import { Card } from '../../../ui/Card';
import { RagChip } from '../../../ui/RagChip';
import { pointsText } from './risk-words';
import { SumTable } from './SumTable';
import { WeightsTable } from './WeightsTable';

/** What the facts give today. */
export function ComputedCard({ risk }: { readonly risk: PersonRisk }) {
  const { computed, weights } = risk;
  const { rating, points, parts } = computed;
  return (
    <Card
      title="Computed from the facts of today"
      lead={thresholdWords(weights)}
      aside={<RagChip rating={rating}>{pointsText(points)}</RagChip>}
    >
      <div className="stack">
        <SumTable caption="The sum of today" parts={parts} points={points} full={weights.redFrom} />
        <WeightsTable weights={weights} />
      </div>
    </Card>
  );
}
