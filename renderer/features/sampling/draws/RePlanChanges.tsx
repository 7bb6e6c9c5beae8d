import { useMemo, useState } from 'react';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { RePlanChange, RePlanPreview } from '../../../../shared/ipc/draws';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Select } from '../../../ui/Select';
import { CHANGE_WORDS, changeOptions, changeWord, withoutKind, type ShownChange } from './change-words';
import { Sentences } from './Sentences';

type NumberedChange = RePlanChange & { readonly key: string };

const columns: readonly Column<NumberedChange>[] = [
  { id: 'kind', header: 'Change', width: '110px', cell: ({ kind }) => changeWord(kind) },
  { id: 'what', header: 'What and why', cell: ({ sentence }) => withoutKind(sentence) },
];

/** The figures before and after, and every change in words; long lists show what is in sight. */
export function RePlanChanges({ preview }: { readonly preview: RePlanPreview }) {
  const { population, size, random, kept, changes, impossible } = preview;
  const [shown, setShown] = useState<ShownChange>('all');
  const rows = useMemo(
    () =>
      changes.flatMap((change, place): NumberedChange[] =>
        shown === 'all' || change.kind === shown ? [{ ...change, key: String(place) }] : [],
      ),
    [changes, shown],
  );
  return (
    <>
      <dl className="draws-figures">
        <Figure label="Decisions" {...population} />
        <Figure label="Samples" {...size} />
        <Figure label="Of a random part" {...random} />
        <div>
          <dt>Kept as they are</dt>
          <dd>{thousands(kept)}</dd>
        </div>
      </dl>
      <Sentences of={impossible} />
      {changes.length === 0 ? (
        <p>Nothing would change but the population’s hash: every sample stays as it is.</p>
      ) : (
        <>
          <Select
            look="filter"
            label="Show"
            options={changeOptions(changes)}
            value={shown}
            onChange={setShown}
          />
          <DataTable
            caption={`Changes: ${CHANGE_WORDS[shown]}`}
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
            maxHeight="300px"
          />
        </>
      )}
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

function Figure({ label, before, after }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {before === after ? (
          thousands(after)
        ) : (
          <>
            {thousands(before)} <span aria-label="then">→</span> <b>{thousands(after)}</b>
          </>
        )}
      </dd>
    </div>
  );
}
