import { useDeferredValue, useState } from 'react';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/TextField';

/** Answers "show me why this one was not checked" (S5). */
export function NotSelectedTab({ planId }: { readonly planId: string }) {
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const found = useRead('plans.notSelected', { planId, query });
  return (
    <div className="stack">
      <TextField
        label="Find a decision that was not selected"
        help="Learner, unit, method or assessor. The first hundred are shown."
        value={text}
        onChange={setText}
      />
      <FailureBanner error={found.error} />
      {found.data && (
        <DataTable
          caption="Decisions that were not selected, and why"
          columns={[
            { id: 'label', header: 'Decision', cell: ({ label }) => label, width: '38%' },
            { id: 'why', header: 'Why it was not selected', cell: ({ why }) => why },
          ]}
          rows={found.data}
          rowKey={({ decisionId }) => decisionId}
          empty={
            <EmptyState icon="search" title="Nothing found">
              Every decision that matches was selected, or none matches. Try another word.
            </EmptyState>
          }
        />
      )}
    </div>
  );
}
