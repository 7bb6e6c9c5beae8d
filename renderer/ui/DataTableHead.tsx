import { Icon } from './Icon';
import type { Column, Sort } from './tableColumns';

export interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: (column: string) => void;
}

/** The sticky header; sortable columns are buttons and say their direction. */
export function DataTableHead<Row>({ columns, sort, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, header, align = 'start', width, sortBy }) => {
          const direction = sort?.column === id ? sort.direction : undefined;
          return (
            <th
              key={id}
              scope="col"
              className={`cell--${align}`}
              aria-sort={sortBy && (direction ?? 'none')}
              {...(width !== undefined && { style: { width } })}
            >
              {sortBy ? (
                <button type="button" className="table__sort" onClick={() => onSort(id)}>
                  {header}
                  {direction && <Icon name={direction === 'ascending' ? 'sortUp' : 'sortDown'} size={12} />}
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
