import { counted, listed } from '../sampling/names';
import type { ImportField } from './fields';
import type { Finding } from './problem-codes';
import type { RowReader } from './row-reader';

/** Decisions that break one rule in the same way: one warning at the first of them. */
export interface DecisionGroups {
  /**
   * Counts a row. `whose` goes on the number: `by GH`; `where` is listed after `in`, each once. The first row's finding
   * stands for all.
   */
  readonly add: (key: string, row: RowReader, what: Grouped) => void;
  readonly report: () => void;
}

export interface Grouped {
  readonly field: ImportField;
  readonly whose: string;
  readonly where: string;
  readonly finding: Finding;
}

interface Group {
  readonly row: RowReader;
  readonly what: Grouped;
  readonly where: Set<string>;
  count: number;
}

export function openDecisionGroups(): DecisionGroups {
  const groups = new Map<string, Group>();
  return {
    add: (key, row, what) => {
      const group = groups.get(key);
      if (!group) {
        groups.set(key, { row, what, where: new Set([what.where]), count: 1 });
        return;
      }
      group.count += 1;
      group.where.add(what.where);
    },
    report: () => {
      for (const { row, what, where, count } of groups.values()) {
        const { field, whose, finding } = what;
        const decisions = `${counted(count, 'decision')} ${whose} in ${listed([...where])}`;
        row.report(field, { ...finding, message: `${decisions}: ${finding.message}` });
      }
    },
  };
}
