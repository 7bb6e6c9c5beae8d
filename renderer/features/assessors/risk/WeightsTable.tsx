import { RISK_PART_NAMES, weightWords, type WeightWords } from '../../../../shared/domain/risk/words';
import type { RiskWeights } from '../../../../shared/domain/risk/weights';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Disclosure } from '../../../ui/Disclosure';

const columns: readonly Column<WeightWords>[] = [
  { id: 'part', header: 'Part', width: '160px', cell: ({ kind }) => RISK_PART_NAMES[kind] },
  { id: 'scale', header: 'Points', cell: ({ scale }) => scale },
  { id: 'why', header: 'Why', cell: ({ why }) => why },
];

/** What each fact counts, and why. */
export function WeightsTable({ weights }: { readonly weights: RiskWeights }) {
  const { rates } = weights;
  return (
    <Disclosure title="How points are given">
      <div className="stack stack--tight">
        <p className="muted">
          The weights are Countersign’s own and the same for every centre: awarding organisations publish
          none. Periods and awards come from the rule packs that the assessor works under. Samples are those
          of the last {rates.overMonths} months; many were not chosen at random, so that an interval tells how
          much so few samples can say, not what all of the assessor’s work holds.
        </p>
        <DataTable
          caption="What each part counts, and why"
          columns={columns}
          rows={weightWords(weights)}
          rowKey={({ kind }) => kind}
        />
      </div>
    </Disclosure>
  );
}
