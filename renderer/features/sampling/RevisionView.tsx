import { useState } from 'react';
import { formatDate, formatTime } from '../../../shared/domain/calendar';
import { RULES_OF_EVIDENCE } from '../../../shared/domain/sample';
import type { SampleRevision, SampleScreen } from '../../../shared/ipc/samples';
import { Card } from '../../ui/Card';
import { DataTable } from '../../ui/DataTable';
import { KeyValue } from '../../ui/KeyValue';
import { OutcomeChip } from '../../ui/OutcomeChip';
import { Select } from '../../ui/Select';
import { EvidenceFiles } from './EvidenceFiles';

const CHIPS = { agreed: 'agreed', 'action required': 'action-required', disagreed: 'disagreed' } as const;

/** A recorded sample to read; earlier revisions can be chosen and read as they were. */
export function RevisionView({ screen }: { readonly screen: SampleScreen }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const revision = screen.revisions.find(({ id }) => id === chosen) ?? screen.revisions.at(-1);
  if (!revision) return null;
  return (
    <>
      {screen.revisions.length > 1 && (
        <div className="row">
          <Select
            label="Revision"
            look="filter"
            options={screen.revisions.map(({ id, revision: number, recordedAt, recordedBy }) => ({
              value: id,
              label: `${number}, ${formatTime(recordedAt)}, ${recordedBy}`,
            }))}
            value={revision.id}
            onChange={setChosen}
          />
        </div>
      )}
      <Recorded revision={revision} screen={screen} />
    </>
  );
}

function Recorded({
  revision,
  screen,
}: {
  readonly revision: SampleRevision;
  readonly screen: SampleScreen;
}) {
  const { entry } = revision;
  const names = new Map(screen.people.map(({ id, name }) => [id, name]));
  const labels = screen.outcomes
    .flatMap(({ criteria }) => criteria)
    .filter(({ id }) => entry.criteria.includes(id));
  return (
    <>
      <Card
        title="Decision"
        aside={<OutcomeChip outcome={CHIPS[entry.outcome]} />}
        lead={`Recorded by ${revision.recordedBy}, ${formatTime(revision.recordedAt)}, ${revision.round > 1 ? `round ${revision.round}, ` : ''}revision ${revision.revision}`}
      >
        <KeyValue
          items={[
            ['Sampled on', formatDate(entry.sampledOn)],
            ...revision.notes.map((note) => ['Note', note] as const),
            ['Portfolio', entry.portfolioReference || 'no reference'],
            ['Criteria', labels.length === 0 ? 'none named' : labels.map(({ label }) => label).join(', ')],
            ...(revision.correctionReason === null
              ? []
              : [['Corrected', revision.correctionReason] as const]),
          ]}
        />
        <EvidenceFiles files={entry.files} />
      </Card>
      <Card title="Rules of evidence" flush>
        <DataTable
          caption="Each rule, how it was answered, and the comment"
          columns={[
            { id: 'rule', header: 'The evidence is', width: '140px', cell: ({ rule }) => rule },
            { id: 'answer', header: 'Answer', width: '120px', cell: ({ answer }) => answer },
            { id: 'comment', header: 'Comment', cell: ({ comment }) => comment },
          ]}
          rows={RULES_OF_EVIDENCE.map((rule) => ({ rule, ...entry.vacsr[rule] }))}
          rowKey={({ rule }) => rule}
        />
      </Card>
      <Card title={`Feedback to ${screen.cell.assessorName}`}>
        <KeyValue
          items={[
            ['What was good', entry.strengths || 'nothing written'],
            ['To improve', entry.improvements || 'nothing written'],
            ...entry.actions.map(
              ({ text, ownerId, dueOn }, index) =>
                [
                  entry.actions.length === 1 ? 'Action' : `Action ${index + 1}`,
                  `${text} (${names.get(ownerId) ?? 'somebody who has left'}, by ${formatDate(dueOn)})`,
                ] as const,
            ),
          ]}
        />
      </Card>
    </>
  );
}
