import './CoverageTab.css';
import { useState } from 'react';
import { isShortOrLate } from '../../../shared/domain/sampling/coverage-standing';
import { COVERAGE_WORDS } from '../../../shared/domain/sampling/coverage-words';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { Banner } from '../../ui/Banner';
import { Card } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';
import { EmptyState } from '../../ui/EmptyState';
import { coverageGroups } from './coverage-items';
import { leadOf } from './coverage-lead';
import { CoverageTable } from './CoverageTable';

/** For every value of every dimension in the policy: what there is, what is needed, planned and done, and by when. */
export function CoverageTab({ plan }: { readonly plan: PlanDetail }) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const groups = coverageGroups(plan.coverage)
    .map(({ dimension, rows }) => ({
      dimension,
      all: rows,
      rows: onlyOpen ? rows.filter(isShortOrLate) : rows,
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div className="stack">
      {plan.impossible.length > 0 && (
        <Banner tone="watch" title="What this sample cannot cover">
          <ul>
            {plan.impossible.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Checkbox isSelected={onlyOpen} onChange={setOnlyOpen}>
        Only what is short or late
      </Checkbox>
      {groups.length === 0 && (
        <EmptyState icon="check" title="Nothing is short or late">
          Everything that the policy asks for is done, or planned for a day to come.
        </EmptyState>
      )}
      {groups.map(({ dimension, all, rows }) => (
        <Card key={dimension} title={COVERAGE_WORDS[dimension].title} lead={leadOf(all)} flush>
          <CoverageTable planId={plan.id} dimension={dimension} rows={rows} />
        </Card>
      ))}
    </div>
  );
}
