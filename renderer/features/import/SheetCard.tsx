import type { ImportKind } from '../../../shared/domain/import/fields';
import { IMPORT_KINDS } from '../../../shared/domain/import/fields';
import { counted } from '../../../shared/domain/sampling/names';
import type { ImportSheet } from '../../../shared/ipc/records';
import { Card } from '../../ui/Card';
import { Select } from '../../ui/Select';
import { FirstRows } from './FirstRows';
import { withKind } from './import-state';
import { columnLabel, KIND_LABELS } from './import-words';
import { SheetFields } from './SheetFields';
import type { ImportControl } from './useImport';

const KINDS = [
  ...IMPORT_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })),
  { value: 'ignore', label: 'Not imported' },
] as const;

interface SheetCardProps {
  readonly sheet: ImportSheet;
  readonly control: ImportControl;
}

/** One sheet or CSV file: what it holds, which column is which, and its first rows as the file has them. */
export function SheetCard({ sheet, control }: SheetCardProps) {
  const { options } = control.state;
  const { kind } = sheet;
  return (
    <Card
      title={sheet.sheet}
      lead={counted(sheet.rows, 'row')}
      aside={
        <Select<ImportKind | 'ignore'>
          label="Holds"
          look="filter"
          options={KINDS}
          value={kind ?? 'ignore'}
          onChange={(chosen) => {
            if (chosen !== (kind ?? 'ignore')) void control.answer(withKind(options, sheet.sheet, chosen));
          }}
        />
      }
    >
      {kind === null ? (
        <p className="muted">
          Nothing of this sheet is imported. Say what it holds if it has assessors, learners or decisions.
        </p>
      ) : (
        <div className="sheet">
          <SheetFields key={kind} sheet={sheet} kind={kind} control={control} />
          <div className="stack stack--tight sheet__rows">
            <FirstRows sheet={sheet} />
            <LeftOut sheet={sheet} />
          </div>
        </div>
      )}
    </Card>
  );
}

/** Columns of the file that nothing is taken from, with the reason where there is one. */
function LeftOut({ sheet: { columns } }: { readonly sheet: ImportSheet }) {
  const left = columns.filter(({ field, header }) => field === null && header !== '');
  if (left.length === 0) return null;
  return (
    <p className="muted">
      Not imported:{' '}
      {left
        .map((match) => `${columnLabel(match, columns)}${match.note === null ? '' : ` (${match.note})`}`)
        .join(', ')}
    </p>
  );
}
