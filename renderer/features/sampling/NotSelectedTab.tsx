import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { NotSelectedRow } from '../../../shared/ipc/draws';
import { FailureBanner } from '../../data/failures';
import { useAsk, useRead } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/TextField';
import './draws/draws.css';
import { ANY, chosen, scopeOptions } from './draws/scope-options';
import { useNotSelected } from './draws/useNotSelected';

const columns: readonly Column<NotSelectedRow>[] = [
  { id: 'assessor', header: 'Assessor', width: '15%', cell: ({ assessor }) => assessor },
  { id: 'learner', header: 'Learner', width: '15%', cell: ({ learner }) => learner },
  { id: 'unit', header: 'Unit', width: '90px', cell: ({ unit }) => unit },
  { id: 'method', header: 'Method', width: '12%', cell: ({ method }) => method },
  { id: 'decided', header: 'Decided', width: '110px', cell: ({ decidedOn }) => formatDate(decidedOn) },
  { id: 'why', header: 'Why it was not selected', cell: ({ why }) => why },
];

/** All that was not sampled, each with the reason: answers “show me why this one was not checked” (S5). */
export function NotSelectedTab({ planId }: { readonly planId: string }) {
  const [text, setText] = useState('');
  const [assessorId, setAssessorId] = useState<string | null>(ANY);
  const [unitId, setUnitId] = useState<string | null>(ANY);
  const words = useDeferredValue(text.trim());
  const filter = { planId, assessorId: chosen(assessorId), unitId: chosen(unitId), text: words };
  const choices = useRead('plans.openChoices', { planId });
  const found = useNotSelected(filter);
  const save = useAsk('plans.saveNotSelected');
  const toast = useToast();
  const [, navigate] = useLocation();
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  return (
    <div className="stack">
      <div className="draws-filter">
        <TextField
          label="Find"
          help="Learner, unit, method, assessor or day."
          value={text}
          onChange={setText}
        />
        <ComboBox
          label="Assessor"
          options={scopeOptions('All assessors', choices.data?.assessors)}
          value={assessorId}
          onChange={setAssessorId}
        />
        <ComboBox
          label="Unit"
          options={scopeOptions('All units', choices.data?.units)}
          value={unitId}
          onChange={setUnitId}
        />
        <Button
          isPending={save.isPending}
          onPress={() =>
            save.mutate(filter, {
              onSuccess: (saved) => saved && toast({ title: `Saved as ${saved.savedAs}` }),
            })
          }
        >
          Save as CSV…
        </Button>
      </div>
      <FailureBanner error={found.error ?? choices.error ?? save.error} />
      {found.data && (
        <>
          <p role="status" className="muted">
            {thousands(total)} {total === 1 ? 'decision' : 'decisions'} not in the plan
            {choices.data && total !== choices.data.open && `, of ${thousands(choices.data.open)} in all`}.
          </p>
          <DataTable
            caption="Decisions that were not selected, and why"
            columns={columns}
            rows={rows}
            rowKey={({ decisionId }) => decisionId}
            total={total}
            maxHeight="min(64vh, 620px)"
            onNearEnd={() => {
              if (found.hasNextPage && !found.isFetching) void found.fetchNextPage();
            }}
            onAction={({ learnerId, unitId: unit }) => navigate(`/learners/${learnerId}/units/${unit}`)}
            empty={
              <EmptyState icon="search" title="Nothing found">
                Every decision that matches is in the plan, or none matches. Try another word.
              </EmptyState>
            }
          />
        </>
      )}
    </div>
  );
}
