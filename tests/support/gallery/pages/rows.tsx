import { OutcomeChip } from '../../../../renderer/ui/OutcomeChip';
import { RagChip } from '../../../../renderer/ui/RagChip';
import { dateText } from '../../../../renderer/ui/dateText';
import type { Column } from '../../../../renderer/ui/DataTable';

export interface GalleryRow {
  readonly id: string;
  readonly learner: string;
  readonly assessor: string;
  readonly unit: string;
  readonly decided: string;
  readonly risk: 'red' | 'amber' | 'green';
  readonly outcome: 'agreed' | 'action-required' | 'disagreed' | 'resample-due';
  readonly credits: number;
}

const pick = <T,>(items: readonly [T, ...T[]], index: number): T => items[index % items.length] ?? items[0];

/** Invented rows, the same each time. */
export function galleryRows(count: number): readonly GalleryRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    learner: `${pick(['Ava', 'Ben', 'Chloe', 'Dev', 'Kofi'], index)} ${pick(['Lindqvist', 'Okafor', 'Marsh', 'Rana', 'Mensah', 'Hart', 'Park'], index * 3)}`,
    assessor: pick(['Tom Adeyemi', 'Judith Price', 'Marek Zielinski'], index),
    unit: `UBU${8 + ((index * 7) % 33)}`,
    decided: `2026-${String(1 + (index % 11)).padStart(2, '0')}-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`,
    risk: pick(['red', 'amber', 'green'], index),
    outcome: pick(['agreed', 'agreed', 'action-required', 'disagreed', 'agreed', 'resample-due'], index),
    credits: 1 + (index % 6),
  }));
}

export const GALLERY_COLUMNS: readonly Column<GalleryRow>[] = [
  { id: 'learner', header: 'Learner', cell: (row) => row.learner, sortBy: (row) => row.learner },
  { id: 'unit', header: 'Unit', cell: (row) => row.unit, sortBy: (row) => row.unit },
  { id: 'assessor', header: 'Assessor', cell: (row) => row.assessor, sortBy: (row) => row.assessor },
  { id: 'risk', header: 'Risk', cell: (row) => <RagChip rating={row.risk} /> },
  {
    id: 'decided',
    header: 'Decided',
    cell: (row) => dateText(row.decided),
    sortBy: (row) => row.decided,
    align: 'end',
  },
  { id: 'outcome', header: 'Sample', cell: (row) => <OutcomeChip outcome={row.outcome} /> },
  {
    id: 'credits',
    header: 'Credits',
    cell: (row) => row.credits,
    sortBy: (row) => row.credits,
    align: 'end',
  },
];
