import type { ImportField } from '../../../shared/domain/import/fields';
import type { FieldDefinition } from '../../../shared/domain/import/field-types';
import type { ImportSheet } from '../../../shared/ipc/records';
import { Select } from '../../ui/Select';
import { columnLabel, HOW_WORDS } from './import-words';

interface FieldMatchProps {
  readonly definition: FieldDefinition<ImportField>;
  readonly sheet: ImportSheet;
  readonly onChoose: (column: number | null) => void;
}

const NONE = 'none';

/** One thing that can be imported, and the column it comes from. */
export function FieldMatch({ definition, sheet, onChoose }: FieldMatchProps) {
  const { field, label, need, guidance } = definition;
  const match = sheet.columns.find((column) => column.field === field);
  const isMissing = sheet.missing.includes(field);
  const options = [
    { value: NONE, label: 'no column' },
    ...sheet.columns.map((column) => ({
      value: String(column.column),
      label: columnLabel(column, sheet.columns),
    })),
  ];
  return (
    <div className="field-match">
      <Select
        label={need === 'required' ? `${label} (needed)` : label}
        layout="beside"
        options={options}
        value={match ? String(match.column) : NONE}
        onChange={(value) => {
          const column = value === NONE ? null : Number(value);
          if (column !== (match?.column ?? null)) onChoose(column);
        }}
        help={isMissing || (need === 'conditional' && !match) ? guidance : undefined}
        error={isMissing ? 'Choose the column: it is needed.' : undefined}
      />
      <span className="field-match__how">{match ? HOW_WORDS[match.how] : ''}</span>
    </div>
  );
}
