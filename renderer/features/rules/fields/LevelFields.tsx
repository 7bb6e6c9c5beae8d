import type { RuleSettings } from '../../../../shared/domain/rules/pack-schema';
import { TextField } from '../../../ui/TextField';
import { RowsTable } from './RowsTable';
import { WholeNumber } from './WholeNumber';

type LevelRow = RuleSettings['C1']['parameters']['atLevelOrAbove'][number];

interface LevelFieldsProps {
  readonly rows: readonly LevelRow[];
  readonly onChange: (rows: readonly LevelRow[]) => void;
  readonly error: string | undefined;
}

/** Credits that have to be at a level or above, by the qualification's product code. */
export function LevelFields({ rows, onChange, error }: LevelFieldsProps) {
  const change = (index: number, changes: Partial<LevelRow>): void =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  return (
    <RowsTable
      caption="Credits at a level or above"
      headers={['Qualification', 'Credits', 'Level']}
      rows={rows}
      cells={(row, index) => [
        <TextField
          key="qualification"
          label={`Row ${index + 1}: product code`}
          labelHidden
          maxLength={40}
          value={row.qualification}
          onChange={(qualification) => change(index, { qualification })}
        />,
        <WholeNumber
          key="credits"
          label={`Row ${index + 1}: credits`}
          labelHidden
          max={1_000}
          value={row.credits}
          onChange={(credits) => change(index, { credits })}
        />,
        <WholeNumber
          key="level"
          label={`Row ${index + 1}: level`}
          labelHidden
          max={8}
          value={row.level}
          onChange={(level) => change(index, { level })}
        />,
      ]}
      canRemove={() => true}
      onRemove={(index) => onChange(rows.filter((_row, at) => at !== index))}
      onAdd={() => onChange([...rows, { qualification: '', level: 2, credits: 0 }])}
      addLabel="Add a qualification"
      error={error}
    />
  );
}
