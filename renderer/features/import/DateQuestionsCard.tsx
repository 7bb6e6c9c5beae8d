import { formatDate } from '../../../shared/domain/calendar';
import { counted } from '../../../shared/domain/sampling/names';
import { Card } from '../../ui/Card';
import { RadioGroup } from '../../ui/RadioGroup';
import { withDateOrder } from './import-state';
import type { ImportControl } from './useImport';

/** Dates that can be read two ways: asked once for a column, never guessed. */
export function DateQuestionsCard({ control }: { readonly control: ImportControl }) {
  const { asked, options } = control.state;
  if (asked.length === 0) return null;
  return (
    <Card
      title="Which day is meant?"
      lead="These dates can be read two ways, and nothing in the file says which."
    >
      <div className="stack">
        {asked.map(({ key, sheet, row, column, value, readings, count, mixed }) => (
          <RadioGroup
            key={key}
            label={`“${value}” in “${column}” of “${sheet}”, row ${row}`}
            help={`The answer is for ${counted(count, 'date')} of this column.${mixed ? ' It has other dates of both orders.' : ''}`}
            options={[
              { value: 'day-first', label: formatDate(readings.dayFirst), note: 'The day comes first.' },
              {
                value: 'month-first',
                label: formatDate(readings.monthFirst),
                note: 'The month comes first.',
              },
            ]}
            value={options.dateOrders[key] ?? null}
            onChange={(order) => void control.answer(withDateOrder(options, key, order))}
          />
        ))}
      </div>
    </Card>
  );
}
