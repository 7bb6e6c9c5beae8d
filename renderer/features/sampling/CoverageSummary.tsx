import type { CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import { Card } from '../../ui/Card';
import { CoverageList } from '../../ui/CoverageBar';
import { coverageItems } from './coverage-items';

/** How many values of each dimension are sampled as the policy asks, or planned so. */
export function CoverageSummary({ coverage }: { readonly coverage: readonly CoverageRow[] }) {
  const items = coverageItems(coverage);
  if (items.length === 0) return null;
  return (
    <Card>
      <div
        className="coverage-strip"
        role="group"
        aria-label="Coverage: by how many of each the policy is met, planned or missed"
      >
        {items.map((item) => (
          <CoverageList key={item.label} items={[item]} />
        ))}
      </div>
    </Card>
  );
}
