import { useState } from 'react';
import { PageHeader } from '../../../../renderer/frame/PageHeader';
import { Button } from '../../../../renderer/ui/Button';
import { CoverageList } from '../../../../renderer/ui/CoverageBar';
import { DataTable } from '../../../../renderer/ui/DataTable';
import { KeyValue } from '../../../../renderer/ui/KeyValue';
import { OutcomeChip } from '../../../../renderer/ui/OutcomeChip';
import { Select } from '../../../../renderer/ui/Select';
import { SidePanel, WithSidePanel } from '../../../../renderer/ui/SidePanel';
import { GALLERY_COLUMNS, galleryRows } from './rows';

const ROWS = galleryRows(40);
const SITES = [
  { value: 'all', label: 'all' },
  { value: 'harbour', label: 'Harbour Road' },
] as const;

export function RowsPage() {
  const [selected, setSelected] = useState(ROWS[3]);
  const [site, setSite] = useState<'all' | 'harbour'>('all');
  return (
    <>
      <PageHeader
        title="Autumn plan 2026"
        sub={
          <>
            CS2D1 Level 2 Diploma in Customer Service · 1 Sep to 31 Dec 2026 · seed{' '}
            <span className="mono">20260901-K7QX-4839</span>
          </>
        }
        actions={
          <>
            <Button>Check the draw</Button>
            <Button variant="primary">Issue report</Button>
          </>
        }
      >
        <Select label="Site" look="filter" options={SITES} value={site} onChange={setSite} />
        <Select label="Method" look="filter" options={SITES} value="all" onChange={setSite} />
        <span className="muted">1,840 decisions · 212 planned · 118 done · lower bound 209</span>
      </PageHeader>
      <WithSidePanel
        panel={
          selected && (
            <SidePanel
              title={`${selected.learner} · ${selected.unit}`}
              lead="Communicate verbally with customers"
              onClose={() => setSelected(undefined)}
              footer={
                <>
                  <Button variant="primary">Open sample</Button>
                  <Button>Move…</Button>
                </>
              }
            >
              <div className="row">
                <OutcomeChip outcome={selected.outcome} />
              </div>
              <KeyValue
                items={[
                  ['Assessor', selected.assessor],
                  ['Portfolio', 'p. 41 to 44'],
                  ['Site', 'Harbour Road'],
                ]}
              />
              <div>
                <h3>Coverage of the plan</h3>
                <CoverageList
                  items={[
                    { label: 'Assessors', coverage: { done: 6, planned: 3, needed: 9 } },
                    { label: 'Units', coverage: { done: 22, planned: 14, needed: 39 } },
                    { label: 'Methods', coverage: { done: 5, planned: 3, needed: 8 } },
                    { label: 'Sites', coverage: { done: 2, planned: 1, needed: 3 } },
                  ]}
                />
              </div>
            </SidePanel>
          )
        }
      >
        <DataTable
          caption="Planned samples"
          columns={GALLERY_COLUMNS}
          rows={ROWS}
          rowKey={(row) => row.id}
          selectedKey={selected?.id}
          onAction={setSelected}
        />
      </WithSidePanel>
    </>
  );
}
