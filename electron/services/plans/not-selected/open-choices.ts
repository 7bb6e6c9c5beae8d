import { compareText } from '../../../../shared/domain/sampling/text-order';
import type { OpenChoices, ScopeChoice } from '../../../../shared/ipc/draws';
import type { FrozenDecisionRow } from '../../../database/population';

/** What a widening can be limited to, with how many decisions are open in each. */
export function choicesAmong(open: readonly FrozenDecisionRow[]): OpenChoices {
  const by = (keyOf: (row: FrozenDecisionRow) => readonly [id: string, name: string]): ScopeChoice[] => {
    const counts = new Map<string, { name: string; open: number }>();
    for (const row of open) {
      const [id, name] = keyOf(row);
      const known = counts.get(id) ?? { name, open: 0 };
      known.open += 1;
      counts.set(id, known);
    }
    return [...counts]
      .map(([id, known]) => ({ id, ...known }))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  };
  return {
    open: open.length,
    assessors: by((row) => [row.assessor_id, row.assessor_name]),
    units: by((row) => [row.unit_id, `${row.unit_code} ${row.unit_title}`]),
    methods: by((row) => [row.method, row.method]),
    sites: by((row) => [row.site_id, row.site_name]),
  };
}
