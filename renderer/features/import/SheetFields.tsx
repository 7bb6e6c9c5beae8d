import { useState } from 'react';
import { FIELDS, type ImportKind } from '../../../shared/domain/import/fields';
import type { ImportSheet } from '../../../shared/ipc/records';
import { Disclosure } from '../../ui/Disclosure';
import { FieldMatch } from './FieldMatch';
import { withColumn } from './import-state';
import type { ImportControl } from './useImport';

interface SheetFieldsProps {
  readonly sheet: ImportSheet;
  readonly kind: ImportKind;
  readonly control: ImportControl;
}

/** The columns a kind can have: those that are needed or found first, the others behind a heading. */
export function SheetFields({ sheet, kind, control }: SheetFieldsProps) {
  // Decided once: a field that moved while it is being matched would take the focus with it.
  const [first] = useState<ReadonlySet<string>>(
    () =>
      new Set([
        ...sheet.columns.flatMap(({ field }) => (field === null ? [] : [field])),
        ...FIELDS[kind].filter(({ need }) => need === 'required').map(({ field }) => field),
      ]),
  );
  const fields = (isFirst: boolean) =>
    FIELDS[kind]
      .filter(({ field }) => first.has(field) === isFirst)
      .map((definition) => (
        <FieldMatch
          key={definition.field}
          definition={definition}
          sheet={sheet}
          onChoose={(column) => {
            void control.answer(withColumn(control.state.options, sheet, definition.field, column));
          }}
        />
      ));
  const others = fields(false);
  return (
    <div className="sheet__fields" role="group" aria-label={`Columns of ${sheet.sheet}`}>
      {fields(true)}
      {others.length > 0 && (
        <Disclosure title={`${others.length} more that can be imported`}>
          <div className="sheet__more">{others}</div>
        </Disclosure>
      )}
    </div>
  );
}
