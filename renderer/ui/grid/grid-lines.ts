/** A line of the grid: a row, or the heading of a group of them. */
export type GridLine<Row> =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row }
  | {
      readonly kind: 'group';
      readonly key: string;
      /** `Risk: Red`. */
      readonly label: string;
      readonly count: number;
      readonly isOpen: boolean;
    };

export interface GridGroup<Row> {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly { readonly key: string; readonly row: Row }[];
}

/** The lines of grouped rows: the rows of a closed group are left out. */
export const linesOfGroups = <Row>(
  groups: readonly GridGroup<Row>[],
  closed: ReadonlySet<string>,
): readonly GridLine<Row>[] =>
  groups.flatMap(({ key, label, rows }): readonly GridLine<Row>[] => {
    const isOpen = !closed.has(key);
    return [
      { kind: 'group', key, label, count: rows.length, isOpen },
      ...(isOpen ? rows.map((one) => ({ kind: 'row' as const, ...one })) : []),
    ];
  });
