import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatTime } from '../../../shared/domain/calendar';
import { RULE_IDS } from '../../../shared/domain/rules/rule-ids';
import type { RulePackRow } from '../../../shared/ipc/rules';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { PackChoice } from '../../rules/PackChoice';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/TextField';
import './rules.css';

const usedBy = ({ usedBy: uses }: RulePackRow): string => uses.map(({ code }) => code).join(', ');

const columns: readonly Column<RulePackRow>[] = [
  { id: 'title', header: 'Pack', cell: (row) => <bdi>{row.title}</bdi>, sortBy: (row) => row.title },
  {
    id: 'edition',
    header: 'Edition',
    cell: (row) => row.edition,
    sortBy: (row) => row.edition,
    width: '80px',
  },
  {
    id: 'origin',
    header: 'Comes from',
    cell: (row) => (row.origin === 'shipped' ? 'Countersign' : <Chip tone="accent">the centre’s own</Chip>),
    sortBy: (row) => row.origin,
    width: '140px',
  },
  {
    id: 'rules',
    header: 'Rules on',
    align: 'end',
    cell: (row) => `${row.rulesOn} of ${RULE_IDS.length}`,
    sortBy: (row) => row.rulesOn,
    width: '90px',
  },
  {
    id: 'used',
    header: 'Judges today',
    cell: (row) => (row.usedBy.length === 0 ? <span className="muted">nothing</span> : usedBy(row)),
    sortBy: usedBy,
  },
  {
    id: 'changed',
    header: 'Changed',
    cell: (row) =>
      row.changedBy === null ? (
        <span className="muted">as it came</span>
      ) : (
        <>
          {formatTime(row.changedAt)}, <bdi>{row.changedBy}</bdi>
        </>
      ),
    sortBy: (row) => (row.changedBy === null ? null : row.changedAt),
  },
];

/** The rule packs of the centre: those that came with the application, and its own. */
export function RulePacksScreen() {
  const packs = useRead('rules.packs', {});
  const [words, setWords] = useState('');
  const [, navigate] = useLocation();
  const wanted = words.trim().toLowerCase();
  const rows = packs.data?.filter((row) =>
    [row.title, row.awardingOrganisation ?? '', usedBy(row)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
  return (
    <>
      <PageHeader
        title="Rules"
        crumbs={[{ label: 'Qualifications', to: '/qualifications' }]}
        sub="What people, records, claims and samples are checked by: a pack for each awarding organisation and edition."
      >
        <div className="rules-filter">
          <TextField
            label="Find a pack"
            labelHidden
            type="search"
            placeholder="Find a pack by its title or qualification"
            value={words}
            onChange={setWords}
          />
        </div>
      </PageHeader>
      <PageBody>
        <FailureBanner error={packs.error} />
        {rows && (
          <DataTable
            caption="Rule packs"
            columns={columns}
            rows={rows}
            rowKey={(row) => row.key}
            onAction={(row) => navigate(`/qualifications/rules/${row.key}`)}
            empty={
              <EmptyState icon="search" title="No pack fits">
                Look for another title, or for the code of a qualification.
              </EmptyState>
            }
          />
        )}
        <PackChoice qualificationId={null} />
      </PageBody>
    </>
  );
}
