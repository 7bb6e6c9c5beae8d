import { counted } from '../../../../shared/domain/sampling/names';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { filterChips } from './filter-choices';
import type { MatrixModel } from './matrix-model';
import { HEADS_GROUP } from './matrix-rows';
import type { MatrixView } from './matrix-view';
import { groupWords } from './matrix-words';

export type ShownMatrix = RequestOf<'plans.exportMatrix'>['view'];

/** The rows as they are shown, and in words what is shown: what a workbook or a print of the matrix begins with. */
export function shownMatrix({ rows, index, matches }: MatrixModel, view: MatrixView): ShownMatrix {
  const { learners, assessors } = index.data;
  const asked = filterChips(view.filter, index.data).map(({ text }) => text);
  return {
    about: [
      `Grouped by ${view.groupBy}`,
      ...(asked.length > 0
        ? [
            `Only: ${asked.join('; ')}`,
            `${counted(matches.cells, 'cell')} of ${counted(matches.learners, 'learner')}`,
          ]
        : []),
    ],
    rows: Array.from({ length: rows.count }, (_, row): ShownMatrix['rows'][number] => {
      const group = rows.groups[rows.group[row] ?? 0];
      const learner = learners[rows.learner[row] ?? HEADS_GROUP];
      if (!learner) return { kind: 'group', name: group?.name ?? '', about: group ? groupWords(group) : '' };
      return {
        kind: 'learner',
        learnerId: learner.id,
        of:
          view.groupBy === 'assessor'
            ? { kind: 'assessor', assessorId: assessors[group?.place ?? -1]?.id ?? null }
            : { kind: 'all' },
      };
    }),
  };
}
