import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { FieldProblemLine } from './FieldProblemLine';

interface RowsTableProps<Row> {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** The cells of a row, in the headers' order. */
  readonly cells: (row: Row, index: number) => readonly ReactNode[];
  readonly canRemove: (row: Row) => boolean;
  readonly onRemove: (index: number) => void;
  readonly onAdd: () => void;
  readonly addLabel: string;
  readonly error: string | undefined;
}

/** A few rows of fields that can be added to and taken from. */
export function RowsTable<Row>(props: RowsTableProps<Row>) {
  const { caption, headers, rows, cells, canRemove, onRemove, onAdd, addLabel, error } = props;
  return (
    <div className="field" data-invalid={error === undefined ? undefined : true}>
      <table className="rule-rows">
        <caption className="field__label">{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows have no names of their own.
            <tr key={index}>
              {cells(row, index).map((cell, column) => (
                <td key={headers[column]}>{cell}</td>
              ))}
              <td>
                {canRemove(row) && (
                  <IconButton
                    icon="cross"
                    label={`Remove row ${index + 1}`}
                    onPress={() => onRemove(index)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FieldProblemLine problem={error} />
      <div className="row">
        <Button icon="plus" onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
