import type { CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import { Card } from '../../ui/Card';
import { CoverageList } from '../../ui/CoverageBar';
import { coverageItems } from './coverage-items';

/** How many values of each dimension have a sample done, or planned. */
export function CoverageSummary({ coverage }: { readonly coverage: readonly CoverageRow[] }) {
  return (
    <Card>
      <div
        className="coverage-strip"
        role="group"
        aria-label="Coverage: done, planned and missing, by how many of each are reached"
      >
        {coverageItems(coverage).map((item) => (
          <CoverageList key={item.label} items={[item]} />
        ))}
      </div>
    </Card>
  );
}
