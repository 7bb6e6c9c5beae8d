import { memo } from 'react';
import type { OutcomeGrid } from '../../../shared/domain/unit-record/grid';
import { CELL_NAMES, CRITERION_FIELDS, slotKey } from '../../../shared/domain/unit-record/slots';
import { CellInput } from './CellInput';
import { EntryMenu } from './EntryMenu';
import { EntryNotes } from './EntryNotes';

/** A knowledge outcome as the book prints it: a row a criterion, its portfolio reference first. */
export const CriterionTable = memo(function CriterionTable({
  grid,
  index,
}: {
  readonly grid: OutcomeGrid;
  readonly index: number;
}) {
  return (
    <div className="record-table__scroll">
      <table className="record-table record-table--criteria">
        <caption className="visually-hidden">{`Criteria of outcome ${grid.outcome.number}`}</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {CRITERION_FIELDS.map((field) => (
              <th key={field} scope="col" className={`record-table__${field}`}>
                {CELL_NAMES[field]}
              </th>
            ))}
          </tr>
        </thead>
        {grid.rows.map((cells, row) => {
          const criterion = grid.outcome.criteria[row];
          const slot = cells[0]?.slot;
          if (!criterion || !slot) return null;
          return (
            <tbody key={slotKey(slot)}>
              <tr>
                <th scope="row" className="record-table__criterion">
                  <span className="record-table__head">
                    <span dir="auto">
                      <b>{criterion.label}</b> {criterion.text}
                    </span>
                    <EntryMenu slot={slot} name={`criterion ${criterion.label}`} />
                  </span>
                </th>
                {cells.map(({ field }, column) => (
                  <td key={field}>
                    <CellInput
                      slot={slot}
                      field={field}
                      label={`${CELL_NAMES[field]}, criterion ${criterion.label}`}
                      address={`${index}:${row}:${column}`}
                    />
                  </td>
                ))}
              </tr>
              <tr className="record-table__notes">
                <td colSpan={cells.length + 1}>
                  <EntryNotes slot={slot} name={`Criterion ${criterion.label}`} />
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </div>
  );
});
