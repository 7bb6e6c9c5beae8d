import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { DateField } from '../DateField';
import { NumberField } from '../NumberField';
import { TextField } from '../TextField';
import type { GridColumn } from './grid-column';
import { noFilter, type GridFilter } from './grid-filter';
import { distinctTexts } from './grid-sort';
import type { Grid } from './useGrid';

interface ColumnFilterProps<Row> {
  readonly grid: Grid<Row>;
  readonly column: GridColumn<Row>;
}

/** The filter of one column, by its kind; it works as it is typed. */
export function ColumnFilter<Row>({ grid, column }: ColumnFilterProps<Row>) {
  const filter = grid.filters[column.id] ?? noFilter(column.kind);
  const set = (next: GridFilter): void => grid.setFilter(column.id, next);
  return (
    <div className="grid-menu__filter" role="group" aria-label="Filter">
      <FilterFields grid={grid} column={column} filter={filter} onChange={set} />
      {column.kind !== 'choice' && (
        <Checkbox
          isSelected={filter.kind === 'empty'}
          onChange={(only) => set(only ? { kind: 'empty' } : noFilter(column.kind))}
        >
          Only empty cells
        </Checkbox>
      )}
      <Button size="small" isDisabled={!grid.filters[column.id]} onPress={() => set(noFilter(column.kind))}>
        Clear this filter
      </Button>
    </div>
  );
}

interface FieldsProps<Row> extends ColumnFilterProps<Row> {
  readonly filter: GridFilter;
  readonly onChange: (filter: GridFilter) => void;
}

const given = (value: number): number | null => (Number.isNaN(value) ? null : value);

function FilterFields<Row>({ grid, column, filter, onChange }: FieldsProps<Row>) {
  switch (filter.kind) {
    case 'text':
      return (
        <TextField
          label="Contains"
          autoFocus
          value={filter.contains}
          onChange={(contains) => onChange({ ...filter, contains })}
        />
      );
    case 'choice':
      return (
        <div className="grid-menu__choices">
          {distinctTexts(grid.rows.map(column.text)).map((text) => (
            <Checkbox
              key={text}
              isSelected={filter.texts.includes(text)}
              onChange={(isIn) =>
                onChange({
                  ...filter,
                  texts: isIn ? [...filter.texts, text] : filter.texts.filter((one) => one !== text),
                })
              }
            >
              {text === '' ? 'empty' : text}
            </Checkbox>
          ))}
        </div>
      );
    case 'number':
      return (
        <div className="grid-menu__row">
          <NumberField
            label="From"
            value={filter.from ?? NaN}
            onChange={(from) => onChange({ ...filter, from: given(from) })}
          />
          <NumberField
            label="To"
            value={filter.to ?? NaN}
            onChange={(to) => onChange({ ...filter, to: given(to) })}
          />
        </div>
      );
    case 'date':
      return (
        <div className="grid-menu__row">
          <DateField label="From" value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
          <DateField label="To" value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
        </div>
      );
    case 'empty':
      return null;
  }
}
