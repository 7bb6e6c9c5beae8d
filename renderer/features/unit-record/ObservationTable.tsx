import { memo } from 'react';
import type { OutcomeGrid } from '../../../shared/domain/unit-record/grid';
import { CELL_NAMES, slotKey } from '../../../shared/domain/unit-record/slots';
import { CellInput } from './CellInput';
import { EntryMenu } from './EntryMenu';
import { EntryNotes } from './EntryNotes';

interface TableProps {
  readonly grid: OutcomeGrid;
  /** The table's place among the unit's outcomes. */
  readonly index: number;
  /** Observations that the unit asks for; the ones after them are optional, as in the book. */
  readonly required: number;
}

/** An observation outcome as the book prints it: observations side by side, the book's rows under each. */
export const ObservationTable = memo(function ObservationTable({ grid, index, required }: TableProps) {
  const [first = []] = grid.rows;
  return (
    <div className="record-table__scroll">
      <table className="record-table record-table--observation">
        <caption className="visually-hidden">{`Observations of outcome ${grid.outcome.number}`}</caption>
        <thead>
          <tr>
            <th scope="col">Observation</th>
            {first.map(({ slot }, column) => (
              <th key={slotKey(slot)} scope="col">
                <span className="record-table__head">
                  <span>
                    {column + 1}
                    {column + 1 > required && <span className="muted"> Optional</span>}
                  </span>
                  <EntryMenu slot={slot} name={`observation ${column + 1}`} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((cells, row) => {
            const name = CELL_NAMES[cells[0]?.field ?? 'achievedOn'];
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map(({ slot, field }, column) => (
                  <td key={slotKey(slot)}>
                    <CellInput
                      slot={slot}
                      field={field}
                      label={`${name}, outcome ${grid.outcome.number}, observation ${column + 1}`}
                      address={`${index}:${row}:${column}`}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
          <tr className="record-table__notes">
            <td />
            {first.map(({ slot }, column) => (
              <td key={slotKey(slot)}>
                <EntryNotes slot={slot} name={`Observation ${column + 1}`} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
});
